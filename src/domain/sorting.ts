/** The order of two texts by their code units: the same on every machine. What a reader sees in order goes by their language (`i18n/names.ts`). */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Things by what somebody goes through first, then by what comes next. */
export function inOrder<T>(all: Iterable<T>, ...keys: ((one: T) => string | number)[]): T[] {
  return [...all].sort((a, b) => {
    for (const key of keys) {
      const [one, other] = [key(a), key(b)];
      const order = typeof one === 'number' ? one - Number(other) : compare(one, String(other));
      if (order !== 0) return order;
    }
    return 0;
  });
}
