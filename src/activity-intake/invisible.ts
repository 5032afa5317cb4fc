import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { cleanText, HIDDEN } from './text.ts';

/**
 * Signs that nobody sees and that are taken out of a text: said, so that nothing goes away in silence. Where one of them turns the
 * letters around, what its author saw is the other way round than what is written, and nobody can tell which of both is meant: it stops.
 *
 * @param text as it came
 */
export function findInvisible(text: string, field: FieldName): RowFinding[] {
  const found = [...text.matchAll(HIDDEN)].filter(({ 0: sign, index }) => !isQuiet(text, sign, index));
  const first = found.find(({ 0: sign }) => TURNS.test(sign)) ?? found[0];
  if (!first) return [];
  const { 0: sign, index } = first;
  const values = { found: around(text, index), sign: nameOf(sign) };
  return [rowFinding(TURNS.test(sign) ? 'turned' : 'invisible', field, values)];
}

/** It joins pictures into one, or ends a line or a file as programs of old did: nobody put it there. */
function isQuiet(text: string, sign: string, index: number): boolean {
  if (sign === '\r') return true;
  if (sign === '\u200D')
    return /\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u.test(
      text.slice(Math.max(0, index - 5), index),
    );
  return sign === '\uFEFF' && index === 0;
}

/** The words beside a sign, without it. */
function around(text: string, index: number): string {
  return cleanText(text.slice(Math.max(0, index - BESIDE), index + BESIDE));
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters are shown from left to right, or from right to left, whatever they are. */
const TURNS = /[\u202D\u202E]/;
/** Letters on either side that are shown. */
const BESIDE = 30;
