import { isOneOf } from '../../codes/keys.ts';
import { ROLES, type Role } from '../../codes/roles.ts';
import type { MaterialFile } from '../../schemas/materials/material.ts';
import type { TranslatedRecord } from '../page/record-words.ts';

/** One material: a poster, a card, a spot; what all languages share, and the words of each. */
export type Material = TranslatedRecord<MaterialFile>;

export type MaterialWords = Material['words'][string];
export type MaterialItem = MaterialWords['items'][number];

/** `{report}`, `{report.digits}` or `{report.languages}`. */
const PLACE = /\{([a-z]+)(?:\.(digits|languages))?\}/g;

/** The number of a role, as it is read and as it is said, and in which languages it attends. */
export interface FilledNumber {
  shown: string;
  spoken: string;
  languages: string;
}

/** A text with its numbers in their places; what names no role stays as it is. */
export function fillNumbers(text: string, numberOf: (role: Role) => FilledNumber | null): string {
  return text.replace(PLACE, (all, role: string, said?: string) => {
    const number = isOneOf(ROLES, role) ? numberOf(role) : null;
    if (!number) return all;
    if (said === 'languages') return number.languages;
    return said === 'digits' ? number.spoken : number.shown;
  });
}

/** The roles that the words of a material name, each once. */
export function rolesIn({ lines, items }: Pick<MaterialWords, 'lines' | 'items'>): Role[] {
  return namedRoles([...Object.values(lines), ...items.flatMap(({ text, care = '' }) => [text, care])]);
}

/** The roles that texts name in braces, each once. */
export function namedRoles(texts: readonly string[]): Role[] {
  const named = texts.flatMap((text) => [...text.matchAll(PLACE)].map(([, role = '']) => role));
  return ROLES.filter((role) => named.includes(role));
}

/** What stands in braces and names no role. */
export function strangePlaces(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .filter(
      ([all, name = '']) => !new RegExp(`^${PLACE.source}$`).test(all) || !isOneOf(ROLES, name.split('.')[0] ?? ''),
    )
    .map(([all]) => all);
}

/** What somebody fills in before a paper is sent: `[fecha]`. */
const BLANK = /\[([^[\]]+)\]/g;

/** The blanks of a text, each once, in their order, without brackets. */
export function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map(([, blank = '']) => blank))];
}

/** A text in its pieces: what is said, and what is to be filled in, with its brackets. */
export function atBlanks(text: string): { text: string; isBlank: boolean }[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, isBlank: new RegExp(`^${BLANK.source}$`).test(piece) }));
}
