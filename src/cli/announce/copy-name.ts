/**
 * A name for a copy that takes nobody's place: a number behind it where the name is taken, by a file that is there (the one that
 * was read, or a copy that somebody has begun to mend) or by another copy of the same run.
 *
 * @example freeCopyName('hoja.revisado.xlsx', (name) => name === 'hoja.revisado.xlsx') // => 'hoja.revisado-2.xlsx'
 */
export function freeCopyName(name: string, isTaken: (name: string) => boolean): string {
  const stem = name.replace(/\.xlsx$/, '');
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem}-${number}.xlsx`;
    if (!isTaken(candidate)) return candidate;
  }
}
