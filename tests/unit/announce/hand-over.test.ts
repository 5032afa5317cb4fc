/** What somebody takes away from the page. */
import { fc } from '@fast-check/vitest';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/announce/judge.ts';
import { judgeAll } from '../../../src/announce/judge-all.ts';
import { readFile } from '../../../src/announce/read-file.ts';
import { mailtoOf, readyText } from '../../../src/announce/ready-text.ts';
import { cleanText } from '../../../src/announce/text.ts';
import { toIcs } from '../../../src/announce/to-ics.ts';
import { aRow, phrase, RULES } from '../../fixtures/announce/rules.ts';
import { THIRTY } from '../../fixtures/announce/thirty.ts';

const announcements = THIRTY.map((values) => judge(values, RULES).announcement!);
const one = judge(aRow(), RULES).announcement!;

describe('the calendar of announcements', () => {
  const text = toIcs(
    announcements.map((announcement, i) => [`a-${i}`, announcement]),
    RULES,
  );

  test('comes back through the importer as it was', async () => {
    const { rows } = await readFile(new TextEncoder().encode(text), RULES);
    for (const [i, { values }] of rows.entries()) {
      const { title, description, starts, from, to } = announcements[i]!;
      expect(values).toMatchObject({ title, description, starts, from, to });
    }
  });

  test('is read by another parser, the same', () => {
    const activities = Object.values(nodeIcal.sync.parseICS(text)).filter((entry) => entry?.type === 'VEVENT');
    expect(activities).toHaveLength(30);
    const summary = { val: announcements[0]!.title, params: { LANGUAGE: 'es' } };
    expect(activities[0]).toMatchObject({ summary, status: 'TENTATIVE' });
    expect(activities[9]).toMatchObject({ status: 'CANCELLED' });
  });

  test('has lines of at most 75 bytes, and no line that a title could add', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 3, maxLength: 200 }), (title) => {
        const lines = toIcs([['a', { ...one, title: cleanText(`x${title}`) }]], RULES).split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
        expect(lines.filter((line) => /^(?:ATTENDEE|ORGANIZER|URL|ATTACH)/.test(line))).toEqual([]);
      }),
    );
  });

  test('comes back whole: who organises, the kind, the region, the room, the reason and the days of a fair', async () => {
    const fair = judge(
      aRow({
        ends: '2027-07-31',
        organiser: 'Oficina Inventada; Club de Ajedrez',
        kind: 'Feria',
        status: 'cambiada',
        reason: 'Por lluvia',
        mode: 'híbrida',
        link: 'https://zoom.us/j/123',
      }),
      RULES,
    ).announcement!;
    const text = toIcs([['a', fair]], RULES);
    expect(text).toContain('RRULE:FREQ=DAILY;COUNT=2');
    expect(text).toMatch(/DTSTART:20270730T200000Z\r\nDTEND:20270730T220000Z/);
    const { rows } = await readFile(new TextEncoder().encode(text), RULES);
    const [read, ...others] = judgeAll(rows, RULES);
    expect(others).toEqual([]);
    const { organisers, organiserNames, kind, region, starts, ends, from, to, link, reason, lang } = fair;
    expect(read!.announcement).toMatchObject({
      ...{ organisers, organiserNames, kind, region, starts, ends, from, to, link, reason, lang },
      venue: 'Plaza Inventada, Villa Norte',
    });
  });

  test('writes whole days, with the day after the last as their end', () => {
    const { from: _from, to: _to, ...whole } = one;
    expect(toIcs([['a', { ...whole, ends: '2027-07-31' }]], RULES)).toContain(
      'DTSTART;VALUE=DATE:20270730\r\nDTEND;VALUE=DATE:20270801',
    );
  });
});

describe('the text to send', () => {
  test('names the activities, and leaves a place for who sends it', () => {
    expect(readyText([one], phrase(0))).toMatchInlineSnapshot(`
      {
        "body": "Hola: les envío estos anuncios.

      - Feria de los faroles (2027-07-30, 15:00, Villa Norte)

      Adjunto los archivos que guardé en la página.
      Los envía: (escribe aquí tu institución y tu cargo; no se publica)",
        "subject": "Anuncios para el 30 de julio: 1",
      }
    `);
  });

  test('opens an e-mail whose headers no title can change', () => {
    const url = mailtoOf('avisos@oficina.example', { subject: 'x\r\nBcc: y@z.example&cc=q@z.example', body: 'b' });
    expect([...new URL(url).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url).not.toMatch(/[\r\n ]/);
  });
});
