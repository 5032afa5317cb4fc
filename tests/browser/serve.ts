/**
 * `node tests/browser/serve.ts <folder> <port> [caching] [path]`: serves a built folder on this machine only, as a host does, with its
 * headers, index files, a 404 page, and a redirect from an address without its closing slash. `caching` is the header Cache-Control: with
 * the usual `no-store` some browsers keep no page for Back. Below a path nothing else of the host is there.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { typeOf } from '../../src/codes/media-types.ts';
import { type Href, isHref } from '../../src/i18n/addresses.ts';
import { headersOf } from '../../src/integrations/hosting/served.ts';

/** A built folder does not change while it is under test. */
const known = new Map<string, Promise<Buffer | null>>();

const [folder = 'dist', port = '4321', caching = 'no-store', base = '/'] = process.argv.slice(2);
const root = resolve(folder);

createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathOf(pathname);
  const body = path && (await readMaybe(path.endsWith(sep) ? join(path, 'index.html') : path));
  if (path && body) return response.writeHead(200, headersFor(path, isHref(pathname) ? pathname : '/')).end(body);
  if (path && (await readMaybe(join(path, 'index.html')))) {
    return response.writeHead(301, { location: `${pathname}/${search}` }).end();
  }
  return response.writeHead(404, headersFor('404.html', '/404.html')).end(await readMaybe(join(root, '404.html')));
}).listen(Number(port), '127.0.0.1');

/** The file or folder behind an address; null where the address cannot be read or leads out of the folder. */
function pathOf(pathname: string): string | null {
  try {
    if (!pathname.startsWith(base)) return null;
    const path = join(root, decodeURIComponent(pathname.slice(base.length - 1)));
    return path.startsWith(root + sep) ? path : null;
  } catch {
    return null;
  }
}

/** The bytes of a file, read once; null where there is none. */
function readMaybe(path: string): Promise<Buffer | null> {
  const bytes = known.get(path) ?? readFile(path).catch(() => null);
  known.set(path, bytes);
  return bytes;
}

function headersFor(path: string, address: Href): Record<string, string> {
  const ending = path.endsWith(sep) ? 'html' : extname(path).slice(1);
  return { ...headersOf(`.${address}`), 'content-type': typeOf(ending), 'cache-control': caching };
}
