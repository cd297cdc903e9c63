import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { writeDocument } from '../../src/build/document.ts';
import { feedPath, writeFeed } from '../../src/build/feed.ts';
import { allPages } from '../../src/build/pages.ts';
import { LANGS } from '../../src/i18n/index.ts';
import { installPrograms } from '../browser/installEngines.ts';
import { MARKUP } from '../hostile.ts';
import { readRecords } from '../model/csv.ts';

const dataset = readData('.');
const records = (name: string) => readRecords(readFileSync(`data/${name}.csv`, 'utf8'));
const SITE = 'https://example.org/rodaje/';

/** An element as a strict parser of XML (Python's expat) reads it; names as {namespace}name. */
interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly text: string;
  readonly children: readonly Element[];
}
const READER = `
import json, sys, xml.etree.ElementTree as tree
def plain(element):
    return {"name": element.tag, "attributes": element.attrib, "text": element.text or "", "children": [plain(child) for child in element]}
print(json.dumps(plain(tree.fromstring(sys.stdin.buffer.read()))))
`;
const parse = (xml: string) =>
  JSON.parse(
    execFileSync('python3', ['-c', READER], { input: xml, encoding: 'utf8', maxBuffer: 1e8 }),
  ) as Element;

const ATOM = '{http://www.w3.org/2005/Atom}';
const all = ({ children }: Element, name: string) => children.filter((child) => child.name === ATOM + name);
const textOf = (element: Element, name: string) => {
  const found = all(element, name);
  expect(found, name).toHaveLength(1);
  return found[0]!.text;
};
const linkOf = (element: Element, rel: string) => {
  const found = all(element, 'link').filter(({ attributes }) => attributes.rel === rel);
  expect(found, rel).toHaveLength(1);
  return found[0]!.attributes;
};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

beforeAll(() => installPrograms(['python3']), 600_000);

describe.each(LANGS)('the feed in %s', (lang) => {
  const feed = () => parse(writeFeed(dataset, lang, SITE));
  const entries = () => all(feed(), 'entry');

  test('has what RFC 4287 asks of a feed and of each entry', () => {
    const read = feed();
    expect(read.name).toBe(`${ATOM}feed`);
    expect(textOf(read, 'title')).not.toBe('');
    expect(textOf(all(read, 'author')[0]!, 'name')).toBe('Rodaje');
    expect(linkOf(read, 'self').href).toBe(SITE + feedPath(lang));
    const found = all(read, 'entry');
    for (const element of [read, ...found]) {
      expect(textOf(element, 'id')).toMatch(UUID);
      expect(textOf(element, 'updated')).toMatch(RFC_3339);
      expect(Number.isNaN(Date.parse(textOf(element, 'updated')))).toBe(false);
      expect(linkOf(element, 'alternate').href).toMatch(new RegExp(`^${SITE}.*data/`));
    }
    for (const entry of found) {
      expect(textOf(entry, 'title').trim()).not.toBe('');
      expect(all(entry, 'content')[0]!.attributes.type).toBe('html');
      expect(textOf(entry, 'content')).toMatch(/^<p/);
    }
    const ids = [read, ...found].map((element) => textOf(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(textOf(read, 'updated')).toBe(
      found
        .map((entry) => textOf(entry, 'updated'))
        .sort()
        .at(-1),
    );
  });

  test('has every correction and every change, the newest day first, corrections before changes of a day', () => {
    const anchors = entries().map((entry) => linkOf(entry, 'alternate').href!.split('#')[1]!);
    const expected = [
      ...records('corrections').map(({ id, date }) => ({ anchor: `correction-${id}`, date: date!, kind: 0 })),
      ...records('changes').map(({ id, date }) => ({ anchor: `change-${id}`, date: date!, kind: 1 })),
    ];
    expect([...anchors].sort()).toEqual(expected.map(({ anchor }) => anchor).sort());
    const of = (anchor: string) => expected.find((each) => each.anchor === anchor)!;
    anchors.slice(1).forEach((anchor, at) => {
      const [before, after] = [of(anchors[at]!), of(anchor)];
      expect(before.date >= after.date, anchor).toBe(true);
      if (before.date === after.date) expect(before.kind <= after.kind, anchor).toBe(true);
    });
  });

  test('is written in its language', () => {
    const [{ why_en: en, why_es: es }] = records('corrections') as [Record<string, string>];
    const words = entries()
      .map((entry) => textOf(entry, 'content'))
      .join('\n');
    const [own, other] = lang === 'es' ? [es!, en!] : [en!, es!];
    expect(words).toContain(own);
    expect(words).not.toContain(other);
  });
});

test('an entry keeps its id when the site gets an address or its words are mended', () => {
  const idsIn = (feed: Element) => all(feed, 'entry').map((entry) => textOf(entry, 'id'));
  const mended = {
    ...dataset,
    corrections: dataset.corrections.map((row) => ({ ...row, whyEn: 'Mended.' })),
  };
  const ids = idsIn(parse(writeFeed(dataset, 'en', SITE)));
  expect(idsIn(parse(writeFeed(dataset, 'en', '')))).toEqual(ids);
  expect(idsIn(parse(writeFeed(mended, 'en', 'https://elsewhere.example/')))).toEqual(ids);
});

test('without an address of the site, links lead from the feed itself', () => {
  const feed = parse(writeFeed(dataset, 'es', ''));
  const at = (href: string) => new URL(href, `http://host/base/${feedPath('es')}`).pathname;
  expect(at(linkOf(feed, 'self').href!)).toBe('/base/es/feed.xml');
  expect(at(linkOf(feed, 'alternate').href!)).toBe('/base/es/data/');
});

const SIGNS: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

test('words that mean something to XML or HTML stay words', () => {
  const [correction] = dataset.corrections;
  // What no cell may hold never comes this far.
  const texts = MARKUP.filter((text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)).concat(']]>', '&amp;lt;');
  const corrections = texts.map((text, at) => ({ ...correction!, id: `c-${at}`, whyEn: text, was: text }));
  const found = all(parse(writeFeed({ ...dataset, corrections, changes: [] }, 'en', SITE)), 'entry');
  expect(found).toHaveLength(texts.length);
  for (const [at, entry] of found.entries()) {
    const html = textOf(entry, 'content');
    expect(html).not.toMatch(/<(?!\/?(p|code|del|ins)\b)/);
    expect(html.replace(/&#?\w+;/g, (sign) => SIGNS[sign]!)).toContain(`<del>${texts[at]}</del>`);
  }
});

test.each(allPages())('/$path names its language’s feed in its head', (page) => {
  const html = writeDocument({
    page,
    title: '',
    description: '',
    body: '',
    style: { text: '' },
    script: undefined,
    preloads: [],
    dataDate: '2026-11-30',
    version: '2026-11-30',
    site: '',
  });
  const [head] = html.split('</head>');
  const [, href] = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(head!)!;
  expect(new URL(href!, `http://host/${page.path}`).pathname).toBe(`/${feedPath(page.lang)}`);
});
