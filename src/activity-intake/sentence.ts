import { isOneOf } from '../codes/keys.ts';
import type { PhraseEnd, PhraseKey } from '../i18n/phrases.ts';
import type { RowFinding } from './finding.ts';
import type { FindingCode } from './levels.ts';

/** A phrase of the interface, filled. */
export type Phrase = (key: PhraseKey, values?: Readonly<Record<string, string>>) => string;

/** One finding as a sentence with its column: `Fecha: «32/07/2027» no es un día…` What is missing gets an example. */
export function sentenceOf({ code, column, values }: RowFinding, phrase: Phrase): string {
  const example =
    code === 'missing' && column && isOneOf(WITH_EXAMPLE, column) ? phrase(`announce.example-${column}`) : '';
  const instead = isOneOf(WITH_INSTEAD, code) ? phrase(`announce.instead-${code}`) : '';
  const text = phrase(`announce.says-${code}`, { ...values, example, instead });
  return column ? `${phrase(`announce.field-${column}`)}: ${text}` : text;
}

/** Columns that must be filled in, each with a phrase that shows how. */
const WITH_EXAMPLE = ['title', 'starts', 'organiser', 'people', 'counted'] as const satisfies readonly Exemplified[];
type Exemplified = PhraseEnd<'announce.example-'>;

/** What is stopped for its words, each with a wording that passes. */
export const WITH_INSTEAD = [
  'covert-kind',
  'personal-contact',
  'stray-line',
  'shelter-address',
  'minor-named',
  'bad-link',
  'link',
] as const satisfies readonly (FindingCode & PhraseEnd<'announce.instead-'>)[];
