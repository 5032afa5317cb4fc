import { BYTES, TEXTS, typeOf } from '../../codes/media-types.ts';
import { CACHING, FRAMED, FRAMING, HASHED, HEADERS } from './served.ts';

export interface Hosted {
  /** The name that the site is served under. */
  host: string;
  /** The path of its address, `/30julio/` or `/`; below {@link ROOT} the site stands in a folder of that name. */
  base: string;
  /** What the addresses of help begin with, with that path. */
  help: readonly string[];
  /** Addresses that have moved, with that path on both sides. */
  moves: readonly { from: string; to: string }[];
}

/** Where these files suppose the site to be on a server. */
const ROOT = '/srv/site/now';
/** A pattern of what is never served: what Git, a build and hosts leave in the folder. `.well-known` is served. */
const heldBack = (base: string) => `(/[.][^w]|^${base}_(headers|redirects)$)`;

/** Cloudflare Pages reads no more: https://developers.cloudflare.com/pages/configuration/redirects/. Every address also has a page that leads on. */
const MOST_MOVES = 2000;

/** The folder of files for whoever runs a server. It is not served, though nothing in it is secret. */
export const FOLDER = '.hosting';

const headers = Object.entries(HEADERS);
/** Headers that are the same everywhere. */
const common = headers.filter(([name]) => name !== FRAMING);
/** Endings of names, by media type. */
const endings = Map.groupBy(Object.keys({ ...TEXTS, ...BYTES }), typeOf);
const textTypes = [...new Set(Object.values(TEXTS))];

/**
 * For Netlify and Cloudflare Pages (at most 100 rules). Cloudflare joins the values of all rules that match, so only hashed files have a
 * rule for caching; both hosts let browsers ask again for the rest. At Cloudflare `!` takes back what an earlier rule said; Netlify
 * ignores that line, and its later rule wins. https://developers.cloudflare.com/pages/configuration/headers/,
 * https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile({ base }: Pick<Hosted, 'base'>): string {
  const types = [...endings].flatMap(([type, names]) =>
    names.map((name) => [`${base}*.${name}`, [['Content-Type', type]]] as const),
  );
  const rules = [[`${base}*`, headers], [`${base}${HASHED}*`, [['Cache-Control', CACHING.hashed]]], ...types] as const;
  return lines([
    ...rules.flatMap(([path, sent]) => [path, ...sent.map(([name, value]) => `  ${name}: ${value}`)]),
    `${base}${FRAMED.folder}*`,
    `  ! ${FRAMING}`,
    `  ${FRAMING}: ${FRAMED.policy}`,
  ]);
}

/** For the same two. Single addresses stand first, since Cloudflare counts all that follow a folder as folders. It also publishes what begins with a dot. */
export function redirectsFile({ base, moves }: Hosted): string {
  return lines([
    ...moves.slice(0, MOST_MOVES).map(({ from, to }) => `${from} ${to} 301`),
    `${base}${FOLDER}/* ${base} 301`,
  ]);
}

/**
 * For nginx 1.18 and later, without any module that Debian's lacks. Types stand inside `server`, where they replace the server's own list.
 * `always` sends a header with errors too, which must not be cached. https://nginx.org/en/docs/
 */
export function nginxFile({ host, base, help, moves }: Hosted): string {
  const texts = textTypes.filter((type) => type !== TEXTS.html).join(' ');
  return lines([
    '# Copy this into /etc/nginx/conf.d/ and change the lines marked "yours".',
    'map $uri $caching_of_site {',
    `  default "${CACHING.other}";`,
    `  "~^${base}${HASHED}" "${CACHING.hashed}";`,
    `  "~^(${help.join('|')})" "${CACHING.help}";`,
    '}',
    'map $uri $framing_of_site {',
    `  default "${HEADERS[FRAMING]}";`,
    `  "~^${base}${FRAMED.folder}" "${FRAMED.policy}";`,
    '}',
    'server {',
    '  listen 80; # yours: listen 443 ssl, with ssl_certificate and ssl_certificate_key',
    `  server_name ${host}; # yours`,
    `  root ${ROOT}; # yours`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  charset utf-8;',
    `  charset_types ${texts};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...[...endings].map(([type, names]) => `    ${type.split(';')[0]} ${names.join(' ')};`),
    '  }',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    `  gzip_types ${texts};`,
    '  gzip_static on; # what `npm run build -- --compress` writes',
    '  # brotli_static on; # yours, where nginx has that module',
    ...common.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header ${FRAMING} $framing_of_site always;`,
    '  add_header Cache-Control $caching_of_site;',
    `  error_page 404 ${base}404.html;`,
    `  error_page 403 =404 ${base}404.html;`,
    `  location ~ "${heldBack(base)}" { return 404; }`,
    ...moves.map(({ from, to }) => `  location = ${from} { return 301 ${to}; }`),
    '}',
  ]);
}

/** For Caddy 2.6 and later. The page for errors must take back the headers of the file that is missing. https://caddyserver.com/docs/ */
export function caddyFile({ host, base, help, moves }: Hosted): string {
  const hashed = `${base}${HASHED}*`;
  const helping = help.map((folder) => `${folder}*`).join(' ');
  return lines([
    '# Import this into /etc/caddy/Caddyfile, and change the name in the next line and what is marked "yours".',
    `${host} {`,
    `\troot * ${ROOT} # yours`,
    '\tencode zstd gzip',
    '\theader {',
    ...common.map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    ...caddyHeader('framed', `path ${base}${FRAMED.folder}*`, FRAMING, FRAMED.policy),
    ...caddyHeader('unframed', `not path ${base}${FRAMED.folder}*`, FRAMING, HEADERS[FRAMING] ?? ''),
    ...caddyHeader('hashed', `path ${hashed}`, 'Cache-Control', CACHING.hashed),
    ...caddyHeader('help', `path ${helping}`, 'Cache-Control', CACHING.help),
    ...caddyHeader('other', `not path ${hashed} ${helping}`, 'Cache-Control', CACHING.other),
    ...[...endings].flatMap(([type, names]) =>
      caddyHeader(names[0] ?? '', `path ${names.map((name) => `*.${name}`).join(' ')}`, 'Content-Type', type),
    ),
    '\tmap {path} {moved} {',
    ...moves.map(({ from, to }) => `\t\t${from} ${to}`),
    '\t\tdefault ""',
    '\t}',
    '\t@moved expression `{moved} != ""`',
    '\tredir @moved {moved} permanent',
    `\t@held_back path_regexp ${heldBack(base)}`,
    '\terror @held_back 404',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\theader Cache-Control no-cache',
    `\t\theader ${FRAMING} "${HEADERS[FRAMING]}"`,
    `\t\theader Content-Type "${typeOf('html')}"`,
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
  ]);
}

function caddyHeader(name: string, matcher: string, header: string, value: string): string[] {
  return [`\t@${name} ${matcher}`, `\theader @${name} ${header} "${value}"`];
}

/** For Apache 2.4 with `AllowOverride FileInfo Indexes Options`. https://httpd.apache.org/docs/2.4/ */
export function apacheFile({ base, help, moves }: Hosted): string {
  return lines([
    '# Copy this as .htaccess beside index.html.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    `ErrorDocument 403 ${base}404.html`,
    `AddCharset utf-8 ${Object.keys(TEXTS)
      .map((name) => `.${name}`)
      .join(' ')}`,
    ...[...endings].map(
      ([type, names]) => `AddType ${type.split(';')[0]} ${names.map((name) => `.${name}`).join(' ')}`,
    ),
    `RedirectMatch 404 "${heldBack(base)}"`,
    ...moves.map(({ from, to }) => `RedirectMatch 301 ^${from}$ ${to}`),
    `SetEnvIf Request_URI ^${base}${HASHED} hashed`,
    `SetEnvIf Request_URI ^(${help.join('|')}) help`,
    `SetEnvIf Request_URI ^${base}${FRAMED.folder} framed`,
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set ${FRAMING} "${FRAMED.policy}" env=framed`,
    `  Header set Cache-Control "${CACHING.other}"`,
    `  Header set Cache-Control "${CACHING.hashed}" env=hashed`,
    `  Header set Cache-Control "${CACHING.help}" env=help`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${textTypes.join(' ')}`,
    '</IfModule>',
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
