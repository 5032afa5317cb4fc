import { expect, test } from 'vitest';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { found } from '../../fixtures/content-faults/found.ts';

/**
 * A test of one fault in one file of a folder that is otherwise clean.
 *
 * @param told each finding as `found` says it: all of them, and no other
 */
export function fault(sentence: string, file: string, from: string | RegExp, to: string, ...told: string[]): void {
  test(sentence, () => expect(found(broken(file, from, to), file)).toEqual(told));
}

/** A test of all that is found in a tree. */
export function finds(sentence: string, tree: () => Parameters<typeof found>[0], ...told: string[]): void {
  test(sentence, () => expect(found(tree())).toEqual(told));
}
