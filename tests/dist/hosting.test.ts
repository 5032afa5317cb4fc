/** What hosts read of a site: what is sent with its files, and where addresses lead that have moved. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRedirects } from '../../src/check/read/redirects.ts';
import { memoize } from '../../src/domain/memoize.ts';
import { readSite, type SiteSpec } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const read = (name: string) => readFileSync(join(spec.dir, name), 'utf8');
  const rules = memoize(({ dir }: SiteSpec) =>
    readFileSync(join(dir, '_redirects'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ') as [from: string, to: string, status: string]),
  );

  test('leads hosts from addresses that have moved to pages that there are, as the page at the old address does', () => {
    const { byPath } = readSite(spec);
    const all = rules(spec);
    expect(all.length).toBeLessThanOrEqual(2100);
    expect(all.filter(([, , status]) => status !== '301')).toEqual([]);
    const single = all.filter(([from]) => !from.endsWith('*'));
    const written = Object.keys(readRedirects(spec.contentDir));
    expect(written.filter((from) => !single.some(([own]) => own === from))).toEqual([]);
    const wrong = single.filter(([from, to]) => !byPath.has(to) || !leadsOn(read(`${from}index.html`), to));
    expect(wrong).toEqual([]);
  });

  test('leads them away from no page and from no file', () => {
    const { byPath, files } = readSite(spec);
    const froms = new Set(rules(spec).map(([from]) => from));
    expect([...byPath.keys()].filter((path) => froms.has(path))).toEqual([]);
    const folders = [...froms].filter((from) => from.endsWith('*')).map((from) => from.slice(0, -1));
    expect(folders.length).toBeGreaterThan(0);
    const inside = [...files].filter(
      (file) => !file.startsWith('/.hosting/') && folders.some((folder) => file.startsWith(folder)),
    );
    expect(folders).toContain('/.hosting/');
    expect(inside.filter((file) => !leadsOn(read(file)))).toEqual([]);
  });

  test('has files for servers where no host publishes them', () => {
    for (const name of ['nginx.conf', 'Caddyfile', 'htaccess'])
      expect(existsSync(join(spec.dir, '.hosting', name))).toBe(true);
  });
});

function leadsOn(html: string, to = ''): boolean {
  return html.includes(`http-equiv="refresh" content="0;url=${to}`);
}
