import type { RowFinding } from './finding.ts';

/** A phrase of the interface, filled. */
export type Phrase = (key: string, values?: Readonly<Record<string, string>>) => string;

/** One finding as a sentence with its column: `Fecha: «32/07/2027» no es un día…` What is missing gets an example. */
export function sentence({ code, column, values }: RowFinding, phrase: Phrase): string {
  const example = code === 'missing' && column ? phrase(`announce.example-${column}`) : '';
  const text = phrase(`announce.says-${code}`, { ...values, example });
  return column ? `${phrase(`announce.field-${column}`)}: ${text}` : text;
}
