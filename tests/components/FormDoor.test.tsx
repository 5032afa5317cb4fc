/** The form for one announcement, judged by the real rules. */
import { beforeEach, expect, test } from 'vitest';
import { FIELDS, type FieldName, type RawValues } from '../../src/activity-intake/fields.ts';
import { field, open, publishData, submit } from './doors.tsx';
import { emptyPage, fill } from './in-page.ts';

const data = publishData();
const isSaid = (name: FieldName) => document.querySelector(`#f-${name}-says`) !== null;
const said = () => FIELDS.filter(isSaid);

beforeEach(async () => {
  emptyPage();
  await open(data);
});

test('a letter in one field takes away what was said of that field, and nothing else', async () => {
  await submit();
  const before = said();
  expect(before.length).toBeGreaterThan(3);
  await fill(field('title'), 'F');
  expect(said()).toEqual(before.filter((name) => name !== 'title'));
  const ways = [...document.querySelectorAll('.publish__findings--stop a')].map((way) => way.getAttribute('href'));
  expect(ways).not.toContain('#f-title');
  expect(ways).toContain('#f-starts');
});

test('fields that must be filled in say so to everybody, and what the star means stands before them', () => {
  const needed = [...document.querySelectorAll('[aria-required]')].map(({ id }) => id);
  expect(needed).toEqual(['f-title', 'f-description', 'f-starts', 'f-organiser']);
  for (const id of needed) expect(document.querySelector(`label[for=${id}]`)!.textContent).toMatch(/ \*$/);
  expect(document.querySelector('form')!.firstElementChild!.textContent).toBe(data.phrases['announce.page-needed']);
});

test('boxes that belong to one field are a group with its name', () => {
  for (const name of ['sectors', 'audiences', 'spoken'] as const) {
    const group = field(name).querySelector('fieldset')!;
    expect(group.querySelectorAll('input').length).toBeGreaterThan(1);
    expect(group.querySelector('legend')!.textContent).toBe(data.phrases[`announce.field-${name}`]);
  }
});

test('what stays where somebody leaves and comes back is said in words', () => {
  expect(document.querySelector('.publish')!.textContent).toContain(data.phrases['announce.page-stays']);
});

test('other dates of one workshop make one announcement each, all of one series and each with its own name', async () => {
  const values: RawValues = {
    title: 'Taller de faroles',
    description: 'Se aprende a hacer faroles de papel. Es para familias y no hace falta traer nada.',
    starts: '2027-08-05',
    organiser: 'Oficina Inventada',
    venue: 'Plaza Inventada',
    town: 'Villa Norte',
  };
  for (const [name, value] of Object.entries(values)) await fill(field(name as FieldName), value);
  await fill(field('dates'), '2027-08-12\n19/08/2027\n');
  await submit();
  const shown = [...document.querySelectorAll('.publish__preview p:first-of-type')].map((one) => one.textContent);
  expect(shown).toHaveLength(3);
  expect(new Set(shown).size).toBe(3);
});
