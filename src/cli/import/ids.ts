import type { Tables } from './table-schemas.ts';

type IdTable = Tables['ids'];

/**
 * Does a text hold a give-away word, anywhere, whatever its accents and capitals? Ids, file names and short names may not:
 * they stand in addresses and in the browser's history, where somebody else may read them.
 *
 * @param stems parts of words, in small letters without accents
 */
export function holdsGiveAway(text: string, stems: readonly string[]): boolean {
  const plain = toPlain(text);
  return stems.some((stem) => plain.includes(stem));
}

/**
 * The id a record gets on the site: renamed by hand, or without the parts that give away.
 *
 * @example publicId('qx-linea-trata', { giveAwayStems: ['trata'], renamed: {} }) // => 'qx-linea'
 */
export function publicId(id: string, { giveAwayStems, renamed }: IdTable): string {
  const kept = id.split('-').filter((part) => !holdsGiveAway(part, giveAwayStems));
  return renamed[id] ?? kept.join('-');
}

/** Is a text written in small letters without accents? */
export function isPlain(text: string): boolean {
  return text === toPlain(text);
}

/** Small letters, digits and single hyphens; accents fall away. */
export function toSlug(text: string): string {
  return toPlain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function toPlain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
