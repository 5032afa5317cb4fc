/** Findings about drawings, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../../fixtures/content-faults/found.ts';
import { MATERIAL, materialTree } from '../../../fixtures/content-faults/materials.ts';
import { cleanTree, type Tree } from '../../../fixtures/content-faults/tree.ts';

const BUS = 'drawings/bus.yaml';
const SIREN = 'drawings/siren.yaml';

/** The clean folder with one drawing made of these rows. */
const withRows = (file: string, rows: readonly string[]): Tree => ({
  ...cleanTree(),
  [file]: `# Un dibujo.\nstitches: |\n${rows.map((row) => `  ${row}\n`).join('')}`,
});

/** A frame of one thread, so that every edge has stitches. */
const frame = (width: number, height: number, inner = '.') => [
  '1'.repeat(width),
  ...Array.from({ length: height - 2 }, () => `1${inner.repeat(width - 2)}1`),
  '1'.repeat(width),
];
const striped = (width: number, height: number) =>
  Array.from({ length: height }, (_row, y) => (y % 2 ? '.1' : '2.').repeat(width / 2));
const honest = frame(24, 12);
const ground = '.'.repeat(24);

test.each<[sentence: string, rows: readonly string[]]>([
  ['a drawing of the smallest width', honest],
  ['one with spaces after its rows, which nobody sees', honest.map((row, y) => row + ' '.repeat(y % 3))],
  ['one of the largest sides', striped(32, 32)],
])('nothing is said of %s', (_sentence, rows) => {
  expect(findingLines(findingsIn(withRows(BUS, rows)), BUS)).toEqual([]);
});

test.each<[sentence: string, rows: readonly string[], told: string]>([
  [
    'a row that is too short',
    honest.with(3, '1.......1'),
    '6 "1.......1" · drawing-row (24) → 1.......1...............',
  ],
  [
    'a row with other marks',
    honest.with(2, '1 x 4 _3...............1'),
    '5 "1 x 4 _3...............1" · drawing-row (24) → 1.1.1..3...............1',
  ],
  [
    'a first row that is too short, and not the others that are longer',
    honest.with(0, '11111111'),
    '3 "11111111" · drawing-row (24) → 11111111................',
  ],
  ['an empty row, which ends no drawing', honest.with(5, ''), '8 "" · drawing-row (24) → ........................'],
  ['a width between a pictogram and a drawing', frame(22, 12), '2 stitches · drawing-size (22, 12)'],
  ['too wide a drawing', frame(33, 12), '2 stitches · drawing-size (33, 12)'],
  ['too high a drawing', striped(24, 33), '2 stitches · drawing-size (24, 33)'],
  ['one as small as a pictogram', frame(16, 20), '2 stitches · drawing-size (16, 20)'],
])('%s is found, with what to write', (_sentence, rows, told) => {
  expect(findingLines(findingsIn(withRows(BUS, rows)), BUS)).toEqual([told]);
});

test('broken drawings are all told in one run, each once by its own file', () => {
  const { [SIREN]: _siren, ...clean } = cleanTree();
  const own = (name: string, rows: readonly string[]) => ({ [`drawings/${name}.yaml`]: withRows(BUS, rows)[BUS]! });
  const tree = {
    ...clean,
    ...own('ragged', honest.with(3, '1..1')),
    ...own('marks', honest.with(3, `x${ground.slice(1)}`)),
    ...own('wide', frame(40, 12)),
    'drawings/empty.yaml': '',
    'drawings/number.yaml': 'stitches: 12\n',
    'drawings/named.yaml': own('named', honest)['drawings/named.yaml']!.replace('stitches', 'stiches'),
    'drawings/image.yaml': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff),
  };
  expect(findingsIn(tree).map(({ file, code }) => `${file} ${code}`)).toEqual([
    'drawings/ missing-drawings',
    'drawings/empty.yaml empty-file',
    'drawings/image.yaml not-text',
    'drawings/marks.yaml drawing-row',
    'drawings/named.yaml unknown-key',
    'drawings/number.yaml quote-it',
    'drawings/ragged.yaml drawing-row',
    'drawings/wide.yaml drawing-size',
  ]);
});

test('where the sign before the rows is forgotten, they are read all the same, and a crooked one is found in its line', () => {
  const without = (rows: readonly string[]): Tree => {
    const tree = withRows(BUS, rows);
    return { ...tree, [BUS]: String(tree[BUS]).replace(' |', '') };
  };
  expect(findingLines(findingsIn(without(honest)), BUS)).toEqual([]);
  expect(findingLines(findingsIn(without(honest.with(3, '1..1'))), BUS)).toEqual([
    '6 "1..1" · drawing-row (24) → 1..1....................',
  ]);
});

test('the pictogram of a role is found where it is larger than what stands beside a number', () => {
  const saidOf = (rows: readonly string[]) => findingLines(findingsIn(withRows(SIREN, rows)), SIREN);
  expect([frame(16, 20), striped(20, 20)].flatMap(saidOf)).toEqual([]);
  expect(saidOf(honest)).toEqual(['2 stitches · pictogram-size']);
  expect(saidOf(striped(20, 21))).toEqual(['2 stitches · pictogram-size']);
});

test('a drawing that pages ask for is found where it is missing, and one with a fault is not missing too', () => {
  const { [BUS]: _bus, ...rest } = cleanTree();
  expect(findingLines(findingsIn(rest))).toEqual(['drawings/ · missing-drawings (bus)']);
});

test('a material may name a drawing that its country alone has, and none that nobody has drawn', () => {
  const tree = broken(MATERIAL, 'message: null', 'message: null\ndrawings: [kondor]', materialTree());
  const own = withRows('drawings/kondor.yaml', honest)['drawings/kondor.yaml']!;
  expect(findingLines(findingsIn({ ...tree, 'drawings/kondor.yaml': own }))).toEqual([]);
  expect(findingLines(findingsIn({ ...tree, 'drawings/condor.yaml': own }), MATERIAL)).toEqual([
    '8 drawings[0] · unknown-id (drawings)',
  ]);
});
