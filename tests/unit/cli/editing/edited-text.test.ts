/** What an edit does to the bytes of a file. */
import { expect, test } from 'vitest';
import type { Change } from '../../../../src/cli/editing/contract.ts';
import { edited } from '../../../../src/cli/editing/edited-text.ts';

const RECORD = `# Of an office.
cost: free # by a leaflet
hours: 'from 8'
when:
  # Sundays too.
  from: "08:00"
  to: "20:00" # late
lines:
  - one
  - two # the second
said: |-
  First.
  Second.
empty:
last: [a, b]
`;

test.each<[string, Change[], string, string]>([
  ['a word keeps its form', [{ path: ['cost'], value: 'paid today' }], 'cost: free #', 'cost: paid today #'],
  ['a date gets quotes', [{ path: ['cost'], value: '2027-01-01' }], 'cost: free #', 'cost: "2027-01-01" #'],
  ['single quotes stay', [{ path: ['hours'], value: "8 o'clock" }], "'from 8'", "'8 o''clock'"],
  ['lines stay lines', [{ path: ['said'], value: 'First.\n\nLast.' }], 'First.\n  Second.', 'First.\n\n  Last.'],
  ['what was empty gets a value', [{ path: ['empty'], value: 'x' }], 'empty:\n', 'empty: x\n'],
  ['a field goes with the comment of its line', [{ path: ['cost'], removed: true }], 'cost: free # by a leaflet\n', ''],
  ['a comment of its own stays', [{ path: ['when', 'from'], removed: true }], '  from: "08:00"\n', ''],
  ['an item goes', [{ path: ['lines', 0], removed: true }], '  - one\n', ''],
  ['the last field of a group', [{ path: ['lines'], value: [] }], 'lines:\n  - one\n  - two #', 'lines:\n  [] #'],
  ['an item of a line', [{ path: ['last', 0], removed: true }], '[a, b]', '[b]'],
  ['the last item of a line', [{ path: ['last', 1], removed: true }], '[a, b]', '[a]'],
  [
    'one change after the other',
    [
      { path: ['last', 2], value: 'c' },
      { path: ['last', 0], removed: true },
    ],
    '[a, b]',
    '[b, c]',
  ],
])('%s', (_case, changes, before, after) => {
  expect(RECORD).toContain(before);
  expect(edited('a.yaml', RECORD, changes)).toBe(RECORD.replace(before, after));
});

test('a group whose last field goes is left empty', () => {
  const changes: Change[] = [{ path: ['a', 'b'], removed: true }];
  expect(edited('a.yaml', 'a:\n  b: 1 # one\nc: 2\n', changes)).toBe('a: {} # one\nc: 2\n');
});

test('the first field of an item goes, and the next one stands behind its dash', () => {
  const changes: Change[] = [{ path: ['a', 0, 'id'], removed: true }];
  expect(edited('a.yaml', 'a:\n  - id: x\n    name: y\n', changes)).toBe('a:\n  - name: y\n');
});

test('what another value names stays, and nothing is written', () => {
  expect(edited('a.yaml', 'a: &x 1\nb: *x\n', [{ path: ['a'], removed: true }])).toBeNull();
});

test('of a page the facts and the text are changed apart, with its line ends and its mark', () => {
  const page = '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n# One\r\n\r\nTwo.\r\n';
  expect(edited('a.mdx', page, [{ path: ['title'], value: 'B' }], '# One\n\nTwo.\nThree.')).toBe(
    '\uFEFF---\r\ntitle: B\r\n---\r\n\r\n# One\r\n\r\nTwo.\r\nThree.\r\n',
  );
});

test('JSON stays JSON', () => {
  expect(edited('a.json', '{ "a": "x", "b": [1] }\n', [{ path: ['a'], value: 'y' }])).toBe('{ "a": "y", "b": [1] }\n');
});
