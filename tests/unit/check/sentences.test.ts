/**
 * Every sentence of the check, whole and in both languages, in one listing for whoever edits words. Tests of a rule name code,
 * file and place; what its author then reads stands in `sentences.md` alone.
 */
import { expect, test } from 'vitest';
import { explanationOf } from '../../../src/check/finding.ts';
import { FINDINGS } from '../../../src/check/findings/index.ts';
import type { Lang } from '../../../src/check/findings/words.ts';
import { keysOf } from '../../../src/codes/keys.ts';
import { SAMPLES } from './sentence-samples.ts';

/** The codes in the order of their files; a sentence that is told nothing is its own sample. */
const SENTENCES = keysOf(FINDINGS).flatMap((code) => {
  const told = FINDINGS[code].length === 0 ? [[]] : SAMPLES.flatMap(([of, ...values]) => (of === code ? [values] : []));
  return told.map((values) => ({ code, ...explanationOf({ code, values, file: '' }) }));
});

type Explanation = ReturnType<typeof explanationOf>;

const sentence = ({ pass, ...why }: Explanation, lang: Lang) => [why[lang], pass?.[lang]].filter(Boolean).join(' ');

test('every code has a sample', () => {
  const sampled = new Set(SENTENCES.map(({ code }) => code));
  expect(keysOf(FINDINGS).filter((code) => !sampled.has(code))).toEqual([]);
});

test('no sentence is empty, has a gap, or is there in one language only', () => {
  const GAP = /undefined|NaN|\[object|\$\{|\{\}|^\W*$| {2}/;
  const faulty = SENTENCES.filter((one) => {
    const [es, en] = [sentence(one, 'es'), sentence(one, 'en')];
    return GAP.test(es) || GAP.test(en) || es === en || Boolean(one.write?.es) !== Boolean(one.write?.en);
  });
  expect(faulty.map((one) => `${one.code}: ${sentence(one, 'es')} | ${sentence(one, 'en')}`)).toEqual([]);
});

test('the listing has them all', async () => {
  const cell = (one: Explanation, lang: Lang) => {
    const fix = one.write ? `\n\`${one.write[lang].replaceAll('`', '')}\`` : '';
    return `${sentence(one, lang)}${fix}`.replaceAll('|', '\\|').replaceAll('\n', '<br>');
  };
  const rows = SENTENCES.map((one) => `| ${one.code} | ${cell(one, 'es')} | ${cell(one, 'en')} | ${one.more} |`);
  const head = '# What the check says\n\n| code | español | English | more |\n| --- | --- | --- | --- |\n';
  await expect(`${head}${rows.join('\n')}\n`).toMatchFileSnapshot('./sentences.md');
});
