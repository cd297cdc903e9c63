import { expect } from 'vitest';
import { type Embed } from '../../src/embed/snippet.ts';

export const genres: Embed = {
  title: 'Drama leads: 70 of 146 titles',
  address: 'https://rodaje.example/embed/genres/?genre=drama&theme=dark',
  page: 'https://rodaje.example/?genre=drama#genres',
  picture: 'https://rodaje.example/share/en/genres.png',
  loader: 'https://rodaje.example/embed.js',
  alt: 'Bars: drama 70, comedy 41',
  source: 'Source: Netflix, AMACC. Data to March 2026.',
  heights: [
    [250, 620],
    [560, 520],
    [1000, 600],
  ],
  lang: 'en',
  theme: 'dark',
  words: { picture: 'The chart as a picture', showAll: 'Show all' },
};

export const tricky: Embed = {
  ...genres,
  title: `"><script>alert('ñ')</script> & más`,
  alt: `a "quoted" <alt> & 'more'`,
  source: '</p></figure><img src=x onerror=alert(1)>',
  words: { picture: `<i>"'&`, showAll: '</div>' },
};

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot|#39);)/);
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name]!);
}

/** Reads markup far more strictly than a browser, so that what it reads every browser reads alike. */
export function readHtml(html: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+|</g)) {
    const end = /^<\/([a-z-]+)>$/.exec(token);
    const start = /^<([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>$/.exec(token);
    if (end) expect(open.pop()).toBe(end[1]);
    else if (start) {
      const attributes: Record<string, string> = {};
      for (const [, name, value = ''] of start[2]!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
        expect(attributes).not.toHaveProperty(name!);
        attributes[name!] = decode(value);
      }
      tags.push({ name: start[1]!, attributes });
      if (start[1] !== 'img') open.push(start[1]!);
    } else text += decode(token);
  }
  expect(open).toEqual([]);
  return { tags, text };
}

export function tag(html: string, name: string): Tag['attributes'] {
  const found = readHtml(html).tags.filter((candidate) => candidate.name === name);
  expect(found).toHaveLength(1);
  return found[0]!.attributes;
}
