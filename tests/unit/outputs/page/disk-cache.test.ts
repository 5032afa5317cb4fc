/** What a build draws is kept for the next one, and never published otherwise than it was drawn. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc } from '@fast-check/vitest';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { diskCache, onceEach } from '../../../../src/outputs/page/disk-cache.ts';
import { tries } from '../../../tries.ts';

const root = mkdtempSync(join(tmpdir(), 'disk-cache-'));
afterAll(() => rmSync(root, { recursive: true }));
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(root, 'cache-'));
});

test('what is kept is not made again', async () => {
  const make = vi.fn(async () => Buffer.from('made'));
  for (const parts of [['a'], ['a'], ['a', 'b'], ['ab']]) await diskCache(cache, parts, make);
  expect(make).toHaveBeenCalledTimes(3);
  expect(await diskCache(cache, ['a'], make)).toEqual(Buffer.from('made'));
});

test('what is being made is not begun again by whoever asks meanwhile, and what failed is', async () => {
  const make = vi.fn(async () => Buffer.from('made'));
  await Promise.all([1, 2, 3].map(() => diskCache(cache, ['at once'], make)));
  expect(make).toHaveBeenCalledTimes(1);
  const fail = vi.fn(() => Promise.reject(new Error('no ink')));
  for (const _ of [1, 2]) await expect(diskCache(cache, ['never'], fail)).rejects.toThrow('no ink');
  expect(fail).toHaveBeenCalledTimes(2);
});

test('what a module has made once it has, by what decides it, and what failed is begun again', async () => {
  const once = onceEach();
  const make = vi.fn(async () => Buffer.from('made'));
  for (const key of ['once', 'once', 'more']) await once(key, make);
  expect(make).toHaveBeenCalledTimes(2);
  const fail = vi.fn(() => Promise.reject(new Error('no ink')));
  for (const _ of [1, 2]) await expect(once('never', fail)).rejects.toThrow('no ink');
  expect(fail).toHaveBeenCalledTimes(2);
  await onceEach()('once', make);
  expect(make).toHaveBeenCalledTimes(3);
});

describe('what is kept and was damaged', () => {
  const DRAWN = Buffer.from(
    '%PDF-1.7 drawn once, and long enough that a part of it may be lost without a hash noticing',
  );
  const make = vi.fn(async () => DRAWN);
  const kept = () => join(cache, readdirSync(cache)[0] ?? '');
  const ask = () => diskCache(cache, ['a paper'], make);
  beforeEach(async () => {
    await ask();
    make.mockClear();
  });

  test.each<[string, (file: string) => void]>([
    ['has a byte that changed', (file) => changeByte(file, 60)],
    ['has a hash that changed', (file) => changeByte(file, 3)],
    ['ends early', (file) => truncateSync(file, 50)],
    ['ends within its hash', (file) => truncateSync(file, 7)],
    ['is empty', (file) => truncateSync(file, 0)],
    ['is longer', (file) => writeFileSync(file, 'x', { flag: 'a' })],
    ['is of zeros', (file) => writeFileSync(file, Buffer.alloc(120))],
    ['was kept before hashes were', (file) => writeFileSync(file, DRAWN)],
    [
      'is a folder',
      (file) => {
        rmSync(file);
        mkdirSync(join(file, 'inside'), { recursive: true });
      },
    ],
  ])('is drawn anew where it %s, and kept again', async (_how, damage) => {
    damage(kept());
    expect(await ask()).toEqual(DRAWN);
    expect(await ask()).toEqual(DRAWN);
    expect(make).toHaveBeenCalledTimes(1);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('is drawn anew where another one that is whole stands in its place', async () => {
    const mine = kept();
    await diskCache(cache, ['another'], async () => Buffer.from('another'));
    const other =
      readdirSync(cache)
        .map((name) => join(cache, name))
        .find((file) => file !== mine) ?? '';
    copyFileSync(other, mine);
    expect(await ask()).toEqual(DRAWN);
  });

  test('is never given, whatever was done to its bytes', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 40 }),
    });
    const whole = readFileSync(kept());
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = whole;
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
        }
        writeFileSync(kept(), bytes);
        expect(await ask()).toEqual(DRAWN);
      }),
      { numRuns: tries(200) },
    );
  });
});

test('where nothing can be kept, what is made is made all the same', async () => {
  const file = join(cache, 'a file');
  writeFileSync(file, '');
  expect(await diskCache(join(file, 'below'), ['a'], async () => Buffer.from('made'))).toEqual(Buffer.from('made'));
});

function changeByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
