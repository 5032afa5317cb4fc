/**
 * The made-up country at an address with a path: whatever a file of it names is below that path, and is there. It is read as text, so that
 * nothing is missed because no test knows where a kind of file keeps its links.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../read-zip.ts';
import { findProgram, REAL_SERVERS, type Running, startServer } from './real-servers.ts';
import { PATH } from './sites.ts';

const BASE = '/30julio/';
/** Files that are archives of others. */
const ARCHIVES = ['.zip', '.docx', '.xlsx'];
const BINARY = ['.png', '.pdf', '.ico', '.woff2', '.pagefind', '.pf_index', '.pf_meta', '.pf_fragment', '.pf_filter'];
/** Where these lie is what they fall back on when nobody says so. */
const PAGEFIND = /^pagefind\/\w+\/pagefind(?:-worker)?\.js$/;

let all: string[] | undefined;
const files = () =>
  (all ??= globSync('**/*', { cwd: PATH.dir })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(PATH.dir, file)).isFile()));

/** Every text that a reader, a browser or a host gets, with the place that it comes from. */
function* texts(): Generator<{ name: string; text: string }> {
  for (const name of files()) {
    const ending = extname(name);
    if (BINARY.includes(ending)) continue;
    const bytes = readFileSync(join(PATH.dir, name));
    if (!ARCHIVES.includes(ending)) yield { name, text: plain(bytes.toString()) };
    else
      for (const part of readZip(bytes))
        if (!BINARY.includes(extname(part.name)))
          yield { name: `${name}: ${part.name}`, text: plain(part.bytes.toString()) };
  }
}

/** Without the signs that stand for others in HTML, JSON and calendars. */
function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\\/', '/')
    .replaceAll(/\r?\n[ \t](?=\S)/g, (fold) => (fold.startsWith('\r') ? '' : fold));
}

const few = (found: Iterable<string>) => [...new Set(found)].slice(0, 25);

test('it is a site of many pages and files', () => {
  expect(files().filter((file) => file.endsWith('.html')).length).toBeGreaterThan(300);
});

test('no file names the host of the site without the path', () => {
  const found = [...texts()].flatMap(({ name, text }) =>
    [...text.matchAll(/pages\.example\.org[^\s"'<>)]*/g)]
      .map(([address]) => address)
      // A server, and whoever reads who says so, is told the host alone.
      .filter((address) => !address.startsWith(`pages.example.org${BASE}`) && !name.startsWith('.hosting/'))
      .map((address) => `${name}: ${address}`),
  );
  expect(few(found)).toEqual([]);
});

test('no file names another without the path', () => {
  const roots = [...new Set(files().map((file) => file.replace(/\/.*$/s, '')))];
  const escaped = roots.map((root) => RegExp.escape(root)).join('|');
  const named = new RegExp(`(?<=^|["'\`(=\\s,;:\\[])/(?:${escaped})(?=[/"'\`)\\s#?&<*]|$)[^\\s"'\`)]*`, 'gm');
  const found = [...texts()].flatMap(({ name, text }) =>
    PAGEFIND.test(name) ? [] : [...text.matchAll(named)].map(([address]) => `${name}: ${address}`),
  );
  expect(few(found)).toEqual([]);
});

test('the first page is named with the path too', () => {
  const links = /(?:href|src|action|content|data)="\/["#?]|url=\/"/;
  const rules = /^\/[* ]| \/ 301$/m;
  const found = [...texts()].filter(({ name, text }) =>
    (name.startsWith('_') && !name.includes('/') ? rules : links).test(text),
  );
  expect(few(found.map(({ name }) => name))).toEqual([]);
});

test('whatever stands below the path is there', () => {
  const there = new Set(files().map((file) => BASE + file));
  // A bundle of the search is named by its folder, and what is typed from paper has no slash at its end: every host adds it.
  const isThere = (path: string) =>
    ['', 'index.html', 'pagefind.js'].some((end) => there.has(path + end)) ||
    (path.startsWith(`${BASE}materials/code/`) && there.has(`${path}/index.html`));
  const left: string[] = [];
  let known = 0;
  for (const { name, text } of texts()) {
    // Rules for hosts name what has moved and is no file.
    if (/^(?:\.hosting\/|_headers|_redirects)/.test(name)) continue;
    for (const [whole] of text.matchAll(/\/30julio\/[^\s"'`<>()#?&;,\\{|*]*(?:\{\w+\}\/)?/g)) {
      // What an island fills in with the code of a country or the id of a service, and what ends a sentence.
      const path = decodeURI(whole.replace(/\.$/, ''));
      if (/\{\w+\}\/$/.test(path)) continue;
      if (isThere(path)) known += 1;
      else left.push(`${name}: ${path}`);
    }
  }
  expect(few(left)).toEqual([]);
  expect(known).toBeGreaterThan(10_000);
});

// Where a server is missing, nobody sees what it sends: apt-get install nginx caddy apache2.
describe.each(REAL_SERVERS.map((server) => ({ ...server, isThere: findProgram(server.program) !== null })))(
  '$name, whose folder of the host holds the site in one of its name',
  ({ isThere, ...server }) => {
    describe.skipIf(!isThere)('serves', () => {
      const root = mkdtempSync(join(tmpdir(), 'host-'));
      let running: Running;
      const ask = (path: string) => fetch(running.origin + path, { redirect: 'manual' });
      const notFound = readFileSync(join(PATH.dir, '404.html'), 'utf8');

      beforeAll(async () => {
        symlinkSync(resolve(PATH.dir), join(root, '30julio'));
        running = await startServer(server, PATH.dir, root);
      });
      afterAll(async () => {
        await running?.close();
        rmSync(root, { recursive: true });
      });

      test('pages, help never without asking, hashed files for ever', async () => {
        const hashed = files().find((file) => /^_astro\/.*\.js$/.test(file));
        for (const [path, kept] of [
          ['', /max-age=300/],
          ['help/', /no-cache/],
          [hashed, /immutable/],
        ] as const) {
          const answer = await ask(BASE + path);
          expect([path, answer.status]).toEqual([path, 200]);
          expect(answer.headers.get('cache-control')).toMatch(kept);
        }
      });

      test.each(['no-page/', '_headers', '.hosting/nginx.conf', '.made-by-build'])(
        'the page for what is not there at %s, whose links stay on the site',
        async (path) => {
          const answer = await ask(BASE + path);
          expect(answer.status).toBe(404);
          expect(await answer.text()).toBe(notFound);
        },
      );

      test('an address that has moved, with the path, wherever the file says so', async () => {
        const answer = await ask(`${BASE}old-help/`);
        const to = new URL(answer.headers.get('location') ?? '', running.origin);
        expect([answer.status, to.pathname]).toEqual([301, `${BASE}help/`]);
      });
    });
  },
);
