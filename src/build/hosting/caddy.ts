import { ADDRESS_KINDS, FILE, type AddressKind } from './addressKinds.ts';
import { extensionsByType, namedTypes } from './contentTypes.ts';
import { headerNames, headersOf } from './headers.ts';

const ORIGIN = 'https://rodaje.example.org';

const headerLines = (headers: Record<string, string>, indent: string) =>
  Object.entries(headers).map(([name, value]) => `${indent}header ${name} ${quoted(value)}`);
const quoted = (value: string) => (/^[\w.*/-]+$/.test(value) ? value : `"${value}"`);

function handle(kind: AddressKind): string {
  const lines = headerLines(headersOf(kind.name, ORIGIN), '\t\t').join('\n');
  if (kind === FILE) return `\thandle {\n${lines}\n\t}`;
  return `\t@${kind.name} path_regexp ${kind.pattern}\n\thandle @${kind.name} {\n${lines}\n\t}`;
}

/** The error page's headers, and none of those that the address had which is not there. */
function errorHeaders(): string {
  const page = headersOf('page', ORIGIN);
  const others = headerNames(ORIGIN).filter((name) => !(name in page));
  return [...headerLines(page, '\t\t'), ...others.map((name) => `\t\theader -${name}`)].join('\n');
}

function typeLine([type, extensions]: readonly [string, readonly string[]]): string {
  const endings = extensions.length > 1 ? `(${extensions.join('|')})` : extensions[0]!;
  const pattern = endings === 'html' ? '(/|\\.html)$' : `\\.${endings}$`;
  return `\t\t~${pattern} "${type}"`;
}

/** The configuration for Caddy. */
export function caddy(): string {
  const named = Object.entries(namedTypes).map(
    ([name, type]) => `\t\t~/${name.replaceAll('.', '\\.')}$ "${type}"`,
  );
  return `# Rodaje behind Caddy: copy dist/ to /srv/rodaje, and put your own name in place of rodaje.example.org, everywhere.
# An embed in a sandboxed frame needs the origin spelt out. TLS comes by itself.
# Written by \`npm run hosting\`.

rodaje.example.org {
	root * /srv/rodaje

${[...ADDRESS_KINDS, FILE].map(handle).join('\n\n')}

	map {path} {content_type} {
${[...named, ...[...extensionsByType()].map(typeLine)].join('\n')}
		default application/octet-stream
	}
	header Content-Type {content_type}

	file_server {
		precompressed br gzip
	}

	handle_errors {
${errorHeaders()}
		header Content-Type "text/html; charset=utf-8"
		@spanish path /es/*
		rewrite @spanish /es/404.html
		@other not path /es/*
		rewrite @other /404.html
		file_server
	}
}
`;
}
