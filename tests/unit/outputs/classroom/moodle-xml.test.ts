/** Quizzes as Moodle XML, read back with a parser of others. */
import { readFileSync } from 'node:fs';
import { test as prop } from '@fast-check/vitest';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { encodeMoodleXml } from '../../../../src/outputs/classroom/moodle-xml.ts';
import { heldByMoodle } from './held.ts';
import { lantern } from './lantern.ts';
import { LOSSES, RUNS, randomQuiz } from './random-quiz.ts';
import { readMoodleXml } from './read-moodle-xml.ts';

prop.prop([randomQuiz], { numRuns: RUNS })('a parser of others reads every item of a quiz back', (quiz) => {
  const written = encodeMoodleXml(quiz, LOSSES);
  XmlDocument.fromString(written).dispose();
  const file = readMoodleXml(written);
  const { intro, care } = cleanQuiz(quiz.texts);
  expect(file.readings).toEqual(heldByMoodle(quiz));
  expect(file.shown).toEqual([intro]);
  expect(file.info).toBe([`${quiz.words.care}:`, ...care.map((one) => `– ${one}`)].join('\n'));
});

test('a file as others write it is read too, with what a quiz of this site has no place for', () => {
  const file = readMoodleXml(readFileSync('tests/fixtures/quizzes/moodle.xml', 'utf8'));
  expect(file.category).toBe('$course$/top/Faroles');
  expect(file.lost).toEqual(['hints', 'tags', 'shortanswer']);
  expect(file.readings).toMatchObject([
    { name: 'Farol', kind: 'single', prompt: 'Who lights\nthe lantern & the lamp?', after: '1 < 2 is true.' },
    { id: 'signs', kind: 'multiple', options: [{ weight: 33.33333 }, { weight: 66.66667 }, { weight: -100 }] },
    {
      kind: 'true-false',
      options: [
        { text: 'false', feedback: 'Right.', weight: 100 },
        { text: 'true', weight: 0 },
      ],
    },
    { kind: 'pairs', pairs: [{ text: 'lantern', match: 'light' }, {}] },
  ]);
});

test('remarks in the file say what it could not hold, and no two dashes end one early', () => {
  const lost = 'Una cosa -- y otra -->-';
  const file = encodeMoodleXml(lantern(), [lost]);
  XmlDocument.fromString(file).dispose();
  expect(file).toContain('– Una cosa – y otra –>– -->');
});

test('marking every answer of a question with several right ones gains nothing', () => {
  const several = readMoodleXml(encodeMoodleXml(lantern(), LOSSES)).readings.filter(({ kind }) => kind === 'multiple');
  expect(several).toHaveLength(1);
  for (const { options } of several) expect(options.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0, 3);
});

test('what runs from right to left says so in every text', () => {
  expect(encodeMoodleXml(lantern('ar'), LOSSES).match(/dir="rtl"/g)?.length).toBeGreaterThan(40);
  expect(encodeMoodleXml(lantern(), LOSSES)).not.toContain('dir=');
});
