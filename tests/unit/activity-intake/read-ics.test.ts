import { readFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import ical from 'ical-generator';
import { describe, expect, test } from 'vitest';
import { zoneOf } from '../../../src/activity-intake/ics-zones.ts';
import { FileProblem } from '../../../src/activity-intake/problem.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { cleanText } from '../../../src/activity-intake/text.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';
import { tries } from '../../tries.ts';

async function rowsOf(name: string) {
  const { rows } = await readFile(
    new Uint8Array(readFileSync(`tests/fixtures/activity-intake/calendars/${name}`)),
    RULES,
  );
  return rows.map(({ values, findings }) => ({ ...values, ...(findings[0] ? { says: findings[0].code } : {}) }));
}

describe('a calendar in the manner of', () => {
  test('Outlook: a zone by the name that Windows has for it, folded lines, escaped commas; whose calendar it is is not who organises', async () => {
    expect(await rowsOf('outlook.ics')).toEqual([
      {
        title: 'Feria de los faroles',
        description:
          'Habrá mesas de información, juegos y teatro de títeres.\nTodo es para familias; también habrá música y tiempo para preguntas al final.',
        venue: 'Plaza Inventada',
        lang: 'es',
        starts: '2027-07-30',
        from: '15:00',
        to: '17:00',
      },
    ]);
  });

  test('Exchange: a zone of its own that it describes, and a length in place of an end', async () => {
    expect(await rowsOf('exchange-own-zone.ics')).toMatchObject([{ starts: '2027-07-30', from: '13:00', to: '15:00' }]);
  });

  test('Google: a series is left to one entry a date, in words', async () => {
    expect(await rowsOf('google-series.ics')).toMatchObject([{ title: 'Taller semanal', says: 'ics-rule' }]);
  });

  test('Apple and Evolution: whole days, several days, a series, cancelled, a mark at the start of the file', async () => {
    expect(
      (await rowsOf('apple-days.ics')).map(({ starts, ends, from, status }) => [starts, ends, from, status]),
    ).toEqual([
      ['2027-07-30', undefined, undefined, undefined],
      ['2027-07-28', '2027-07-30', undefined, undefined],
      ['2027-08-01', undefined, undefined, 'cancelled'],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  test('Thunderbird: universal time, a zone that the file does not describe, no zone, and one that nobody knows', async () => {
    expect(
      (await rowsOf('utc-and-other-zones.ics')).map(({ starts, from, to, says }) => [starts, from, to, says]),
    ).toEqual([
      ['2027-07-30', '19:30', '21:00', undefined],
      ['2027-07-30', '13:00', '14:30', undefined],
      ['2027-07-30', '10:00', '11:30', undefined],
      [undefined, undefined, undefined, 'ics-zone'],
    ]);
  });

  test.each(['python-icalendar.ics', 'python-vobject.ics'])('an independent writer: %s', async (name) => {
    const rows = await rowsOf(name);
    expect(rows.map(({ title, starts, ends, from, to, status }) => [title, starts, ends, from, to, status])).toEqual([
      ['Feria; con, signos \\ y “comillas”', '2027-07-30', undefined, '15:00', '17:00', undefined],
      ['Tres días', '2027-07-28', '2027-07-30', undefined, undefined, undefined],
      ['Serie', undefined, undefined, undefined, undefined, undefined],
      ['Cancelada', '2027-08-20', undefined, '10:00', '11:00', 'cancelled'],
    ]);
    expect(rows[0]!.description).toMatch(/^Habrá información, música .+; también un rincón .+ lo necesite\.$/);
  });

  test('nobody: days that do not exist, series without end, days that come every second', async () => {
    const rows = await rowsOf('broken.ics');
    expect(rows.map(({ says }) => says)).toEqual(['ics-line', 'ics-rule', 'ics-rule']);
  });
});

test('zones are known by their names, with and without a prefix; those of Windows a calendar describes itself', () => {
  expect(zoneOf('America/Lima')).toBe('America/Lima');
  expect(zoneOf('SA Pacific Standard Time')).toBeNull();
  expect(zoneOf('/mozilla.org/20050126_1/Europe/Lisbon')).toBe('Europe/Lisbon');
  expect(zoneOf('Nowhere Time')).toBeNull();
});

test('whatever a calendar program writes into a title comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), async (title) => {
      fc.pre(cleanText(title) === title);
      const feed = ical({ name: 'x' });
      feed.createEvent({ id: 'x', start: new Date('2027-07-30T15:00:00-05:00'), summary: title, location: 'Plaza' });
      const { rows } = await readFile(new TextEncoder().encode(feed.toString()), RULES);
      expect(rows[0]!.values).toMatchObject({ title, starts: '2027-07-30', from: '15:00' });
    }),
    { numRuns: tries(150) },
  );
});

test('no bytes behind the first line of a calendar make the reader fail without saying why', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:2', 'RRULE:FREQ=', ';', ':', '\r\n', 'é')),
      async (parts) => {
        const bytes = new TextEncoder().encode(`BEGIN:VCALENDAR\r\n${parts.join('')}`);
        await readFile(bytes, RULES).catch((error: unknown) => expect(error).toBeInstanceOf(FileProblem));
      },
    ),
  );
});
