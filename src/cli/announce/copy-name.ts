/**
 * A name for a copy that takes nobody's place: a number behind it where the name is taken, by a file that is there (the one that
 * was read, or a copy that somebody has begun to mend) or by another copy of the same run.
 *
 * @example freeCopyName('hoja.revisado.xlsx', (name) => name === 'hoja.revisado.xlsx') // => 'hoja.revisado-2.xlsx'
 */
export function freeCopyName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = numbered(name, number);
    if (!isTaken(candidate)) return candidate;
  }
}

/** The copy of that name, or of one of its numbers, that says the same already: then another is not needed. */
export function sameCopy(
  name: string,
  isTaken: (name: string) => boolean,
  isSame: (name: string) => boolean,
): string | undefined {
  for (let number = 1; isTaken(numbered(name, number)); number += 1)
    if (isSame(numbered(name, number))) return numbered(name, number);
  return undefined;
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name.replace(/\.xlsx$/, '')}-${number}.xlsx`;
}
