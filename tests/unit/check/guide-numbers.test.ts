/** The guide for editors says the numbers that the rules hold, in both of its languages. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIGNS_OF_LINE, WORDS_OF_HANDOUT } from '../../../src/check/rules/lessons/handout.ts';
import { DAYS_UP } from '../../../src/codes/results.ts';
import { MOST_BYTES } from '../../../src/domain/classroom/offline.ts';
import { CAUTION_DAYS, TIER_A_DAYS, TIER_DAYS } from '../../../src/domain/service/freshness.ts';
import { SAME_TIME_DAYS } from '../../../src/domain/service/source-dates.ts';

const guide = readFileSync('content/README.md', 'utf8').replace(/\s+/g, ' ');
const megabytes = MOST_BYTES.zip / 1_000_000;

test.each([
  [`fuentes distan más de ${SAME_TIME_DAYS} días`, `sources are more than ${SAME_TIME_DAYS} days apart`],
  [`a quién avisan valen ${TIER_DAYS.A} días`, `who is told stay good for ${TIER_DAYS.A} days`],
  [`ofrece y las lenguas, ${TIER_DAYS.B};`, `it offers and the languages for ${TIER_DAYS.B};`],
  [`la página oficial, ${TIER_DAYS.C}.`, `the official page for ${TIER_DAYS.C}.`],
  [`a los ${CAUTION_DAYS} días de eso, como no confirmado`, `${CAUTION_DAYS} days later as not confirmed`],
  [`se la llama cada ${TIER_A_DAYS} días como mucho`, `is called every ${TIER_A_DAYS} days at most`],
  [`valen los números: ${TIER_A_DAYS} días`, `the numbers count: ${TIER_A_DAYS} days`],
  [`unas ${WORDS_OF_HANDOUT} palabras`, `some ${WORDS_OF_HANDOUT} words`],
  [`unos ${SIGNS_OF_LINE} signos a mano`, `some ${SIGNS_OF_LINE} signs on a line`],
  [`pasa de ${megabytes} MB`, `more than ${megabytes} MB`],
  [`se cuenta a los ${DAYS_UP} días`, `is counted after ${DAYS_UP} days`],
])('%s', (es, en) => {
  expect(guide).toContain(es);
  expect(guide).toContain(en);
});
