/** What somebody types into the form, through the maintainer's command, into the record. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { FieldName, RawValues } from '../../src/activity-intake/fields.ts';
import { anImporter } from '../fixtures/activity-intake/importer.ts';
import { field, main, open, publishData, submit } from './doors.tsx';
import { emptyPage, fill, press } from './in-page.ts';

vi.setConfig({ testTimeout: 120_000 });

const saved: { name: string; text: string | Uint8Array }[] = [];
vi.mock('../../src/islands/save-file.ts', () => ({
  saveFile: (name: string, text: string | Uint8Array) => saved.push({ name, text }),
}));

const data = publishData();
const said = (key: string): string => data.phrases[`announce.${key}`];
const { run, runOn, fileOf, written, textOf, clear, end } = anImporter();
const chosen = (name: 'status' | 'held' | 'counted' | 'mode', code: string): string =>
  data.context.choices[name].find((one: { code: string }) => one.code === code).words[0];

const FAIR: RawValues = {
  title: 'Taller de faroles',
  description: 'Se aprende a hacer faroles de papel. Es para familias y no hace falta traer nada de casa.',
  starts: '2027-07-05',
  from: '15:00',
  to: '17:00',
  organiser: 'Club Municipal de Ajedrez',
  venue: 'Plaza Inventada',
  town: 'Villa Norte',
};

async function type(values: Partial<Record<FieldName | 'dates', string>>) {
  for (const [name, value] of Object.entries(values)) await fill(field(name as FieldName), value);
}

/** Fills in the form, saves its file, and gives it to whoever looks after the site. */
async function send(values: Partial<Record<FieldName | 'dates', string>>) {
  saved.length = 0;
  await type(values);
  await submit();
  await press(said('page-save-md'));
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.md$/)]);
  writeFileSync(fileOf('form.md'), saved[0]!.text);
}

const recorded = () => written().map((name) => name.replace('.md', ''));
beforeEach(async () => {
  clear();
  emptyPage();
  await open(data);
});
afterAll(end);

test('the dates of a workshop come in as one file, and a second time change nothing', async () => {
  await send({ ...FAIR, dates: '2027-07-12\n2027-07-19' });
  expect((await run('form.md')).text).toContain('Nuevas: 3');
  expect(recorded()).toHaveLength(3);
  expect((await run('form.md')).text).toContain('Sin cambios: 3');
});

test('the code is asked for where an activity changes, and nowhere else', async () => {
  expect(field('id')).toBeNull();
  await type({ status: chosen('status', 'announced') });
  expect(field('id')).toBeNull();
  await type({ status: chosen('status', 'moved') });
  expect(field('id')).not.toBeNull();
  expect(field('reason')).not.toBeNull();
  expect(main().textContent).toContain(said('hint-id'));
});

test.each([
  ['by its code', 'taller-de-faroles'],
  ['by title, day and organiser', ''],
])('an activity is called off in the form %s, with no description', async (_how, id) => {
  await send(FAIR);
  await run('form.md');
  await press(said('page-clear'));
  const { title, starts, organiser } = FAIR;
  const status = chosen('status', 'cancelled');
  await type({ status });
  await send({ title: title!, starts: starts!, organiser: organiser!, status, id, reason: 'Por lluvia' });
  expect((await run('form.md')).text).toContain('Canceladas: 1');
  expect(recorded()).toEqual(['taller-de-faroles']);
  expect(textOf('taller-de-faroles')).toMatch(/status: cancelled[\s\S]*venue: "Plaza Inventada"[\s\S]*Por lluvia/);
  expect(textOf('taller-de-faroles')).toContain('Se aprende a hacer faroles');
  expect(textOf('taller-de-faroles')).not.toContain('id:');
});

test('an activity is moved in the form by its code', async () => {
  await send(FAIR);
  await run('form.md');
  const status = chosen('status', 'moved');
  await type({ status });
  await send({ ...FAIR, starts: '2027-07-06', status, id: 'taller-de-faroles', reason: 'Por lluvia' });
  expect((await run('form.md')).text).toContain('Cambiadas: 1');
  expect(textOf('taller-de-faroles')).toMatch(/previous:\s+starts: "2027-07-05"/);
});

test.each([
  ['by its code', 'taller-de-faroles'],
  ['by title, day and organiser', ''],
])('after the day an organiser reports in the form %s, and in nothing but the answers', async (_how, id) => {
  await send(FAIR);
  await run('form.md');
  await press(said('page-clear'));
  expect(main().querySelector('form details:last-of-type')!.hasAttribute('open')).toBe(false);
  await type({ held: chosen('held', 'yes') });
  expect(field('id').closest('details')!.textContent).toContain(said('page-after'));
  const { title, starts, organiser } = FAIR;
  const counted = chosen('counted', 'papers');
  const mode = chosen('mode', 'onsite');
  await send({ title: title!, starts: starts!, organiser: organiser!, id, people: '80', counted, mode });
  const answers = [`${said('field-people')}: 80`, `${said('field-counted')}: ${counted}`];
  for (const answer of answers) expect(main().querySelector('.publish__preview')!.textContent).toContain(answer);
  // A receipt of its own would be known to nobody.
  expect(main().querySelector('.publish__receipts strong')?.textContent).toBe(id || undefined);
  expect((await runOn('2027-07-06', 'form.md', '--by', 'editor')).text).toContain('Informadas: 1');
  expect(textOf('taller-de-faroles')).toContain(
    'outcome: { held: "yes", mode: onsite, counted: { people: 80, method: papers }, by: editor, on: "2027-07-06" }',
  );
  expect(textOf('taller-de-faroles')).toContain('Se aprende a hacer faroles');
});

test('what was not done well in a report is said beside its field, and of nothing that a report need not say', async () => {
  await type({ title: FAIR.title!, starts: FAIR.starts!, organiser: FAIR.organiser!, held: chosen('held', 'yes') });
  await type({ people: 'unas cuantas' });
  await submit();
  const ways = [...main().querySelectorAll('.publish__findings a')].map((way) => way.getAttribute('href'));
  expect(ways).toEqual(['#f-people']);
});
