/** The guide for editors says the numbers that the rules hold, each on one page, in both of its languages. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORDS_OF_HANDOUT } from '../../../src/codes/classroom.ts';
import { DRAWING_SIDE, OTHER_ROLE, PICTOGRAM_SIDE, ROLE_DRAWINGS } from '../../../src/codes/drawings.ts';
import { DAYS_UP } from '../../../src/codes/results.ts';
import { MOST_BYTES } from '../../../src/domain/classroom/offline.ts';
import { EASY_LIMITS } from '../../../src/domain/easy/rules.ts';
import { STRIPS_OF_A_SHEET } from '../../../src/domain/results/count.ts';
import { LEAST_SHOWN } from '../../../src/domain/results/shown.ts';
import { CAUTION_DAYS, CONFIRMATION_DAYS } from '../../../src/domain/service/freshness.ts';
import { SAME_TIME_DAYS } from '../../../src/domain/service/source-dates.ts';

const PAGES = globSync('content/**/{README,CAMPAIGN}.md').sort();
const [small, large] = [PICTOGRAM_SIDE, DRAWING_SIDE];
const ofRoles = [...Object.values(ROLE_DRAWINGS), OTHER_ROLE].map((name) => `\`${name}\``).join(', ');
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
  [
    'drawings',
    `Mide de ${large.min} a ${large.max} puntadas de ancho y hasta ${large.max} de alto.`,
    `It is ${large.min} to ${large.max} stitches wide and up to ${large.max} high.`,
  ],
  [
    'drawings',
    `(${ofRoles}), de ${small.min} a ${small.max} y hasta ${small.max}.`,
    `(${ofRoles}) are ${small.min} to ${small.max}, and up to ${small.max}.`,
  ],
  ['lessons', `unas ${WORDS_OF_HANDOUT} palabras`, `some ${WORDS_OF_HANDOUT} words`],
  ['lessons', `pasa de ${megabytes} MB`, `more than ${megabytes} MB`],
  ['pages', `${EASY_LIMITS.longest} palabras como mucho`, `${EASY_LIMITS.longest} words at most`],
  ['pages', `${EASY_LIMITS.median} o menos en la mitad`, `${EASY_LIMITS.median} or fewer in the median`],
  ['results', `se cuenta a los ${DAYS_UP} días`, `is counted after ${DAYS_UP} days`],
  ['results', `cada hoja tiene ${STRIPS_OF_A_SHEET} tiras`, `each sheet has ${STRIPS_OF_A_SHEET} strips`],
  ['results', `Ningún número menor que ${LEAST_SHOWN}`, `No number under ${LEAST_SHOWN}`],
])('content/%s/README.md alone: %s', (folder, ...texts) => {
  for (const text of texts) {
    const saying = PAGES.filter((page) => readFileSync(page, 'utf8').replace(/\s+/g, ' ').includes(text));
    expect([text, saying]).toEqual([text, [`content/${folder}/README.md`]]);
  }
});
