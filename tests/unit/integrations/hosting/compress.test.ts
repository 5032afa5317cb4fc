import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compress } from '../../../../src/integrations/hosting/hosting.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('writes texts compressed beside themselves, the same each time, and leaves the rest alone', async () => {
  const text = 'Números para pedir ayuda. '.repeat(200);
  for (const name of ['a.html', 'b.ics', 'c.pdf', 'd.png']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'short.txt'), 'short');
  const files = readdirSync(folder).map((name) => join(folder, name));
  const read = (name: string) => readFileSync(join(folder, name));
  await compress(files);
  expect(readdirSync(folder).filter((name) => /\.(gz|br)$/.test(name))).toEqual([
    'a.html.br',
    'a.html.gz',
    'b.ics.br',
    'b.ics.gz',
  ]);
  expect(gunzipSync(read('a.html.gz')).toString()).toBe(text);
  expect(brotliDecompressSync(read('b.ics.br')).toString()).toBe(text);
  const first = ['a.html.gz', 'b.ics.br'].map(read);
  await compress(files);
  expect(['a.html.gz', 'b.ics.br'].map(read)).toEqual(first);
});
