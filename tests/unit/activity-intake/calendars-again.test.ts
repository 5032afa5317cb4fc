/** A calendar that is sent again: what moved, what is called off, what is not sure, where people meet. As press officers send them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { anImporter, aRealRow } from '../../fixtures/activity-intake/importer.ts';
import { phrase } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { bring, run, written, textOf, fileOf } = importer;
const say = phrase(0);
const HOST = ['--organiser', 'Gobierno Regional de Puno'];
const ID = 'capacitacion-virtual-a-periodistas';

beforeEach(importer.clear);
afterAll(importer.end);

interface Lines {
  method?: string;
  uid?: string;
  more?: readonly string[];
}

/** One entry, as Outlook writes it. */
function entry(lines: readonly string[], { uid = 'a1@gore', more = [] }: Lines = {}): string[] {
  return ['BEGIN:VEVENT', `UID:${uid}`, 'SEQUENCE:2', ...lines, ...more, 'END:VEVENT'];
}

const TITLE = 'Capacitación virtual a periodistas';
const TEXT =
  'Para periodistas de radio y prensa de la región: cómo informar sobre la trata sin mostrar a las víctimas.';
const on = (day: string) => [`DTSTART:202707${day}T213000Z`, `DTEND:202707${day}T230000Z`];
const WHOLE = [`SUMMARY:${TITLE}`, `DESCRIPTION:${TEXT}`, 'LOCATION:Reunión de Microsoft Teams'];

/** Brings a calendar in. */
async function send(entries: readonly string[][], { method = 'PUBLISH' }: Lines, ...args: string[]) {
  const head = ['BEGIN:VCALENDAR', 'PRODID:-//Outlook//EN', 'VERSION:2.0', `METHOD:${method}`];
  writeFileSync(fileOf('agenda.ics'), [...head, ...entries.flat(), 'END:VCALENDAR'].join('\r\n'));
  return run('agenda.ics', ...args);
}

const announce = (lines: Lines = {}) => send([entry([...WHOLE, ...on('20')], lines)], lines, ...HOST);

describe('a cancellation by calendar', () => {
  const bare = [`SUMMARY:Cancelado: ${TITLE}`, ...on('20'), 'STATUS:CANCELLED', 'LOCATION:Reunión de Microsoft Teams'];

  test.each([[HOST], [[]]])('needs only its UID, with what stands in the command %j', async (args) => {
    await announce();
    const { code, text } = await send([entry(bare)], { method: 'CANCEL' }, ...args);
    expect([code, text]).toEqual([0, expect.stringContaining('Canceladas: 1')]);
    expect(textOf(ID)).toContain('status: cancelled');
    expect(textOf(ID)).toContain(TEXT);
    expect(textOf(ID)).toContain(`title: "${TITLE}"`);
    expect((await send([entry(bare)], { method: 'CANCEL' })).text).toContain('Sin cambios: 1');
  });

  test('or its title, day and organiser', async () => {
    await bring([aRealRow({ title: TITLE, starts: '2027-07-20', from: '16:30' })]);
    const { text } = await send([entry(bare)], {}, '--organiser', 'Institución Inventada');
    expect(text).toContain('Canceladas: 1');
    expect(textOf(ID)).toContain('venue: "Plaza Inventada"');
  });

  test('of something that nobody announced says that, and asks for no description', async () => {
    const { code, text } = await send([entry(bare)], { method: 'CANCEL' }, ...HOST);
    expect(code).toBe(1);
    expect(text).toContain(say('announce.says-cancels-unknown'));
    expect(text).not.toContain(say('announce.says-description-missing'));
    expect(written()).toEqual([]);
  });

  test('in another name calls nothing off', async () => {
    await announce();
    const { text } = await send([entry(bare)], { method: 'CANCEL' }, '--organiser', 'Otra Institución');
    expect(text).toContain('Detenidas: 1');
    expect(textOf(ID)).toContain('status: announced');
  });
});

describe('an entry that changed in its calendar', () => {
  test('is known by its UID on another day', async () => {
    await announce();
    const again = () => send([entry([...WHOLE, ...on('22'), 'STATUS:CONFIRMED'])], { method: 'REQUEST' }, ...HOST);
    expect((await again()).text).toContain(say('announce.report-head-moved', { count: '1' }));
    expect(written()).toEqual([`${ID}.md`]);
    expect(textOf(ID)).toMatch(/starts: "2027-07-22"[\s\S]*sequence: 1/);
    expect((await again()).text).toContain('Sin cambios: 1');
  });

  test('never comes back from the calendar once it is cancelled', async () => {
    await announce();
    await send([entry([`SUMMARY:${TITLE}`, ...on('20'), 'STATUS:CANCELLED'])], {});
    const { code, text } = await announce();
    expect([code, text]).toEqual([1, expect.stringContaining(say('announce.says-was-cancelled'))]);
    expect(textOf(ID)).toContain('status: cancelled');
  });

  test('keeps the day that it was moved to before it was called off, whatever an old calendar says', async () => {
    await announce();
    await send([entry([...WHOLE, ...on('22')])], {}, ...HOST);
    await send([entry([`SUMMARY:${TITLE}`, ...on('22'), 'STATUS:CANCELLED'])], {});
    const before = textOf(ID);
    expect((await announce()).code).toBe(1);
    expect(textOf(ID)).toBe(before);
    expect(before).toContain('starts: "2027-07-22"');
  });

  test('of another UID that is much alike is never told to copy a code into a calendar', async () => {
    await announce();
    const { text } = await send(
      [entry([...WHOLE.slice(0, 2), 'LOCATION:Plaza Inventada', ...on('20')], { uid: 'other' })],
      {},
      ...HOST,
    );
    expect(text).toContain(say('announce.says-ics-near', { title: TITLE, id: ID }));
    expect(text).not.toContain('copia su código');
  });

  test('no UID stands in what is published, since it may hold an address', async () => {
    await announce({ uid: 'rosa.mamani@gmail.com' });
    const ledger = readFileSync(`${importer.dir}/events/announced.yaml`, 'utf8');
    expect(ledger).toContain('entry:');
    expect(ledger).not.toContain('rosa');
  });
});

test('an entry that its calendar has as tentative is told', async () => {
  expect((await announce({ more: ['STATUS:TENTATIVE'] })).text).toContain(say('announce.says-ics-tentative'));
});

describe('where people meet', () => {
  const room = 'https://teams.microsoft.com/meet/12345678?p=abc';

  test.each([
    [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${room}`],
    [`URL:${room}`],
    [`X-MICROSOFT-SKYPETEAMSMEETINGURL:${room}`],
  ])('is read from %s', async (line) => {
    await announce({ more: [line] });
    expect(textOf(ID)).toContain(`link: "${room}"`);
  });

  test('is left, in words, where the deployment does not know the platform', async () => {
    const { code, text } = await announce({ more: ['URL:https://example.org/entrar'] });
    expect(code).toBe(0);
    expect(text).toContain(say('announce.says-ics-link').split('{')[0]!.trim());
    expect(text).toContain('https://example.org/entrar');
    expect(textOf(ID)).not.toContain('example.org');
  });
});

describe('what is said of a calendar', () => {
  const other = entry([...WHOLE.slice(0, 2), 'LOCATION:Losa deportiva de Alto Puno', ...on('02')], { uid: 'w' });

  test('who organises is asked for once, with what to write', async () => {
    const { text } = await send([other, entry([...WHOLE, ...on('20')])], {});
    expect(text.split(say('announce.report-host', { host: '--organiser "…"', region: '--region "…"' }))).toHaveLength(
      2,
    );
    expect(text).not.toContain(say('announce.example-organiser'));
    expect(text).toContain('--organiser');
    expect(text).toContain('--region');
    expect(text).toContain('agenda.ics · Filas: 2.');
  });

  test('what the command gives is not among what is unknown', async () => {
    const { text } = await send([other], {}, ...HOST, '--region', 'Puno');
    const [unknown = ''] = text.split('\n').filter((line) => line.includes('Un calendario no trae todo.'));
    expect(unknown).toContain(say('announce.field-cost'));
    expect(unknown).not.toContain(say('announce.field-organiser'));
    expect(unknown).not.toContain(say('announce.field-region'));
  });

  test('a long title ends in a sign that there is more, and not within a word', async () => {
    const long =
      'Cine en el barrio: películas sobre engaños en las redes sociales y cómo reconocerlos a tiempo en casa';
    const { text } = await send([entry([`SUMMARY:${long}`, ...on('20')], { uid: 'l' })], {});
    const shown = /Entrada 1 «(.*?)…»/.exec(text)?.[1] ?? '';
    expect(long.startsWith(`${shown} `)).toBe(true);
    expect(shown.length).toBeGreaterThan(40);
  });
});
