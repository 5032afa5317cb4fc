/** Which files a quiz has, and what each cannot hold. */
import { expect, test } from 'vitest';
import { ITEM_TYPES } from '../../../../src/codes/classroom.ts';
import { lossesOf, QUIZ_FORMATS, QUIZ_LOSSES } from '../../../../src/domain/classroom/quiz-formats.ts';

const formatOf = (id: string) => QUIZ_FORMATS.find((format) => format.id === id)!;
const everyKind = ITEM_TYPES.map((type) => ({ type }));

test('only the kinds that a quiz has lose something, in the order of its items', () => {
  expect(lossesOf(formatOf('gift'), [{ type: 'ordering' }, { type: 'single' }, { type: 'true-false' }])).toEqual([
    { kind: 'quiz', loss: 'care' },
    { kind: 'ordering', loss: 'places' },
    { kind: 'ordering', loss: 'together' },
    { kind: 'true-false', loss: 'truth' },
  ]);
});

test('a kind that comes twice is named once', () => {
  expect(lossesOf(formatOf('moodle'), [{ type: 'scenario' }, { type: 'scenario' }])).toEqual([
    { kind: 'scenario', loss: 'scenes' },
  ]);
});

test('a table and the texts hold everything', () => {
  for (const id of ['csv', 'text']) expect(lossesOf(formatOf(id), everyKind)).toEqual([]);
});

test('every loss is one of some format', () => {
  const found = new Set(QUIZ_FORMATS.flatMap((format) => lossesOf(format, everyKind).map(({ loss }) => loss)));
  expect([...QUIZ_LOSSES].filter((loss) => !found.has(loss))).toEqual([]);
});

test('no two files of a quiz have one name', () => {
  expect(new Set(QUIZ_FORMATS.map(({ ending }) => ending)).size).toBe(QUIZ_FORMATS.length);
});
