/** Every file of a quiz for other programs: what holds for each row of the table of formats. */
import { test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { askedKeys } from '../../../../src/check/read/phrases.ts';
import { QUIZ_FORMATS, quizFile, weighQuizFiles } from '../../../../src/outputs/classroom/quiz-formats.ts';
import { toQuizFiles } from '../../../../src/views/classroom/quiz-files.ts';
import { tries } from '../../../tries.ts';
import { aContext } from '../../made-up.ts';
import { LANTERN, lantern } from './lantern.ts';
import { randomQuiz } from './random-quiz.ts';

const page = toQuizFiles(LANTERN, await weighQuizFiles(lantern()), aContext());

describe.each(QUIZ_FORMATS.map((format, row) => ({ ...format, row })))('$id', (format) => {
  const offered = page.items[format.row]!;

  test('is offered at the address of the quiz with its own ending', () => {
    expect(offered.href).toBe(`/p-classroom/p-files/es/lantern-quiz.${format.ending}`);
  });

  test('has the same bytes each time', async () => {
    const bytes = await quizFile(format, lantern());
    expect(bytes.length).toBeGreaterThan(0);
    expect(await quizFile(format, lantern())).toEqual(bytes);
  });

  prop.prop([randomQuiz], { numRuns: tries(10) })('can be made of any quiz', async (quiz) => {
    expect((await quizFile(format, quiz)).length).toBeGreaterThan(0);
  });

  test('says on the page what it loses of a quiz with all kinds of questions', () => {
    const said = offered.losses.map(({ text }) => text);
    const sentences = lantern().lossesIn(format);
    expect(sentences).toHaveLength(Object.values(format.losses).flat().length);
    expect(said).toEqual(expect.arrayContaining(sentences));
  });

  test('leaves out only what the page says is left out', () => {
    const { questions } = lantern().texts;
    const missing = questions.filter((question) => format.holds?.(question) === false);
    expect(missing).toEqual(questions.filter(({ type }) => format.losses[type]?.includes('leftOut')));
  });
});

test('no two files of a quiz have one name', () => {
  expect(new Set(QUIZ_FORMATS.map(({ ending }) => ending)).size).toBe(QUIZ_FORMATS.length);
});

test.each([
  ['use', 'quizUse.', QUIZ_FORMATS.map(({ id }) => id)],
  ['loss', 'quizLoss.', QUIZ_FORMATS.flatMap(({ losses }) => Object.values(losses).flat())],
])('every %s that has a sentence is one of some format', (_what, start, named) => {
  const said = askedKeys().flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
  expect(said.toSorted()).toEqual([...new Set<string>(named)].toSorted());
});
