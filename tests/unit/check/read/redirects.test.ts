import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAddresses, readRedirects } from '../../../../src/check/read/redirects.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'redirects-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('an address that has moved leads to the new one', () => {
  writeFileSync(join(dir, 'redirects.yaml'), '# moved in May\n/old/: /new/\n');
  expect(readRedirects(dir)).toEqual({ '/old/': '/new/' });
});

test.each(['', '# nothing yet\n', '{}\n'])('nothing has moved where the file says nothing: %j', (text) => {
  writeFileSync(join(dir, 'redirects.yaml'), text);
  expect(readRedirects(dir)).toEqual({});
});

test('nothing has moved where there is no file', () => {
  expect(readRedirects(dir)).toEqual({});
});

test('an address of another site is refused', () => {
  writeFileSync(join(dir, 'redirects.yaml'), '/old/: https://elsewhere.example/\n');
  expect(() => readRedirects(dir)).toThrow();
});

test('what has been published is what the last publication noted, and nothing before the first', () => {
  expect(readAddresses(dir)).toEqual([]);
  mkdirSync(join(dir, 'facts'));
  writeFileSync(join(dir, 'facts/addresses.json'), '["/", "/ayuda/"]');
  expect(readAddresses(dir)).toEqual(['/', '/ayuda/']);
});
