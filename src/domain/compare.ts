/** The order of two texts by their code units: the same on every machine. What a reader sees in order goes by their language (`i18n/names.ts`). */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
