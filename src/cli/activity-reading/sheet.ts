import type { Phrase } from '../../activity-intake/sentence.ts';
import type { Lang } from '../../check/findings/words.ts';
import { READING_QUESTIONS, type ReadingQuestion } from '../../codes/readings.ts';
import { searchKey } from '../../domain/search-key.ts';
import type { Loaded } from '../activity-intake/load-context.ts';
import { writeSheet } from '../sheet-file.ts';
import { questionsIn, WORDS } from './asked.ts';
import type { ToRead } from './shown-text.ts';

/** One line of a sheet that came back. */
export interface ReturnedLine {
  /** As the program shows it, from 1. */
  line: number;
  id: string;
  hash: string;
  yes: ReadingQuestion[];
  /** The questions without an answer that can be understood. */
  open: ReadingQuestion[];
}

/** Writes a sheet for somebody without a terminal: one line for each activity, one column for each question; how to, behind it. */
export function writeReadings(
  file: string,
  all: readonly ToRead[],
  { lang, phrase }: { lang: Lang; phrase: Phrase },
): Promise<void> {
  const { columns, sheet, how, noWords } = WORDS[lang];
  return writeSheet(file, {
    name: sheet,
    columns: [
      { title: columns.id, width: 24 },
      { title: columns.text, width: 80 },
      { title: columns.marks, width: 50 },
      ...Object.values(questionsIn(phrase)).map((title) => ({ title, width: 18, isFilled: true })),
      { title: columns.hash, width: 16 },
    ],
    rows: all.map(({ id, hash, lines, marks, strangeTo }) => [
      id,
      lines.join('\n'),
      [...marks, ...(strangeTo ? [noWords(strangeTo)] : [])].join('\n'),
      ...READING_QUESTIONS.map(() => ''),
      hash,
    ]),
    help: { name: '?', lines: how },
  });
}

/**
 * What a sheet that came back says, in whatever language, its columns in whatever order.
 *
 * @param phrases a phrase in each language
 * @returns null where the table has no columns of codes
 */
export function readSheet(rows: readonly (readonly string[])[], phrases: Loaded['phrases']): ReturnedLine[] | null {
  const { es, en } = WORDS;
  const head = (rows[0] ?? []).map(searchKey);
  const at = (names: readonly string[]) => head.findIndex((name) => names.map(searchKey).includes(name));
  const [id, hash] = [at([es.columns.id, en.columns.id]), at([es.columns.hash, en.columns.hash])];
  const asked = READING_QUESTIONS.map((one) => [one, at(phrases(`reading.${one}`))] as const);
  if (id < 0 || hash < 0 || asked.every(([, column]) => column < 0)) return null;
  return rows.slice(1).flatMap((row, index): ReturnedLine[] => {
    const said = (column: number) => (row[column] ?? '').trim();
    if (!said(id)) return [];
    const answers = asked.map(([one, column]) => [one, answerOf(said(column))] as const);
    const of = (answer: boolean | null) => answers.filter(([, own]) => own === answer).map(([one]) => one);
    return [{ line: index + 2, id: said(id), hash: said(hash), yes: of(true), open: of(null) }];
  });
}

function answerOf(text: string): boolean | null {
  // A word with a question mark behind it is no answer.
  const key = /^[\p{L}\p{M}]+$/u.test(text) ? searchKey(text) : null;
  if (key === 'si' || key === 'yes') return true;
  return key === 'no' ? false : null;
}
