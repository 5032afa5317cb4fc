/** What the fields of the editing screen make of what is chosen and typed in them. */
import type { FieldTemplateProps, WidgetProps } from '@rjsf/utils';
import { z } from 'astro/zod';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { VALUE_FINDINGS } from '../../src/check/findings/shape.ts';
import { Field } from '../../src/cli/editing/screen/form/Field.tsx';
import { Choice, Text } from '../../src/cli/editing/screen/form/Inputs.tsx';
import { inForm, withoutQuotes } from '../../src/cli/editing/screen/form/in-words.ts';
import { prepared } from '../../src/cli/editing/screen/form/prepared.ts';
import { Around, type Surroundings } from '../../src/cli/editing/screen/form/surroundings.ts';
import { sayIn } from '../../src/cli/editing/screen/words.ts';
import { WEEKDAYS } from '../../src/codes/dates.ts';
import { activitySchema } from '../../src/schemas/activities/activity.ts';
import { serviceSchema } from '../../src/schemas/service/service.ts';

const root = document.body;
afterEach(() => render(null, root));

const WITHOUT: Surroundings = {
  ...{ say: sayIn('es'), choices: {}, phrases: {}, findings: [], isOld: false, fresh: { current: null } },
  set: () => undefined,
};

/** Shows one field, and gives what it is told to hold. */
function show(Input: typeof Choice, props: object, around: Partial<Surroundings> = {}) {
  const onChange = vi.fn();
  const enumOptions = ['victims', 'pupils'].map((value) => ({ value, label: value }));
  const whole = { id: 'x', label: 'X', schema: {}, options: { enumOptions }, onChange, ...props };
  // The library of forms gives more, which no field of ours reads.
  const value = { ...WITHOUT, ...around };
  act(() =>
    render(
      <Around.Provider value={value}>
        <Input {...(whole as unknown as WidgetProps)} />
      </Around.Provider>,
      root,
    ),
  );
  return onChange;
}

const boxes = () => [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const options = () => [...root.querySelectorAll('option')].map(({ textContent }) => textContent);

test('a box that is ticked drops what is no option, as the mark of a new file', () => {
  const onChange = show(Choice, { multiple: true, value: ['por-escribir', 'pupils'] });
  expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
  boxes()[0]?.click();
  expect(onChange).toHaveBeenLastCalledWith(['pupils', 'victims']);
  boxes()[1]?.click();
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test.each([true, false])(
  'a value that is no option is shown, and another may be chosen in its place (needed: %s)',
  (required) => {
    const onChange = show(Choice, { value: 'por-escribir', required });
    expect(options()).toEqual(['por-escribir', '—', 'victims', 'pupils']);
    const select = root.querySelector('select');
    if (!select) throw new Error('No list of choices.');
    expect(select.options[0]?.selected).toBe(true);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    expect(onChange).toHaveBeenLastCalledWith(required ? '' : undefined);
  },
);

test('what must be chosen cannot be left empty once it is', () => {
  show(Choice, { value: 'pupils', required: true });
  expect(options()).toEqual(['victims', 'pupils']);
});

const ORGANISATIONS = [
  { id: 'mininter', title: 'Ministerio del Interior' },
  { id: 'minsa', title: 'Ministerio de Salud' },
  { id: 'minsa-puno', title: 'Ministerio de Salud de Puno' },
  { id: 'one', title: 'Mesa' },
  { id: 'other', title: 'Mesa' },
];

test.each([
  ['ministerio del interiór ', 'mininter', 'mininter'],
  ['MININTER', 'mininter', 'mininter'],
  ['Ministerio del Inter', 'Ministerio del Inter', null],
  // Somebody may be about to write on.
  ['Ministerio de Salud', 'Ministerio de Salud', 'minsa'],
  // Nobody knows which is meant.
  ['Mesa', 'Mesa', null],
])('what is named may be written as its title: %s', (typed, whileTyping, after) => {
  const schema = { type: 'string', refersTo: 'organisations' };
  const shown = (value: string) => show(Text, { schema, value }, { choices: { organisations: ORGANISATIONS } });
  const onChange = shown('');
  const input = root.querySelector('input');
  if (!input) throw new Error('No box to write in.');
  input.value = typed;
  input.dispatchEvent(new InputEvent('input'));
  expect(onChange.mock.calls).toEqual([[whileTyping]]);
  const left = shown(typed);
  root.querySelector('input')?.dispatchEvent(new FocusEvent('blur'));
  expect(left.mock.calls).toEqual(after === null ? [] : [[after]]);
});

test.each([
  ['Ministerio del Interor', 'Nada se llama así'],
  ['mininte', 'Añade una ficha allí'],
])('to whoever wrote a title that is not there, no form speaks of codes: %s', (value, said) => {
  const findings = [{ ...FOUND, path: ['organiser'], why: 'Añade una ficha allí o corrige el nombre.' }];
  const around = { ...WITHOUT, findings, choices: { organisations: ORGANISATIONS } };
  const props = { schema: { type: 'string', refersTo: 'organisations', title: 'Quién' }, formData: value, id: 'x' };
  const whole = { ...props, fieldPathId: { path: ['organiser'] } } as unknown as FieldTemplateProps;
  act(() =>
    render(
      <Around.Provider value={around}>
        <Field {...whole} />
      </Around.Provider>,
      root,
    ),
  );
  expect(root.querySelector('.found')?.textContent).toContain(said);
});

const FOUND = { file: '', line: 1, found: '', instead: '', stops: true, blocks: true };

/** A field of an activity, as the form makes it. */
const activity = () =>
  prepared(z.toJSONSchema(activitySchema, { io: 'input', unrepresentable: 'any' }), {
    say: sayIn('es'),
    phrases: {},
    choices: {},
    kind: 'activities',
  });

test('a whole day is chosen as the browser lets days be chosen, and one that may be a year is written', () => {
  const { updatedOn, when } = activity().properties ?? {};
  show(Text, { schema: updatedOn, value: '2027-07-01' });
  expect(root.querySelector('input')?.type).toBe('date');
  const starts = typeof when === 'object' ? when.properties?.starts : undefined;
  show(Text, { schema: starts, value: '2027' });
  expect(root.querySelector('input')?.type).toBe('text');
  expect(root.textContent).toContain('2027-07');
});

test.each(['bad-date', 'bad-partial-date', 'bad-month-day', 'bad-time'] as const)(
  'a form asks nobody to write the quotes of a file: %s',
  (code) => {
    const { es, en } = VALUE_FINDINGS[code]({ es: '', en: '' });
    for (const sentence of [es, en]) expect(withoutQuotes(sentence)).not.toMatch(/comillas|quotes|"|[,:] *\.$/);
  },
);

test('fields and choices are called as the site calls those of their own kind, and regions by their names', () => {
  const phrases = {
    'letter.row-status': 'Does it answer?',
    'announce.field-status': 'State',
    'activity.when': 'When',
    'activityKind.fair': 'Fair',
    'announce.word-status-moved': 'changed',
    'activity.mode-unknown': 'on site or online',
    'letter.unknown': 'We do not know',
  };
  const choices = { regions: [{ id: 'XA-A', title: 'Amber' }] };
  const schema = z.toJSONSchema(activitySchema, { io: 'input', unrepresentable: 'any' });
  const { properties } = prepared(schema, { say: sayIn('en'), phrases, choices, kind: 'activities' });
  expect(properties).toMatchObject({
    status: { title: 'State', names: { moved: 'changed' } },
    when: { title: 'When' },
    kind: { names: { fair: 'Fair' } },
    mode: { names: { unknown: 'We do not know' } },
    place: { properties: { region: { enum: ['XA-A'], names: { 'XA-A': 'Amber' } } } },
  });
});

/** The form of a service. */
const service = () =>
  prepared(z.toJSONSchema(serviceSchema, { io: 'input', unrepresentable: 'any' }), {
    say: sayIn('es'),
    phrases: { 'cost.free': 'Es gratis' },
    choices: {},
    kind: 'services',
  });

test.each([
  [['hours'], '`hours`.', '«The hours».'],
  [['hours'], '`hours` está vacío.', '«The hours» está vacío.'],
  [['hours', 'intervals', 0], '`hours.intervals[0]` es { days: [], opens: "" }.', '«.+ · Entrada 1».'],
  [['cost'], '`cost` es "free".', '«.+» es Es gratis.'],
  [['lastResort'], '`lastResort` es true.', '«.+» es Sí.'],
  [['name', 'text'], '`name.text` es "Línea {100}".', '«.+» es "Línea {100}".'],
  [['sources', 1], '`sources[1]` es "nobody".', '«.+ · Entrada 2» es "nobody".'],
  [[], '"Llama al 999".', '"Llama al 999".'],
])('what the check says of %j is said by the titles of the form', (path, found, said) => {
  const one = { file: 'a.yaml', line: 1, path, found, why: '', instead: '', stops: true, blocks: true };
  const { found: whole } = inForm(one, service(), sayIn('es'));
  expect(whole).toMatch(new RegExp(`^${said.replace(/[{}]/g, '\\$&')}$`));
  expect(whole).not.toMatch(/`|\[|\bnull\b/);
});

test('what is to be written is said without what only the file has, and fields in a sentence by their titles', () => {
  const one = { file: 'a.yaml', line: 1, path: ['hours'], found: '', stops: true, blocks: true };
  const said = (why: string, instead: string) => inForm({ ...one, why, instead }, service(), sayIn('es'));
  expect(said('Mira `languages` y `hours`, `world`.', 'operator: mininter')).toMatchObject({
    why: 'Mira «The languages a source names» y «The hours», «world».',
    instead: 'Por ejemplo: mininter',
  });
  expect(said('', 'closes: "24:00"').instead).toBe('Por ejemplo: 24:00');
  const link = '<Service role="report" />';
  expect(inForm({ ...one, path: [], why: '', instead: link }, service(), sayIn('es')).instead).toBe(link);
  for (const code of ['hours: {…}', 'reasons: []', 'statedBy:\n  hours: […]', ''])
    expect(said('', code).instead).toBe('');
});

test('an hour may be written as people write it, and stands as the file has it', () => {
  const { hours } = service().properties ?? {};
  const ways = typeof hours === 'object' ? hours.oneOf : [];
  const intervals = ways?.map((one) => (typeof one === 'object' ? one.properties?.intervals : null)).find(Boolean);
  const item = typeof intervals === 'object' ? intervals?.items : null;
  if (typeof item !== 'object' || item === null || Array.isArray(item)) throw new Error('No intervals.');
  for (const [typed, written] of [
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    ['16h05', '16:05'],
  ]) {
    const onChange = show(Text, { schema: item.properties?.opens, value: typed });
    root.querySelector('input')?.dispatchEvent(new FocusEvent('blur'));
    expect(onChange).toHaveBeenLastCalledWith(written);
  }
  const onChange = show(Text, { schema: item.properties?.opens, value: '8' });
  root.querySelector('input')?.dispatchEvent(new FocusEvent('blur'));
  expect(onChange).not.toHaveBeenCalled();
});

test('all days are one press, and no other choice has it', () => {
  const enumOptions = WEEKDAYS.map((value) => ({ value, label: value }));
  const onChange = show(Choice, { multiple: true, value: ['mo'], options: { enumOptions } });
  root.querySelector('button')?.click();
  expect(onChange).toHaveBeenLastCalledWith([...WEEKDAYS]);
  show(Choice, { multiple: true, value: [] });
  expect(root.querySelector('button')).toBeNull();
});
