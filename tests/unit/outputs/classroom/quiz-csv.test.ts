/** Quizzes as a table, read back with the parser of others (papaparse). */
import { test as prop } from '@fast-check/vitest';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { encodeQuizCsv } from '../../../../src/outputs/classroom/quiz-csv.ts';
import { BYTE_ORDER_MARK } from '../../../../src/outputs/csv.ts';
import { tries } from '../../../tries.ts';
import { lantern } from './lantern.ts';
import { RUNS, randomQuiz, WORDS } from './random-quiz.ts';
import { heldByTable, readItems, rowsOf } from './read-csv.ts';

const { columns } = WORDS;

prop.prop([randomQuiz], { numRuns: RUNS })('a parser of others reads every item of a quiz back', (quiz) => {
  const rows = rowsOf(encodeQuizCsv(quiz));
  const { title, intro, care, remember } = cleanQuiz(quiz.texts);
  expect(readItems(rows, WORDS)).toEqual(heldByTable(quiz));
  const notes = (kind: string) => rows.flatMap((row) => (row[columns.kind] === kind ? row[columns.prompt] : []));
  expect(notes(WORDS.intro)).toEqual([intro, ...quiz.notices]);
  expect(notes(WORDS.care)).toEqual(care);
  expect(notes(WORDS.remember)).toEqual([...remember, WORDS.tell]);
  expect(new Set(rows.map((row) => row[columns.quiz]))).toEqual(new Set([title]));
});

prop.prop([randomQuiz], { numRuns: tries(50) })('no cell begins like a formula', (quiz) => {
  const { data } = Papa.parse<string[]>(encodeQuizCsv(quiz));
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
});

test('a table that a spreadsheet has saved anew, with semicolons and every cell in quotes, is read as well', () => {
  const quiz = lantern();
  const saved = Papa.unparse(rowsOf(encodeQuizCsv(quiz)), {
    delimiter: ';',
    quotes: true,
    newline: '\r\n',
    escapeFormulae: true,
  });
  expect(readItems(rowsOf(saved, ';'), quiz.words)).toEqual(heldByTable(quiz));
});

test('old spreadsheets see that the file is UTF-8', () => {
  expect(encodeQuizCsv(lantern()).startsWith(BYTE_ORDER_MARK)).toBe(true);
});
