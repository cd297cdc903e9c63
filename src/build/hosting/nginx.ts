import { ADDRESS_KINDS, FILE } from './addressKinds.ts';
import { extensionsByType, namedTypes } from './contentTypes.ts';
import { headerNames, headersOf } from './headers.ts';

const ORIGIN = '$rodaje_origin';
const INDENT = '  ';

const variableOf = (header: string) => `$rodaje_${header.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value = '') => (/^[\w./-]+$/.test(value) ? value : `"${value}"`);

const pattern = (name: string) => name.replaceAll('.', '\\.');

/** Which value a header has with each kind of address; nginx leaves out a header whose value is empty. */
function mapOf(header: string): string {
  const otherwise = headersOf(FILE.name, ORIGIN)[header];
  const lines = ADDRESS_KINDS.flatMap((kind) => {
    const value = headersOf(kind.name, ORIGIN)[header];
    return value === otherwise ? [] : [`${INDENT}${kind.name} ${quoted(value)};`];
  });
  const last = `${INDENT}default ${quoted(otherwise)};`;
  return [`map $rodaje_kind ${variableOf(header)} {`, ...lines, last, '}'].join('\n');
}

/** The configuration for nginx. */
export function nginx(): string {
  const headers = headerNames(ORIGIN);
  const kinds = ADDRESS_KINDS.map(({ name, pattern }) => `${INDENT}~${pattern} ${name};`);
  const types = [...extensionsByType()].map(
    ([type, extensions]) => `    ${quoted(type)} ${extensions.join(' ')};`,
  );
  const named = Object.entries(namedTypes).map(
    ([name, type]) => `${INDENT}location ~ /${pattern(name)}$ { types {} default_type ${quoted(type)}; }`,
  );
  const added = headers.map((header) => `${INDENT}add_header ${header} ${variableOf(header)} always;`);
  return `# Rodaje behind nginx: copy dist/ to /srv/rodaje and this file to /etc/nginx/conf.d/rodaje.conf, and put your own
# name in the two lines marked "yours". TLS is added as usual (certbot --nginx).
# Under a path such as /rodaje/: copy dist/ to /srv/rodaje/rodaje and put the path before the two 404 addresses.
# Written by \`npm run hosting\`.

# Yours: the origin that readers see. An embed in a sandboxed frame needs it spelt out.
map "" ${ORIGIN} {
  default https://rodaje.example.org;
}

map $uri $rodaje_kind {
${kinds.join('\n')}
  default ${FILE.name};
}

${headers.map(mapOf).join('\n\n')}

server {
  listen 80;
  server_name rodaje.example.org; # yours
  root /srv/rodaje;
  absolute_redirect off;

  # The build lays a .gz beside each text file. With the module ngx_brotli add: brotli_static on;
  gzip_static on;
  gzip_vary on;

  default_type application/octet-stream;
  types {
${types.join('\n')}
  }

${added.join('\n')}

  error_page 404 /404.html;
  location /es/ {
    error_page 404 /es/404.html;
  }
${named.join('\n')}
}
`;
}
