/** The guide for editors says the numbers that the rules hold, each on one page, in both of its languages. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIGNS_OF_LINE, WORDS_OF_HANDOUT } from '../../../src/check/rules/lessons/handout.ts';
import { DAYS_UP } from '../../../src/codes/results.ts';
import { MOST_BYTES } from '../../../src/domain/classroom/offline.ts';
import { EASY_LIMITS } from '../../../src/domain/easy/rules.ts';
import { LEAST_SHOWN } from '../../../src/domain/results/shown.ts';
import { CAUTION_DAYS, CONFIRMATION_DAYS } from '../../../src/domain/service/freshness.ts';
import { SAME_TIME_DAYS } from '../../../src/domain/service/source-dates.ts';

const PAGES = globSync('content/**/{README,CAMPAIGN}.md').sort();
const megabytes = MOST_BYTES.zip / 1_000_000;

test.each([
  [
    'facts/services',
    `fuentes distan más de ${SAME_TIME_DAYS} días`,
    `sources are more than ${SAME_TIME_DAYS} days apart`,
  ],
  [
    'facts/services',
    `a quién avisan valen ${CONFIRMATION_DAYS.call} días`,
    `who is told stay good for ${CONFIRMATION_DAYS.call} days`,
  ],
  [
    'facts/services',
    `ofrece y las lenguas, ${CONFIRMATION_DAYS.offer};`,
    `it offers and the languages for ${CONFIRMATION_DAYS.offer};`,
  ],
  [
    'facts/services',
    `la página oficial, ${CONFIRMATION_DAYS.identity}.`,
    `the official page for ${CONFIRMATION_DAYS.identity}.`,
  ],
  [
    'facts/services',
    `a los ${CAUTION_DAYS} días de eso, como no confirmado`,
    `${CAUTION_DAYS} days later as not confirmed`,
  ],
  ['lessons', `unas ${WORDS_OF_HANDOUT} palabras`, `some ${WORDS_OF_HANDOUT} words`],
  ['lessons', `unos ${SIGNS_OF_LINE} signos a mano`, `some ${SIGNS_OF_LINE} signs on a line`],
  ['lessons', `pasa de ${megabytes} MB`, `more than ${megabytes} MB`],
  ['pages', `${EASY_LIMITS.longest} palabras como mucho`, `${EASY_LIMITS.longest} words at most`],
  ['pages', `${EASY_LIMITS.median} o menos en la mitad`, `${EASY_LIMITS.median} or fewer in the median`],
  ['results', `se cuenta a los ${DAYS_UP} días`, `is counted after ${DAYS_UP} days`],
  ['results', `Ningún número menor que ${LEAST_SHOWN}`, `No number under ${LEAST_SHOWN}`],
])('content/%s/README.md alone: %s', (folder, ...texts) => {
  for (const text of texts) {
    const saying = PAGES.filter((page) => readFileSync(page, 'utf8').replace(/\s+/g, ' ').includes(text));
    expect([text, saying]).toEqual([text, [`content/${folder}/README.md`]]);
  }
});
