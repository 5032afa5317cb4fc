import { compare } from './compare.ts';

/**
 * Something found wrong, or to be looked at: of which kind, and what its sentence is told. Where it stands, each room says in its own
 * way; the sentence is made when somebody reads it, in their language.
 */
export interface Found<C extends string, V> {
  code: C;
  values: V;
}

/** Things by what somebody goes through first, then by what comes next. */
export function inOrder<T>(findings: Iterable<T>, ...keys: ((one: T) => string | number)[]): T[] {
  return [...findings].sort((a, b) => {
    for (const key of keys) {
      const [one, other] = [key(a), key(b)];
      const order = typeof one === 'number' ? one - Number(other) : compare(one, String(other));
      if (order !== 0) return order;
    }
    return 0;
  });
}
