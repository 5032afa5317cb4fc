import type { Phrase } from '../announce/sentence.ts';
import { isOneOf, keysOf } from '../domain/keys.ts';
import type { CountColumn } from '../domain/results/columns.ts';
import { MEASURES } from '../domain/results/count.ts';
import { type CountFinding, OWN_CODES } from './finding.ts';

/** What a column is called. */
export function columnName(column: CountColumn, phrase: Phrase): string {
  return phrase(isOneOf(MEASURES, column) ? `results.measure-${column}` : `results.field-${column}`);
}

/** One finding as a sentence with its column. */
export function countSentence({ code, column, values }: CountFinding, phrase: Phrase): string {
  const text = isOneOf(keysOf(OWN_CODES), code)
    ? phrase(`counts.says-${code}`, values)
    : phrase(`announce.says-${code}`, values);
  return column ? `${columnName(column, phrase)}: ${text}` : text;
}
