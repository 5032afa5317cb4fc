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

/**
 * Tests of faults in one file, a row each: what it is | what stands there, or a pattern | what is written instead | each finding.
 *
 * @example faultsIn('campaign.yaml')`
 *   a year out of range | year: 2027 | year: 27 | 1 year · out-of-range (2014, 2100)
 * `;
 */
export function faultsIn(file: string): (rows: TemplateStringsArray, ...values: string[]) => void {
  return (rows, ...values) => {
    for (const { sentence, from, to, told } of rowsOf(rows, values)) {
      const [, pattern] = /^\/(.+)\/$/.exec(from) ?? [];
      fault(sentence, file, pattern === undefined ? from : new RegExp(pattern), to, ...told);
    }
  };
}

/** A test of all that is found in a tree. */
export function finds(sentence: string, tree: () => Parameters<typeof found>[0], ...told: string[]): void {
  test(sentence, () => expect(found(tree())).toEqual(told));
}

/** The rows of a table of faults; `⏎` stands for the end of a line in what is written, as it does in findings. */
export function rowsOf(rows: TemplateStringsArray, values: readonly string[]) {
  const table = rows.map((text, i) => `${text}${values[i]?.replaceAll('\n', '⏎') ?? ''}`).join('');
  const cells = table.split('\n').map((row) => row.split(/ \|(?= |$)/).map((cell) => cell.trim()));
  return cells.flatMap(([sentence, from = '', to = '', ...told]) =>
    sentence ? [{ sentence, from: from.replaceAll('⏎', '\n'), to: to.replaceAll('⏎', '\n'), told }] : [],
  );
}
