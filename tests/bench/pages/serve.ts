import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typeOf } from '../../../src/codes/media-types.ts';
import { HEADERS } from '../../../src/integrations/hosting/served.ts';

/** Below it stands every page without its body. */
export const EMPTY = '/__empty__';

/** Serves built folders, compressed as a host does and kept by nobody: the site at the root, others below their names. */
export function servePages(dir: string, others: Record<string, string>): Server {
  const known = new Map<string, Buffer | null>();
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = known.get(pathname) ?? bodyOf(pathname, dir, others);
    known.set(pathname, body);
    if (!body) return response.writeHead(404).end();
    const ending = pathname.endsWith('/') ? 'html' : extname(pathname).slice(1);
    const headers = {
      ...HEADERS,
      'content-type': typeOf(ending),
      'cache-control': 'no-store',
      'content-encoding': 'gzip',
    };
    return response.writeHead(200, headers).end(body);
  }).listen(0, '127.0.0.1');
}

function bodyOf(pathname: string, dir: string, others: Record<string, string>): Buffer | null {
  const isEmpty = pathname.startsWith(`${EMPTY}/`);
  const path = isEmpty ? pathname.slice(EMPTY.length) : pathname;
  const name = Object.keys(others).find((one) => path.startsWith(`/${one}/`));
  const file = join(name ? (others[name] ?? dir) : dir, name ? path.slice(name.length + 1) : path);
  const found = file.endsWith('/') ? join(file, 'index.html') : file;
  if (!existsSync(found) || statSync(found).isDirectory()) return null;
  const bytes = readFileSync(found);
  return gzipSync(isEmpty ? withoutBody(bytes.toString()) : bytes, { level: 9 });
}

/** The same head and a letter, so that there is something to paint. */
function withoutBody(html: string): string {
  return html.replace(/(<body\b[^>]*>).*<\/body>/s, '$1<p>A</p></body>');
}
