import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/**
 * Letters that got lost between two programs: the mark that stands for a letter nobody could read, and what UTF-8 looks like
 * to a program that reads it as Windows-1252.
 *
 * @param text as it came, since cleaning takes away half of some of these pairs
 */
export function findGarbled(text: string, field: FieldName): RowFinding[] {
  const found = GARBLED.exec(text)?.[0];
  return found ? [rowFinding('garbled', field, { found })] : [];
}

/** What a spreadsheet shows in place of a value that it cannot work out, in whichever language: `#REF!`, `#¡VALOR!`, `#N/D`, `Err:508`. */
export function findFormulaError(text: string, field: FieldName): RowFinding[] {
  return FORMULA_ERROR.test(text) ? [rowFinding('formula-error', field, { found: text.trim() })] : [];
}

/** As the format itself has them (ECMA-376, 18.18.11), which programs show in their own language; LibreOffice has numbers. */
const FORMULA_ERROR = /^\s{0,9}(?:#N\/\p{Lu}{1,4}|#[¡¿]?\p{Lu}[\p{Lu}\d_/]{1,20}[!?]|Err:\d{3})\s{0,9}$/u;

/** A capital A with a tilde or a circumflex, and what Windows-1252 has for the second byte of a letter of two. */
const GARBLED =
  /(?<!\S)\S*(?:\uFFFD|[\u00C2\u00C3][\u0080-\u009F\u00A1-\u00BA\u00BC-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018\u201A\u201C\u201E\u2020-\u2022\u2030\u2039\u203A\u20AC\u2122])\S*/u;
