/** Quizzes in GIFT, read back by a grammar of others and in Moodle's own steps. */
import { readFileSync } from 'node:fs';
import { test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { encodeGift } from '../../../../src/outputs/classroom/gift.ts';
import { heldByMoodle, type Reading } from './held.ts';
import { lantern } from './lantern.ts';
import { LOSSES, RUNS, randomQuiz } from './random-quiz.ts';
import { readGift, readGiftAsMoodle, withoutPlaceholders } from './read-gift.ts';

/** Names and second halves of pairs have no markup: what looks like Moodle's placeholders is read as their signs there, which is documented. */
function asHeld(readings: Reading[]): Reading[] {
  return readings.map((reading) => ({
    ...reading,
    name: withoutPlaceholders(reading.name),
    pairs: reading.pairs.map(({ text, match }) => ({ text, match: withoutPlaceholders(match) })),
  }));
}

/** The grammar, unlike Moodle, makes one blank of several in the second half of a pair, and takes semicolons after a line break. */
function blanksAlike(readings: Reading[]): Reading[] {
  return readings.map((reading) => ({
    ...reading,
    pairs: reading.pairs.map(({ text, match }) => ({
      text,
      match: match.replace(/\n;+/g, '\n').replace(/\s\s+/g, ' '),
    })),
  }));
}

prop.prop([randomQuiz], { numRuns: RUNS })('a grammar of others reads every item of a quiz back', (quiz) => {
  const { readings, shown } = readGift(encodeGift(quiz, LOSSES));
  expect(blanksAlike(asHeld(readings))).toEqual(blanksAlike(asHeld(heldByMoodle(quiz))));
  expect(shown).toEqual([cleanQuiz(quiz.texts).intro]);
});

prop.prop([randomQuiz], { numRuns: RUNS })('so does a reader that goes step by step as Moodle does', (quiz) => {
  const { readings, shown } = readGiftAsMoodle(encodeGift(quiz, LOSSES));
  expect(asHeld(readings)).toEqual(asHeld(heldByMoodle(quiz)));
  expect(shown).toEqual([cleanQuiz(quiz.texts).intro]);
});

test.each([
  ['the grammar', readGift],
  ['the steps of Moodle', readGiftAsMoodle],
])('a file as others write it is read by %s too, with what a quiz of this site has no place for', (_name, read) => {
  const { category, shown, readings } = read(readFileSync('tests/fixtures/quizzes/moodle.gift', 'utf8'));
  expect(category).toBe('Faroles/Barrio');
  expect(shown).toEqual(['Read this before you go on.']);
  expect(readings.filter(({ name }) => name !== '')).toMatchObject([
    { id: 'farol-1', name: 'Farol uno', kind: 'single', prompt: 'Who lights the lantern?', after: '' },
    { name: 'Dos señales', kind: 'multiple', prompt: 'Which two are signs of {haste}?' },
    { name: 'Parejas', kind: 'pairs', pairs: [{ text: 'lantern', match: 'light' }, {}, {}] },
  ]);
  expect(readings[0]?.options).toEqual([
    { text: 'the keeper', feedback: 'Yes.', weight: 100 },
    { text: 'the wind', feedback: 'No.', weight: 0 },
    { text: 'the river', feedback: '', weight: 0 },
  ]);
  expect(readings.find(({ name }) => name === 'Dos señales')?.options).toEqual([
    { text: 'It must be today: now', feedback: 'A sign.', weight: 50 },
    { text: 'Tell nobody', feedback: '', weight: 50 },
    { text: 'There is an address', feedback: 'No, that can be looked at.', weight: -100 },
  ]);
  expect(readings.find(({ prompt }) => prompt === 'A lantern can call for help.')?.options).toEqual([
    { text: 'true', feedback: 'It has no voice.', weight: 0 },
    { text: 'false', feedback: 'Right.', weight: 100 },
  ]);
});

test('what a quiz of this site has no place for is named', () => {
  const { lost } = readGift(readFileSync('tests/fixtures/quizzes/moodle.gift', 'utf8'));
  expect(lost).toEqual(['tags', 'gap in a sentence', 'short answer', 'number', 'essay', 'markdown']);
});

test('the file says to whoever opens it as text what it could not hold, in remarks that end before the first question', () => {
  const file = encodeGift(lantern(), LOSSES);
  const [remarks = ''] = file.split('\n\n$CATEGORY');
  expect(remarks.split('\n').filter((line) => !line.startsWith('// ') && line !== '//')).toEqual([]);
  expect(remarks).toContain(`// – ${LOSSES[0]}`);
  expect(remarks).toContain('// – Nadie tiene que contar algo suyo.');
});

test('marking every answer of a question with several right ones gains nothing', () => {
  const { readings } = readGift(encodeGift(lantern(), LOSSES));
  const several = readings.filter(({ kind }) => kind === 'multiple');
  expect(several).toHaveLength(1);
  for (const { options } of several) expect(options.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0, 3);
});

test('what runs from right to left says so in every text', () => {
  const file = encodeGift(lantern('ar'), LOSSES);
  expect(file.match(/dir\\="rtl"/g)?.length).toBeGreaterThan(40);
  expect(encodeGift(lantern(), LOSSES)).not.toContain('dir\\=');
});
