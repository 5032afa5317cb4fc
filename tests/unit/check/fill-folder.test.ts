/** A folder that is used again is as good as a new one. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { withTree } from '../../fixtures/content-faults/tree.ts';
import { fillFolder } from '../../fixtures/fill-folder.ts';

const outside = mkdtempSync(join(tmpdir(), 'outside-'));
const dir = join(outside, 'folder');
const FILES = { 'a.txt': 'one', 'b/c/d.txt': 'two', 'b/e.txt': new Uint8Array([0xff, 0]) };
const at = (path: string) => join(dir, path);
const held = (of: string) =>
  Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(of.length + 1), entry.isFile() ? readFileSync(path, 'latin1') : entry.isDirectory()];
    }),
  );
const WHOLE = { 'a.txt': 'one', b: true, 'b/c': true, 'b/c/d.txt': 'two', 'b/e.txt': 'ÿ\0' };

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  fillFolder(dir, FILES);
});
afterAll(() => rmSync(outside, { recursive: true }));

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['a file changed to as many bytes', () => writeFileSync(at('a.txt'), 'ONE')],
  ['a file gone', () => rmSync(at('b/c/d.txt'))],
  ['a folder gone', () => rmSync(at('b'), { recursive: true })],
  ['the whole gone', () => rmSync(dir, { recursive: true })],
  ['one more file', () => writeFileSync(at('b/more.txt'), 'two')],
  [
    'one more folder with a file',
    () => [mkdirSync(at('b/x/y'), { recursive: true }), writeFileSync(at('b/x/y/a.txt'), 'one')],
  ],
  ['an empty folder', () => mkdirSync(at('empty'))],
  ['a file where a folder was', () => [rmSync(at('b'), { recursive: true }), writeFileSync(at('b'), 'two')]],
  ['a folder where a file was', () => [rmSync(at('a.txt')), mkdirSync(at('a.txt/b'), { recursive: true })]],
])('after %s, it holds its files and nothing else', (_what, change) => {
  change();
  fillFolder(dir, FILES);
  expect(held(dir)).toEqual(WHOLE);
});

test('a link goes, and what it leads to stays', () => {
  const other = join(outside, 'other.txt');
  writeFileSync(other, 'one');
  mkdirSync(join(outside, 'c'));
  writeFileSync(join(outside, 'c/d.txt'), 'two');
  rmSync(at('a.txt'));
  symlinkSync(other, at('a.txt'));
  rmSync(at('b/c'), { recursive: true });
  symlinkSync(join(outside, 'c'), at('b/c'));
  fillFolder(dir, FILES);
  expect(held(dir)).toEqual(WHOLE);
  expect(readFileSync(other, 'utf8')).toBe('one');
  expect(readdirSync(join(outside, 'c'))).toEqual(['d.txt']);
});

test('what is there already is not written again', () => {
  const before = statSync(at('a.txt'), { bigint: true }).mtimeNs;
  fillFolder(dir, { ...FILES, 'b/e.txt': 'other' });
  expect(statSync(at('a.txt'), { bigint: true }).mtimeNs).toBe(before);
});

test('what tests leave behind lies in a folder that goes when the run ends', () => {
  expect(basename(tmpdir())).toMatch(/^tests-/);
});

test('two trees in use at once have a folder each, and one after another holds what it says', () => {
  const used: string[] = [];
  withTree({ 'a.txt': 'one' }, (first) => {
    withTree({ 'b.txt': 'two' }, (second) => {
      used.push(first, second);
      expect([held(first), held(second)]).toEqual([{ 'a.txt': 'one' }, { 'b.txt': 'two' }]);
    });
  });
  expect(new Set(used).size).toBe(2);
  expect(() => withTree({ 'a.txt': 'one' }, () => expect.unreachable())).toThrow();
  withTree({ 'c.txt': 'three' }, (dir) => {
    expect(used).toContain(dir);
    expect(held(dir)).toEqual({ 'c.txt': 'three' });
  });
});
