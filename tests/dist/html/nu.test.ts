import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { listPages, onePerKind } from '../pages.ts';
import { SITES } from '../sites.ts';
import { findNuMistakes, hasJava } from './nu.ts';

const MINUTES = 10;
const WRONG = '<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><p><div>x</div></p></body></html>';

describe.skipIf(!hasJava())('by the Nu checker, which needs Java 17 or newer,', () => {
  let madeUp = '';
  let mistakes: string[] = [];

  beforeAll(async () => {
    madeUp = await mkdtemp(join(tmpdir(), 'nu-'));
    await writeFile(join(madeUp, 'wrong.html'), WRONG);
    const chosen = SITES.flatMap(({ dir, contentDir }) =>
      onePerKind(dir, listPages(dir, readCampaign(contentDir))).map(({ file }) => join(dir, file)),
    );
    mistakes = await findNuMistakes([...chosen, join(madeUp, 'wrong.html')]);
  }, MINUTES * 60_000);

  const mistakesIn = (folder: string) => mistakes.filter((line) => line.startsWith(resolve(folder) + sep));

  test.each(SITES)('$name is valid HTML on one page of each kind and language', ({ dir }) => {
    expect(mistakesIn(dir)).toEqual([]);
  });

  test('a block inside a paragraph is found', () => {
    expect(mistakesIn(madeUp).join()).toContain('“p”');
  });
});
