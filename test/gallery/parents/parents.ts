/** What a host page is made of: a frame for an embed, and the scripts that listen to it. */
interface Parent {
  /** The frame, given the embed's address. */
  frame(embed: string): string;
  /** Addresses of the page's scripts, on the parents' own server but for the loader's. */
  scripts(site: string): readonly string[];
}

/** Whatever an article reserves; too low, so that a parent that does nothing is seen to do nothing. */
const RESERVED = 300;

const plainFrame = (embed: string, more = '') =>
  `<iframe src="${escapeAttribute(embed)}" title="Embed" width="100%" height="${RESERVED}" frameborder="0" ${more}></iframe>`;

/** Pages of other people that embed ours, each in the words of its protocol. */
export const PARENTS = {
  none: { frame: (embed) => plainFrame(embed), scripts: () => [] },
  loader: { frame: (embed) => plainFrame(embed), scripts: (site) => [`${site}embed.js`] },
  generic: { frame: (embed) => plainFrame(embed), scripts: () => ['/listeners/generic.js'] },
  datawrapper: { frame: (embed) => plainFrame(embed), scripts: () => ['/listeners/datawrapper.js'] },
  embedly: { frame: (embed) => plainFrame(embed), scripts: () => ['/listeners/embedly.js'] },
  mastodon: { frame: (embed) => plainFrame(embed), scripts: () => ['/listeners/mastodon.js'] },
  amp: {
    frame: (embed) =>
      `<amp-iframe src="${escapeAttribute(embed)}" title="Embed" layout="fixed-height" width="auto" height="${RESERVED}" frameborder="0" sandbox="allow-scripts" resizable></amp-iframe>`,
    scripts: () => ['/listeners/amp.js'],
  },
  wordpress: {
    frame: (embed) =>
      plainFrame(`${embed}#?secret=aB3dE6gH9k`, 'sandbox="allow-scripts" data-secret="aB3dE6gH9k"'),
    scripts: () => ['/listeners/wordpress.js'],
  },
  pym: {
    frame: (embed) => `<div data-pym-src="${escapeAttribute(embed)}"></div>`,
    scripts: () => ['/packages/pym.js/dist/pym.v1.js'],
  },
  'iframe-resizer': {
    frame: (embed) => plainFrame(embed),
    scripts: () => ['/packages/iframe-resizer/js/iframeResizer.js', '/listeners/startIframeResizer.js'],
  },
  'open-iframe-resizer': {
    frame: (embed) => plainFrame(embed),
    scripts: () => ['/listeners/openIframeResizer.js'],
  },
} satisfies Record<string, Parent>;

export type ParentName = keyof typeof PARENTS;
export const PARENT_NAMES = Object.keys(PARENTS) as ParentName[];

/** An article with embeds of a site under one protocol. */
export function parentPage(name: ParentName, embeds: readonly string[], site: string): string {
  const { frame, scripts }: Parent = PARENTS[name];
  return article(
    embeds.map((embed) => frame(embed)).join('\n<p>Between two embeds.</p>\n'),
    scripts(site)
      .map((path) => `<script src="${path}"></script>`)
      .join('\n'),
  );
}

/** An article around any markup, as a content system would write it. */
export function article(markup: string, scripts = ''): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/article.css"></head>
<body>
<p>Before the embed.</p>
${markup}
<p>After the embed.</p>
${scripts}
</body>
</html>`;
}

/** Every parent beside each other, in frames of one width. */
export function overview(embed: string): string {
  const cells = PARENT_NAMES.map((name) => {
    const address = `/${name}?embed=${encodeURIComponent(embed)}`;
    return `<section><h2>${name}</h2><iframe class="parent" src="${escapeAttribute(address)}" title="${name}"></iframe></section>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>One embed under every protocol</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/article.css"></head>
<body class="overview"><h1>One embed under every protocol</h1>${cells.join('\n')}</body>
</html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
