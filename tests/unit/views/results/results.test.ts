/** The page of results: what is shown of counts, and what it says while there are none. */
import { expect, test } from 'vitest';
import type { Material } from '../../../../src/domain/materials/material.ts';
import { toPretest } from '../../../../src/views/results/pretest.ts';
import { type Told, toResults } from '../../../../src/views/results/results.ts';
import { aCount } from '../../domain/results/a-count.ts';
import { aContext } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const thing = (id: string, title: string): Material => ({
  id,
  order: 10,
  form: 'question',
  readers: ['everyone'],
  hangs: ['market'],
  never: [],
  numbers: [],
  message: null,
  sources: [],
  words: { es: { state: 'original', hash: '0123456789ab', title, asks: '', lines: {}, items: [] } },
});
const NOTHING: Told = {
  counts: [],
  targets: [],
  harms: [],
  materials: [thing('afiche', 'Afiche inventado'), thing('tarjeta', 'Tarjeta inventada')],
};
const textsOf = (value: unknown): string => JSON.stringify(value);

test('without a single count the page says so, and still tells how to count and how to try a thing', () => {
  const view = toResults(NOTHING, context);
  expect(view.none).toEqual(t('results.none'));
  expect(view.years).toEqual([]);
  expect(view.how.steps.length).toBeGreaterThan(3);
  expect(view.how.pretest.href).toBe(context.address('pretest'));
  expect(view.targets.none).not.toBeNull();
});

test('while nobody receives counts or reports, the page says so', () => {
  const view = toResults(NOTHING, context);
  expect(view.how.steps).toContainEqual(t('results.how-unsent'));
  expect(view.harms.texts).toEqual(expect.arrayContaining([t('results.harms-none'), t('results.harms-unheard')]));
  expect(view.harms.contact).toBeNull();
});

test('once there is an address, counts and reports go there', () => {
  const contact = 'contacto@example.org';
  const view = toResults(NOTHING, aContext({ campaign: { contact } }));
  expect(textsOf(view.how)).toContain(contact);
  expect(view.harms.contact?.href).toBe(`mailto:${contact}`);
  expect(view.harms.texts).not.toContainEqual(t('results.harms-unheard'));
});

test('a year has the sums of each thing and of all together, and who counted, how and when', () => {
  const counts = [
    aCount({ batch: '12345671-ABC-01', hung: 40, countedBy: 'school', method: 'papers' }),
    aCount({ batch: '12345671-ABC-02', hung: 60 }),
    aCount({ batch: '70001232-ABC-01', material: 'tarjeta', hung: 25 }),
    aCount({ batch: '70001232-ABC-02', material: 'tarjeta', hung: 30, from: '2026-07-10', to: '2026-07-30' }),
  ];
  const { years, none } = toResults({ ...NOTHING, counts }, context);
  expect(none).toBeNull();
  expect(years.map(({ heading }) => heading.text)).toEqual([
    t('results.counted-in', { year: '2027' }).text,
    t('results.counted-in', { year: '2026' }).text,
  ]);
  const hung = t('results.measure-hung');
  expect(years[0]?.sums).toEqual([
    { heading: [{ text: 'Afiche inventado' }], rows: [{ term: hung, values: [{ text: '100' }] }] },
    { heading: [{ text: 'Tarjeta inventada' }], rows: [{ term: hung, values: [{ text: '25' }] }] },
    { heading: [t('results.all')], rows: [{ term: hung, values: [{ text: '125' }] }] },
  ]);
  const [first] = years[0]?.who.counts ?? [];
  expect(first?.heading).toEqual([{ text: 'Municipalidad inventada' }]);
  expect(first?.rows.map(({ values }) => values[0])).toEqual(
    expect.arrayContaining([t('results.counter-school'), t('results.method-papers'), { text: '12345671-ABC-01' }]),
  );
});

test('the page is the same whatever a hidden number is', () => {
  const page = (hidden: number) => {
    const counts = [aCount({ hung: 40 }), aCount({ batch: '12345671-ABC-02', hung: hidden, people: hidden })];
    const targets = [
      { id: 'a', year: 2027, on: '2027-05-01', measure: 'hung', material: null, value: 500 } as const,
      { id: 'b', year: 2027, on: '2027-05-01', measure: 'people', material: 'afiche', value: 500 } as const,
    ];
    return textsOf(toResults({ ...NOTHING, counts, targets }, context));
  };
  expect(page(9)).toContain(t('results.few').text);
  expect(new Set(Array.from({ length: 10 }, (_one, hidden) => page(hidden))).size).toBe(1);
});

test('a target stands beside what was counted in its year, with the day on which it was set', () => {
  const counts = [
    aCount({ hung: 40 }),
    aCount({ batch: '12345671-ABC-02', hung: 900, from: '2026-07-10', to: '2026-07-20' }),
  ];
  const target = { id: 'a', year: 2027, on: '2027-05-01', measure: 'hung', material: 'afiche', value: 500 } as const;
  const [block] = toResults({ ...NOTHING, counts, targets: [target] }, context).targets.list;
  expect(block?.rows.map(({ values }) => values[0]?.text)).toEqual(['500', context.date('2027-05-01').text, '40']);
});

test('a harm is told with what was done, and then nothing says that there was none', () => {
  const harm = {
    id: 'a',
    on: '2027-08-02',
    material: 'afiche',
    what: { es: 'Algo inventado.' },
    done: { es: 'Se retiró.' },
  };
  const { harms } = toResults({ ...NOTHING, harms: [harm] }, context);
  expect(textsOf(harms.list)).toContain('Algo inventado.');
  expect(textsOf(harms.list)).toContain('Se retiró.');
  expect(harms.texts).not.toContainEqual(t('results.harms-none'));
});

test('the trying sheet has five questions, a row for each of five people, and says when to stop and whom to call', () => {
  const { questions, tally, rules } = toPretest(context);
  expect(questions.list).toHaveLength(5);
  expect(tally.questions).toHaveLength(5);
  expect(tally.people).toHaveLength(5);
  expect(rules.texts[0]).toEqual(t('pretest.rule-harm'));
  // Nobody plays the other roles here, and the sheet says no number of them.
  const numbers = { police: '999', ambulance: '—', report: '555', violence: '—' };
  expect(rules.texts).toContainEqual(t('pretest.rule-tells', numbers));
});
