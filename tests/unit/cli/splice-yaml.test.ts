/** One value of a YAML file is written, and no other byte moves. */
import { expect, test } from 'vitest';
import { splice } from '../../../src/cli/splice-yaml.ts';

const RECORD = `# Of an office.
cost: free # by a leaflet
channels:
  - type: short-code
    value: "999"
    # The menu is of 2017.
    callFacts:
      menu: {answer: "yes", sources: [a]}
  - { type: web, value: x }
hours: { status: unknown }
sources: [a, b]
checks: []
`;

const changed = (path: (string | number)[], value: unknown, text = RECORD) => {
  const next = splice(text, path, value);
  if (next === null) return null;
  const [before, after] = [text.split('\n'), next.split('\n')];
  return after.filter((line) => !before.includes(line));
};

test.each<[string, (string | number)[], unknown, string[]]>([
  ['a plain value, whose comment stays', ['cost'], 'paid', ['cost: paid # by a leaflet']],
  ['a value in quotes', ['channels', 0, 'value'], '998', ['    value: "998"']],
  ['a map on one line', ['hours'], { status: 'always' }, ['hours: { status: always }']],
  [
    'a map below others',
    ['channels', 0, 'callFacts', 'menu'],
    { answer: 'no', sources: ['b'] },
    ['      menu: { answer: "no", sources: [b] }'],
  ],
  ['a new key of a map of lines', ['channels', 0, 'callFacts', 'free'], 'x', ['      free: x']],
  [
    'a new key of a map on one line',
    ['channels', 1, 'callFacts', 'free'],
    'x',
    ['  - { type: web, value: x, callFacts: { free: x } }'],
  ],
  ['a new key of the file', ['statedBy', 'cost'], ['b'], ['statedBy: { cost: [b] }']],
  ['one more item on the line', ['sources', 2], 'gob114', ['sources: [a, b, gob114]']],
  [
    'the first of a list of lines',
    ['checks', 0],
    { on: '2027-05-04', by: 'x' },
    ['checks:', '  - { on: "2027-05-04", by: x }'],
  ],
])('%s', (_case, path, value, lines) => expect(changed(path, value)).toEqual(lines));

test('one more item of a list of lines stands behind the last', () => {
  const text = 'checks:\n  - on: "2027-04-01" # first\n    source: a\nofficialPage: null\n';
  expect(splice(text, ['checks', 1], { on: '2027-05-04' })).toBe(
    'checks:\n  - on: "2027-04-01" # first\n    source: a\n  - { on: "2027-05-04" }\nofficialPage: null\n',
  );
});

test('a file without a last line end, or with an empty map, takes a key too', () => {
  expect(splice('a: b', ['c'], 'd')).toBe('a: b\nc: d\n');
  expect(splice('a: {}\n', ['a', 'c'], 'd')).toBe('a: { c: d }\n');
});

test('what cannot be written without touching more is left to a person', () => {
  expect(splice('a: [', ['a'], 'b')).toBeNull();
  expect(splice('a: b\n', ['a', 'c'], 'd')).toBeNull();
  expect(splice('a: [b]\n', ['a', 3], 'd')).toBeNull();
});
