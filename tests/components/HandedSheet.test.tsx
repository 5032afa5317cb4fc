/** What the form hands over on paper: the sheet, the receipt to tear off it, and the code that opens the form filled in. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIELDS, type FieldName, type RawValues } from '../../src/activity-intake/fields.ts';
import { fromFragment, toFragment } from '../../src/activity-intake/handed-link.ts';
import { readReceipt } from '../../src/activity-intake/receipt.ts';
import { Sheet } from '../../src/islands/activities/publish/HandedSheet.tsx';
import { qrOf } from '../../src/islands/activities/publish/qr.ts';
import type { CampaignFile } from '../../src/schemas/campaign.ts';
import { field, main, open as openDoors, publishData, submit } from './doors.tsx';
import { emptyPage } from './in-page.ts';

const ADDRESS = 'https://example.org';
const DESK = { es: 'Mesa de partes inventada' };
const NORTH = { role: DESK, regions: ['QM-N'], counter: { es: 'Calle Inventada 1' } };
const REGISTRY = { role: { es: 'Registro inventado' }, mail: 'registro@example.org' };
const TAKEN = { receivers: [NORTH, REGISTRY], answerDays: null, until: null };
const VALUES: RawValues = {
  title: 'Taller de faroles',
  description: 'Se aprende a hacer faroles de papel. Es para familias y no hace falta traer nada.',
  starts: '2027-07-05',
  from: '15:00',
  organiser: 'Oficina Inventada; Club del Farol',
  venue: 'Plaza Inventada',
  town: 'Villa Norte',
  region: 'Norte',
  directions: 'Frente al mercado "azul" & a la posta',
  audiences: 'familias',
};

const sheet = () => document.querySelector('.sheet')!;
const shown = () => [...sheet().querySelectorAll('dd')].map(({ textContent }) => textContent);
const codesIn = (part: Element) =>
  [...part.querySelectorAll('.publish__receipts strong')].map((one) => one.textContent!);
const typedIn = (name: FieldName | 'dates') => field(name)?.value;
let data: ReturnType<typeof publishData>;

/** The page as an address opens it. */
async function open(values: RawValues, dates = '', campaign: Partial<CampaignFile> = {}) {
  data = publishData(campaign);
  history.replaceState(null, '', `/publicar/#${toFragment({ values, dates })}`);
  await openDoors(data);
}

/** Hands over what stands in the form. */
async function check() {
  await submit();
  // What draws the code is loaded only now.
  if (data.open) await vi.waitFor(() => expect(sheet().querySelector('svg, dl ~ *')).not.toBeNull());
  await act(() => new Promise((done) => setTimeout(done, 50)));
}

beforeEach(() => void emptyPage());
afterEach(() => {
  render(null, main());
  history.replaceState(null, '', '/');
});

test('every field that was typed stands on it, as it was typed, and the other dates too', async () => {
  await open(VALUES, '2027-07-12\n2027-07-19');
  await check();
  for (const value of Object.values(VALUES)) expect(shown()).toContain(value);
  expect(shown()).toContain('2027-07-12\n2027-07-19');
});

test.each(FIELDS.map((field) => [field]))('the field %s stands on it with its name', async (field) => {
  data = publishData();
  const phrase = (key: string) => String(data.phrases[key] ?? key);
  const handed = { values: { [field]: 'lo que se escribió' }, dates: '' };
  await act(() => render(<Sheet coded={[]} handed={handed} to="" code={undefined} phrase={phrase} />, main()));
  expect([...sheet().querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    phrase(`announce.field-${field}`),
  ]);
  expect(shown()).toEqual(['lo que se escribió']);
});

test('its code stands on the sheet and on the receipt to tear off, each time one that is read again', async () => {
  await open(VALUES);
  await check();
  const stub = sheet().querySelector('.sheet__stub')!;
  const [code = ''] = codesIn(stub);
  expect(codesIn(sheet())).toEqual([code, code]);
  expect(code).toMatch(/^\d{4} \d{4}$/);
  expect(readReceipt(code)).not.toBeNull();
  expect(stub.textContent).toContain('Taller de faroles');
});

test('each date of a series has a code of its own, with its day', async () => {
  await open(VALUES, '2027-07-12\n2027-07-19');
  await check();
  const stub = sheet().querySelector('.sheet__stub')!;
  expect(new Set(codesIn(stub)).size).toBe(3);
  for (const day of ['2027-07-05', '2027-07-12', '2027-07-19']) expect(stub.textContent).toContain(day);
});

test('who comes with a code leaves with that code, also where the day is another now', async () => {
  await open(VALUES);
  await check();
  const [code = ''] = codesIn(sheet());
  render(null, main());
  const moved = data.context.choices.status.find((one: { code: string }) => one.code === 'moved').words[0];
  await open({ ...VALUES, starts: '2027-07-06', id: code, status: moved, reason: 'Por lluvia' });
  await check();
  expect(codesIn(sheet())).toEqual([code, code]);
});

test('an address that the page of an activity gave keeps the code of that activity', async () => {
  const off = publishData().context.choices.status.find((one: { code: string }) => one.code === 'cancelled').words[0];
  const { title, starts, organiser } = VALUES;
  await open({
    title: title!,
    starts: starts!,
    organiser: organiser!,
    id: 'taller-de-faroles',
    status: off,
    reason: 'Por lluvia',
  });
  await check();
  expect(codesIn(sheet())).toEqual(['taller-de-faroles', 'taller-de-faroles']);
});

test('where the site has no address there is no QR code, and no word of one', async () => {
  await open(VALUES);
  await check();
  expect(sheet().querySelector('svg')).toBeNull();
  expect(sheet().textContent).not.toContain('QR');
  expect(sheet().textContent).not.toContain(data.phrases['announce.page-sheet-scan']);
  expect(sheet().textContent).not.toContain(data.phrases['announce.page-sheet-long']);
  expect(document.querySelector<HTMLTextAreaElement>('.publish__out textarea')!.value).not.toContain('#a=');
});

test('where it has one, a code is drawn, and the address in the text for the e-mail opens the form filled in', async () => {
  await open(VALUES, '2027-07-12', { address: ADDRESS });
  await check();
  await vi.waitFor(() => expect(sheet().querySelector('svg path')?.getAttribute('d')).toMatch(/^M\d+ \d+h1v1h-1z/));
  expect(sheet().textContent).toContain(data.phrases['announce.page-sheet-scan']);
  const { value } = document.querySelector<HTMLTextAreaElement>('.publish__out textarea')!;
  const handed = fromFragment(/#(a=\S+)/.exec(value)![1]!);
  expect(handed?.values).toMatchObject(VALUES);
  expect(handed?.dates).toBe('2027-07-12');
});

test('where the announcement is too long for a code, the sheet says so and asks for the file', async () => {
  // Words that no packing shortens much.
  const noise = (words: number, seed: number) =>
    Array.from({ length: words }, (_none, i) =>
      ((i + seed) * 7_919_777_777)
        .toString(20)
        .slice(-6)
        .replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!),
    ).join(' ');
  const long = { description: noise(140, 7), directions: noise(55, 300), venue: noise(20, 500), title: noise(20, 800) };
  await open({ ...VALUES, ...long }, '', { address: ADDRESS });
  await check();
  await vi.waitFor(() => expect(sheet().textContent).toContain(data.phrases['announce.page-sheet-long']));
  expect(sheet().querySelector('svg')).toBeNull();
  for (const text of Object.values(long)) expect(shown()).toContain(text);
  expect(qrOf(`${ADDRESS}/${'a'.repeat(1500)}`)).toBeNull();
});

test('where no office takes it, the contact that it names gets the e-mail', async () => {
  await open(VALUES, '', {
    contact: 'mesa@example.org',
    announcements: { ...TAKEN, receivers: [{ ...NORTH, regions: ['QM-S'] }] },
  });
  await check();
  expect(sheet().textContent).toContain('mesa@example.org');
  expect(document.querySelector('.publish__out a')?.getAttribute('href')).toMatch(/^mailto:mesa@example\.org\?/);
});

test('it names the office that receives it, and where it is handed in', async () => {
  await open(VALUES, '', { announcements: TAKEN });
  await check();
  expect(sheet().textContent).toContain('Mesa de partes inventada');
  expect(sheet().textContent).toContain('Calle Inventada 1');
  render(null, main());
  await open({ ...VALUES, region: 'Sur', town: 'Villa Sur' }, '', { announcements: TAKEN });
  await check();
  expect(sheet().textContent).toContain('Registro inventado');
  expect(sheet().textContent).not.toContain('Mesa de partes inventada');
});

test('an address fills in the form, and keeps nothing of it; another one opened in the same window takes its place', async () => {
  await open(VALUES, '2027-07-12');
  expect(typedIn('title')).toBe(VALUES.title);
  expect(typedIn('dates')).toBe('2027-07-12');
  expect(location.hash).toBe('');
  await check();
  await act(() => {
    location.hash = `#${toFragment({ values: { title: 'Otra feria', starts: '2027-07-20' }, dates: '' })}`;
    window.dispatchEvent(new Event('hashchange'));
  });
  expect([typedIn('title'), typedIn('starts'), typedIn('town'), typedIn('dates')]).toEqual([
    'Otra feria',
    '2027-07-20',
    '',
    '',
  ]);
  expect(document.querySelector('.sheet')).toBeNull();
  expect(location.hash).toBe('');
});

test.each(['#a=', '#a=AAAA', '#by-file', `#${toFragment({ values: VALUES, dates: '' }).slice(0, 60)}`])(
  'what is no announcement leaves the form empty and says nothing of it: %s',
  async (hash) => {
    data = publishData();
    history.replaceState(null, '', `/publicar/${hash}`);
    await openDoors(data);
    expect(typedIn('title')).toBe('');
    expect(main().textContent).not.toContain(data.phrases['announce.page-filled']);
  },
);
