import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharePictures } from '../../../../src/cli/test-run/pictures.ts';

let root = '';
const [from, to] = [() => join(root, 'first'), () => join(root, 'second')];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const dir of [from(), to()]) mkdirSync(dir);
  for (const digit of '0123456789abcdef') writeFileSync(join(from(), `${digit}0`), digit);
  writeFileSync(join(to(), '70'), 'of a run before');
  writeFileSync(join(to(), '01'), 'of a run before');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the second build draws some pictures anew, whatever a run before has left', async () => {
  await sharePictures(from(), to(), true);
  expect(readdirSync(to()).sort()).toEqual([...'56789abcdef'].map((digit) => `${digit}0`));
});

test('with the long sets it draws all of them', async () => {
  await sharePictures(from(), to(), false);
  expect(() => readdirSync(to())).toThrow('ENOENT');
});

test('it draws all of them where the first has none', async () => {
  await sharePictures(join(root, 'none'), to(), true);
  expect(() => readdirSync(to())).toThrow('ENOENT');
});
