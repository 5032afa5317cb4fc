/**
 * The order in which options are shown: mixed, always alike for the same names, and never one that tells. Where the right answer
 * stands is then decided by no author, who would set it first or last more often than by chance.
 *
 * @param ids options in the order of their record
 * @param seed what tells this item from others
 * @param isKey whether the order of the record is the answer, which the shown one must then not be
 */
export function shownOrder(ids: readonly string[], seed: string, isKey = false): string[] {
  const mixed = ids.toSorted((a, b) => hash(`${seed} ${a}`) - hash(`${seed} ${b}`) || (a < b ? -1 : 1));
  const tells = isKey && mixed.every((id, place) => id === ids[place]);
  return tells ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** FNV-1a, 32 bits (draft-eastlake-fnv), mixed once more, since names of one item differ in few letters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
