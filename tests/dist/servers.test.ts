/**
 * The site through the servers that institutions run. What is expected here stands in the standards of each kind of file and in what
 * readers need, and is not taken from the table that the files for servers are made of.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram, REAL_SERVERS, type Running, startServer } from './real-servers.ts';
import { readSite } from './site.ts';
import { REAL } from './sites.ts';

/** Registered media types (iana.org/assignments/media-types); texts say that they are in UTF-8. */
const TYPES: Record<string, RegExp> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.css': /^text\/css; ?charset=utf-8$/i,
  '.js': /^text\/javascript; ?charset=utf-8$/i,
  '.mjs': /^text\/javascript; ?charset=utf-8$/i,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
  '.csv': /^text\/csv; ?charset=utf-8$/i,
  '.ics': /^text\/calendar; ?charset=utf-8$/i,
  '.vcf': /^text\/vcard; ?charset=utf-8$/i,
  '.json': /^application\/json(; ?charset=utf-8)?$/i,
  '.xml': /^(application|text)\/xml; ?charset=utf-8$/i,
  '.webmanifest': /^application\/manifest\+json(; ?charset=utf-8)?$/i,
  '.svg': /^image\/svg\+xml(; ?charset=utf-8)?$/i,
  '.pdf': /^application\/pdf$/,
  '.zip': /^application\/zip$/,
  '.docx': /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
  '.xlsx': /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
  '.png': /^image\/png$/,
  '.jpg': /^image\/jpeg$/,
  '.ico': /^image\/(x-icon|vnd\.microsoft\.icon)$/,
  '.woff2': /^font\/woff2$/,
};
/** What only the search itself reads, as bytes. */
const OWN = /^\.(pagefind|pf_\w+)$/;

const POLICY: Record<string, RegExp> = {
  'content-security-policy': /frame-ancestors 'none'/,
  'strict-transport-security': /max-age=(?:[2-9]\d{7}|1[6-9]\d{6}|\d{9,})/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /(?=.*geolocation=\(\))(?=.*camera=\(\))(?=.*microphone=\(\))/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** What browsers may keep without asking, in seconds; null where an answer says nothing of it. */
function keptFor(answer: Response): number | null {
  const said = answer.headers.get('cache-control');
  if (said === null) return null;
  return /no-cache|no-store/.test(said) ? 0 : Number(/max-age=(\d+)/.exec(said)?.[1] ?? Number.NaN);
}

const lacking = ({ headers }: Response) =>
  Object.entries(POLICY).flatMap(([name, value]) => (value.test(headers.get(name) ?? '') ? [] : [name]));

const { files, byPath, dir } = readSite(REAL);
const notFound = readFileSync(join(dir, '404.html'), 'utf8');
/** The first and the last of each folder: a rule holds for one address or for a folder. */
function fewOf<T>(all: readonly T[], pathOf: (one: T) => string): T[] {
  const folders = Map.groupBy(all, (one) => pathOf(one).replace(/[^/]+\/$/, ''));
  return [...folders.values()].flatMap((inside) => [...new Set([inside[0]!, inside.at(-1)!])]);
}

// Where a server is missing, nobody sees what it sends: apt-get install nginx caddy apache2.
describe.each(REAL_SERVERS.map((server) => ({ ...server, isThere: findProgram(server.program) !== null })))(
  '$name',
  ({ isThere, ...server }) => {
    describe.skipIf(!isThere)('serves', () => {
      const releases = mkdtempSync(join(tmpdir(), 'releases-'));
      const now = join(releases, 'now');
      let running: Running;
      const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
        fetch(running.origin + path, { redirect: 'manual', headers, method });

      beforeAll(async () => {
        writeBefore(join(releases, 'before'));
        symlinkSync(resolve(dir), now);
        running = await startServer(server, dir, now);
      });
      afterAll(async () => {
        await running?.close();
        rmSync(releases, { recursive: true });
      });

      test('every kind of file with its type and with the whole policy', async () => {
        const isServed = (file: string) =>
          !/\.(gz|br)$/.test(file) && (file.startsWith('/_astro/') || !/\/[._]/.test(file));
        const kinds = Map.groupBy([...files].filter(isServed), (file) => extname(file));
        expect(kinds.size).toBeGreaterThan(15);
        for (const [ending, [file]] of kinds) {
          const answer = await ask(file!);
          expect([file, answer.status, lacking(answer)]).toEqual([file, 200, []]);
          const type = TYPES[ending] ?? (OWN.test(ending) ? /^application\/(octet-stream|wasm)$/ : /^never$/);
          expect(answer.headers.get('content-type'), file).toMatch(type);
          expect(Buffer.from(await answer.arrayBuffer()).length, file).toBeGreaterThan(0);
        }
      });

      test('what is made for the frames of other sites to any of them, and no other page', async () => {
        const framing = async (path: string) => (await ask(path)).headers.get('content-security-policy');
        const frames = [...files].filter((file) => file.startsWith('/frame/') && file.endsWith('/index.html'));
        expect(frames.length).toBeGreaterThan(10);
        for (const file of [frames[0]!, frames.at(-1)!]) {
          const answer = await ask(file.replace('index.html', ''));
          expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([200, 'frame-ancestors *']);
          expect([keptFor(answer), lacking(answer)]).toEqual([0, ['content-security-policy']]);
        }
        for (const path of ['/', '/ayuda/', '/404.html', '/frame/no-hay/', '/no-hay/frame/'])
          expect([path, await framing(path)]).toEqual([path, "frame-ancestors 'none'"]);
      });

      test('hashed files for ever, pages for minutes, help never without asking', async () => {
        const hashed = [...files].find((file) => file.startsWith('/_astro/') && file.endsWith('.js'))!;
        const answer = await ask(hashed);
        expect(answer.headers.get('cache-control')).toMatch(/immutable/);
        expect(keptFor(answer)).toBe(31_536_000);
        for (const { path, zone, kind } of byPath.values()) {
          if (kind === 'notFound' || !/ayuda|mensajes|aula/.test(path) || path.length > 24) continue;
          const kept = keptFor(await ask(path));
          expect([path, kept! <= (zone === 'help' ? 0 : 3600)]).toEqual([path, true]);
        }
      });

      test.each([
        '/no-hay/',
        '/no-hay.ics',
        '/_astro/no-hay.js',
        '/pagefind/',
        '/.made-by-build',
        '/.hosting/nginx.conf',
        '/.git/config',
        '/_headers',
        '/_redirects',
      ])('the page for what is not there at %s, as a page, with the policy, and not for long', async (path) => {
        const answer = await ask(path);
        // Of a folder without a page a server may say that it is closed.
        expect(path === '/pagefind/' ? [403, 404] : [404]).toContain(answer.status);
        expect(lacking(answer)).toEqual([]);
        expect(answer.headers.get('content-type')).toMatch(TYPES['.html']!);
        expect(keptFor(answer) ?? 0).toBeLessThanOrEqual(300);
        expect(await answer.text()).toBe(notFound);
      });

      const leadsTo = (answer: Response, path: string) => {
        const location = answer.headers.get('location');
        return location !== null && new URL(location, running.origin).href === running.origin + path;
      };

      test('an address without its slash from the one with it, on the same host and port', async () => {
        const answer = await ask('/ayuda');
        expect([[301, 308].includes(answer.status), leadsTo(answer, '/ayuda/')]).toEqual([true, true]);
      });

      test('every page at its own address', async () => {
        const wrong: string[] = [];
        for (const { path, kind } of fewOf([...byPath.values()], (page) => page.path)) {
          if (kind !== 'notFound' && (await ask(path, {}, 'HEAD')).status !== 200) wrong.push(path);
        }
        expect(wrong).toEqual([]);
      });

      test.each(['/ayuda/', '/licences.txt', '/datos/ayuda.csv'])(
        '%s compressed to whom can read that',
        async (path) => {
          const [packed, plain] = await Promise.all([ask(path, GZIP), ask(path, { 'accept-encoding': 'identity' })]);
          expect(packed.headers.get('content-encoding')).toBe('gzip');
          expect(plain.headers.get('content-encoding')).toBeNull();
          expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
          expect(await packed.text()).toBe(await plain.text());
        },
      );

      test('says nothing against the file', () => {
        expect(running.said).not.toMatch(server.complains);
      });

      test('the site before, once one command has put it back, and what it has compressed', async () => {
        execFileSync('ln', ['-sfn', 'before', now]);
        expect(await (await ask('/')).text()).toBe('before');
        for (const ending of ['.webmanifest', '.mjs', '.jpg'])
          expect((await ask(`/a${ending}`)).headers.get('content-type')).toMatch(TYPES[ending]!);
        const answer = await ask('/a.css', GZIP);
        if (server.without?.includes('compressed files')) return;
        expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual(['gzip', 'compressed before']);
        expect(answer.headers.get('content-type')).toMatch(TYPES['.css']!);
      });
    });
  },
);

const GZIP = { 'accept-encoding': 'gzip' };

/** An older site, with kinds of files that ours may lack today, and one that was compressed when it was built. */
function writeBefore(folder: string): void {
  mkdirSync(folder);
  for (const name of ['index.html', 'a.webmanifest', 'a.mjs', 'a.jpg', 'a.css'])
    writeFileSync(join(folder, name), 'before');
  writeFileSync(join(folder, 'a.css.gz'), gzipSync('compressed before'));
}
