import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';

/** The office of the tree has +44 20 7946 0123. */
const OFFICE = 'facts/services/gb/oficina-central.yaml';

test.each<[string, string, string[]]>([
  ['as it is dialled in its country', '020 7946 0123', []],
  ['without the code of its area', '7946 0123', []],
  ['by its last five figures, which nobody can dial', '60123', ['printed-differs']],
  ['by its last two', '23', ['printed-differs']],
])('a number is printed %s', (_case, printed, codes) => {
  const tree = broken(OFFICE, 'value: "+442079460123"', `value: "+442079460123"\n    printed: "${printed}"`);
  expect(findingsIn(tree).map(({ code }) => code)).toEqual(codes);
});
