import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { onceFor } from '../domain/once-for.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, says } from './finding.ts';

/**
 * Letters that got lost between two programs: the mark that stands for a letter nobody could read, and what UTF-8 looks like
 * to a program that reads it as Windows-1252.
 *
 * @param text as it came, since cleaning takes away half of some of these pairs
 */
export function findGarbled(text: string, field: FieldName): RowFinding[] {
  const found = GARBLED.exec(text)?.[0];
  return found ? [says('garbled', field, { found })] : [];
}

/**
 * What a spreadsheet shows in place of a value that it cannot work out, alone or among other words. Among words only as
 * spreadsheets write it, in capitals: `#Valor!` may be a tag.
 *
 * @param words how spreadsheets write that in the languages of the deployment
 */
export function findFormulaError(
  text: string,
  words: Pick<ReadingWords, 'formulaErrors'>,
  field: FieldName,
): RowFinding[] {
  const { alone, among } = errorsOf(words);
  const found = alone.test(text) ? text.trim() : among.exec(text)?.[0];
  return found === undefined ? [] : [says('formula-error', field, { found })];
}

const errorsOf = onceFor(({ formulaErrors }: Pick<ReadingWords, 'formulaErrors'>) => {
  const any = [...ERRORS, ...formulaErrors].map((error) => error.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return {
    alone: new RegExp(`^\\s{0,9}(?:${any}|Err:\\d{3})\\s{0,9}$`, 'iu'),
    among: new RegExp(`(?<![\\p{L}\\p{N}#&])(?:${any}|Err:\\d{3})(?![\\p{L}\\p{N}])`, 'u'),
  };
});

/**
 * As the format itself has them (ECMA-376, 18.18.11), which programs show in their own language, and those that Excel and Google
 * Sheets have added. LibreOffice has numbers: `Err:508`.
 */
const ERRORS = [
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#ERROR!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
];

/** A capital A with a tilde or a circumflex, and what Windows-1252 has for the second byte of a letter of two. */
const GARBLED =
  /(?<!\S)\S*(?:\uFFFD|[\u00C2\u00C3][\u0080-\u009F\u00A1-\u00BA\u00BC-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018\u201A\u201C\u201E\u2020-\u2022\u2030\u2039\u203A\u20AC\u2122])\S*/u;
