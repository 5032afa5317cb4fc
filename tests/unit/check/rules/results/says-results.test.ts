/** Findings about counts, targets and harms, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const COUNT = 'results/12345671-abc-01.yaml';
const TARGETS = 'facts/targets.yaml';
const HARMS = 'facts/harms.yaml';

/** The clean tree with a thing, a count of it in April, a target and a harm. */
const tree: Tree = {
  ...cleanTree(),
  'materials/afiche.yaml': `order: 10
form: plain
readers: [everyone]
hangs: [market]
never: [bar]
numbers: []
message: null
sources: []
words:
  es:
    state: original
    writtenBy: editor
    title: Afiche
    asks: Preguntar antes de decir que sí.
    alt: Una tarjeta con números.
`,
  [COUNT]: `batch: 12345671-ABC-01
institution: null
institutionName: { text: Municipalidad inventada, lang: es }
region: null
material: afiche
printed: 50
hung: 40
stillUp: 31
stripsGone: 120
broadcasts: null
people: null
countedBy: office
method: each
from: "2027-04-01"
to: "2027-04-20"
`,
  [TARGETS]: `afiches:
  year: 2027
  on: "2027-04-01"
  measure: hung
  material: afiche
  value: 500
`,
  [HARMS]: `junto-a-una-caja:
  on: "2027-04-21"
  material: afiche
  what: { es: Un afiche estaba junto a una caja. }
  done: { es: Se cambió de lugar. }
`,
};

test('a folder with counts, targets and harms without a fault has no finding', () => {
  expect(found(tree)).toEqual([]);
});

test.each<[string, string, string, string, ...string[]]>([
  ['a wrong digit in the code', COUNT, '12345671-ABC', '12345681-ABC', '1 batch · bad-batch → batch: 30461820-MTC-01'],
  ['a code in small letters', COUNT, '12345671-ABC', '12345671-abc', '1 batch · bad-batch → batch: 12345671-ABC-01'],
  [
    'another batch than its file',
    COUNT,
    '12345671-ABC-01',
    '12345671-ABC-02',
    'file · count-file-name (12345671-abc-02.yaml)',
  ],
  ['more hung than printed', COUNT, 'hung: 40', 'hung: 60', '7 hung · count-hung-over-printed (50)'],
  ['more still up than hung', COUNT, 'stillUp: 31', 'stillUp: 41', '8 stillUp · count-up-over-hung (40)'],
  [
    'more strips than sheets have',
    COUNT,
    'stripsGone: 120',
    'stripsGone: 351',
    '9 stripsGone · count-strips-over-sheets (350)',
  ],
  ['a half sheet', COUNT, 'hung: 40', 'hung: 39.5', '7 hung · wrong-kind → hung: 40'],
  ['less than none', COUNT, 'hung: 40', 'hung: -1', '7 hung · out-of-range (0, 1000000)'],
  ['a telephone in the place of a number', COUNT, 'hung: 40', 'hung: 951234567', '7 hung · out-of-range (0, 1000000)'],
  ['what still hangs, too early', COUNT, 'to: "2027-04-20"', 'to: "2027-04-05"', '15 to · count-up-too-early (4)'],
  [
    'an end before the beginning',
    COUNT,
    'to: "2027-04-20"',
    'to: "2027-03-20"',
    '15 to · ends-before-starts (2027-04-01)',
  ],
  ['a day that has not come', COUNT, 'to: "2027-04-20"', 'to: "2027-12-20"', '15 to · future-date (2027-05-01)'],
  [
    'nobody who counted',
    COUNT,
    '{ text: Municipalidad inventada, lang: es }',
    'null',
    '2 empty institution · count-institution → institution: null⏎institutionName: { text: …, lang: es }',
  ],
  [
    'a thing that there is not',
    COUNT,
    'material: afiche',
    'material: afiches',
    '5 material · unknown-id (materials) → material: afiche',
  ],
  [
    'a telephone in the name',
    COUNT,
    'Municipalidad inventada',
    'Municipalidad 951 234 567',
    '3 institutionName.text · result-contact (951 234 567)',
  ],
  [
    'a target after the day',
    TARGETS,
    '"2027-04-01"',
    '"2027-07-30"',
    '3 afiches.on · future-date (2027-05-01)',
    '3 afiches.on · target-after (2027-07-30)',
  ],
  [
    'a target of a year ago, set after its day',
    TARGETS,
    'year: 2027',
    'year: 2026',
    '3 afiches.on · target-after (2026-07-30)',
  ],
  [
    'a harm with a telephone',
    HARMS,
    'Se cambió de lugar.',
    'Se llamó al 951 234 567.',
    '5 junto-a-una-caja.done.es · result-contact (951 234 567)',
  ],
  [
    'a harm without the source language',
    HARMS,
    'what: { es:',
    'what: { en:',
    '4 junto-a-una-caja.what · not-in-source (results) → es: …',
  ],
])('the finding about %s', (_case, file, from, to, ...told) => {
  expect(found(broken(file, from, to, tree), file)).toEqual(told);
});

test('the finding about a count that counts nothing', () => {
  const none = Object.entries({ printed: 50, hung: 40, stillUp: 31, stripsGone: 120 }).reduce(
    (all, [field, value]) => broken(COUNT, `${field}: ${value}`, `${field}: null`, all),
    tree,
  );
  expect(found(none, COUNT)).toEqual(['6 empty printed · count-nothing-counted']);
});
