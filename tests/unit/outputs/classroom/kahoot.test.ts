/** Quizzes as sheets for Kahoot, read back with readers of others. */

import { read, utils, write } from '@e965/xlsx';
import { test as prop } from '@fast-check/vitest';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { encodeKahoot } from '../../../../src/outputs/classroom/kahoot.ts';
import { lantern } from './lantern.ts';
import { LOSSES, RUNS, randomQuiz, toExport, WORDS } from './random-quiz.ts';
import { heldByKahoot, readKahoot, shown } from './read-kahoot.ts';

prop.prop([randomQuiz], { numRuns: RUNS })(
  'a reader of others finds every question that Kahoot can hold',
  async (quiz) => {
    const { questions, above, lost } = await readKahoot(await encodeKahoot(quiz, LOSSES));
    expect(questions).toEqual(heldByKahoot(quiz.texts));
    expect(above[0]).toBe(shown(cleanQuiz(quiz.texts).title));
    expect(lost).toEqual([]);
  },
);

test('the columns stand where the template of Kahoot has them: names in row 8, from column B on', async () => {
  const sheet = read(await encodeKahoot(lantern(), LOSSES)).Sheets.Kahoot!;
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
  expect(rows[7]?.slice(1)).toEqual([
    'Question - max 120 characters',
    'Answer 1 - max 75 characters',
    'Answer 2 - max 75 characters',
    'Answer 3 - max 75 characters',
    'Answer 4 - max 75 characters',
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ]);
  expect(rows[8]?.[0]).toBe(1);
  expect(rows[9]?.slice(-2)).toEqual([60, '2,3']);
});

test('what Kahoot has no place for is named above the table', async () => {
  const { above, questions } = await readKahoot(await encodeKahoot(lantern(), LOSSES));
  expect(questions).toHaveLength(3);
  expect(above.join('\n')).toContain('No están estas preguntas, que no caben: 4, 5 y 6.');
  expect(above.join('\n')).toContain(`– ${LOSSES[0]}`);
});

test('a question that is too long is left out whole, and never cut', async () => {
  const quiz = lantern();
  const [first, ...others] = quiz.texts.questions;
  const texts = { ...quiz.texts, questions: [{ ...first!, prompt: 'a'.repeat(121) }, ...others] };
  const long = toExport(texts);
  const { above, questions } = await readKahoot(await encodeKahoot(long, LOSSES));
  expect(above).toContain(WORDS.leftOut(['1', '4', '5', '6']));
  expect(questions).toHaveLength(2);
});

test('a sheet that another program wrote is read too, with what is over the limits', async () => {
  const rows = [
    ['Quiz template'],
    [],
    [
      null,
      'Question - max 120 characters',
      'Answer 1',
      'Answer 2',
      'Answer 3',
      'Answer 4',
      'Time limit (sec)',
      'Correct answer(s)',
    ],
    [1, 'Is it night?', 'Yes', 'No', null, null, 20, 1],
    [2, 'a'.repeat(121), 'Yes', 'No', 'Perhaps', null, '30', '1,3'],
  ];
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'Sheet1');
  const { questions, above, lost } = await readKahoot(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  expect(above).toEqual(['Quiz template']);
  expect(questions[0]).toEqual({ prompt: 'Is it night?', answers: ['Yes', 'No'], seconds: 20, right: [1] });
  expect(questions[1]).toMatchObject({ seconds: 30, right: [1, 3] });
  expect(lost).toEqual(['too long']);
});

test('nothing in the file says when it was made', async () => {
  const bytes = await encodeKahoot(lantern(), LOSSES);
  const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
  expect(parts.join('\n')).not.toMatch(/\b20[2-9]\d-\d\d/);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-04T05:06:07Z') });
  try {
    expect(await encodeKahoot(lantern(), LOSSES)).toEqual(bytes);
  } finally {
    vi.useRealTimers();
  }
});
