/** Nothing that a stranger sends can do more than be read. */

import { fc } from '@fast-check/vitest';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { idFrom } from '../../../src/activity-intake/announcement.ts';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { harmless, toMarkdown } from '../../../src/activity-intake/markdown.ts';
import { FileProblem, MOST_BYTES } from '../../../src/activity-intake/problem.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { unpack } from '../../../src/activity-intake/read-xlsx.ts';
import { cleanText } from '../../../src/activity-intake/text.ts';
import { isSlug } from '../../../src/codes/slug.ts';
import { activitySchema } from '../../../src/schemas/activities/activity.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

const VERSION = { sequence: 0, updatedOn: '2027-06-01' };
const LONG = 'Habrá mesas de información de seis oficinas, juegos para niñas y niños y teatro de títeres. ';

function stopsOf(changes: RawValues): string[] {
  return judge(aRow(changes), RULES)
    .findings.filter(({ level }) => level === 'stop')
    .map(({ code }) => code);
}

describe('a text is refused that holds', () => {
  test.each<[string, RawValues, string]>([
    ['HTML', { description: `${LONG}<b>gratis</b>` }, 'html'],
    ['a script', { title: '<script>alert(1)</script>' }, 'html'],
    ['a script without an end', { venue: 'Plaza <img src=x onerror=alert(1)' }, 'html'],
    ['an HTML comment', { description: `${LONG}<!-- x -->` }, 'html'],
    ['a letter in disguise', { description: `${LONG}&#106;avascript` }, 'html'],
    ['an MDX expression', { description: `${LONG}{process.env}` }, 'code'],
    ['an MDX import', { description: `${LONG}\nimport x from "y"` }, 'code'],
    ['a line that ends the facts of the file', { description: `${LONG}\n---\nstatus: confirmed` }, 'code'],
    ['a javascript: link', { description: `${LONG}[aquí](javascript:alert(1))` }, 'bad-link'],
    ['a javascript: link with a tab in it', { description: `${LONG}[aquí](java\tscript:alert(1))` }, 'bad-link'],
    ['a data: link', { description: `${LONG}data:text/html,x` }, 'bad-link'],
    ['a link without a lock', { description: `${LONG}http://oficina.example/` }, 'bad-link'],
    ['a link by reference', { description: `${LONG}\n[x]: https://oficina.example` }, 'bad-link'],
    ['an image', { description: `${LONG}![x](https://oficina.example/x.png)` }, 'image'],
    ['a formula', { title: '=HYPERLINK("https://x.example";"x")' }, 'formula'],
    ['a formula that begins otherwise', { venue: '@SUM(A1)' }, 'formula'],
    ['a command behind a minus', { venue: "-2+3+cmd|' /C calc'!A0" }, 'formula'],
    ['a path in place of an id', { id: '../../../etc/passwd' }, 'bad-id'],
    ['a path of Windows in place of an id', { id: '..\\..\\x' }, 'bad-id'],
  ])('%s', (_what, changes, code) => expect(stopsOf(changes)).toContain(code));
});

test('marks that turn the direction of reading, or that nobody sees, are gone', () => {
  const { announcement } = judge(aRow({ title: 'Feria \u202Eelbirret\u202C \u200Bgrande\u0000\u{E0041}' }), RULES);
  expect(announcement!.title).toBe('Feria elbirret grande');
});

test('a title of several lines becomes one line, so that no header or calendar entry can begin in it', () => {
  const { announcement } = judge(aRow({ title: 'Feria\r\nBcc: x@y.example\r\nEND:VEVENT' }), RULES);
  expect(announcement!.title).toBe('Feria Bcc: x@y.example END:VEVENT');
});

test('a reviewer’s mark cannot be brought along', async () => {
  const csv = 'Título,Fecha,Organiza,Confirmado\nFeria,2027-07-30,Oficina Inventada,"{role: x}"\n';
  const { rows, unknown } = await readFile(new TextEncoder().encode(csv), RULES);
  expect(unknown).toEqual(['Confirmado']);
  const judged = judge({ ...aRow(), ...rows[0]!.values }, RULES);
  expect(isGood(judged)).toBe(true);
  expect(toMarkdown(judged.announcement!, VERSION)).toContain('confirmed: null\n');
  expect(judge(aRow({ status: 'confirmada' }), RULES).findings).toMatchObject([{ code: 'not-a-choice' }]);
});

describe('a file is refused that', () => {
  const book = (parts: Record<string, Uint8Array>) =>
    zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook/>'), ...parts }, { level: 9 });
  const bomb = book({ 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) });
  const manyParts = book(
    Object.fromEntries(Array.from({ length: 500 }, (_p, i) => [`xl/worksheets/s${i}.xml`, new Uint8Array(1)])),
  );
  const entities = book({
    'xl/sharedStrings.xml': new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'),
  });
  test.each<[string, Uint8Array, string]>([
    ['unpacks to far more than it is', bomb, 'bomb'],
    ['has more parts than a table has', manyParts, 'bomb'],
    ['declares entities', entities, 'bomb'],
    ['is a document of another kind', zipSync({ 'word/document.xml': new Uint8Array(3) }), 'not-a-table'],
    ['is a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
    ['is huge', new Uint8Array(MOST_BYTES + 1), 'too-big'],
    ['is an old Excel file, or one behind a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'old-xls'],
    ['is a PDF', new TextEncoder().encode('%PDF-1.7'), 'not-a-table'],
    ['is a page of the web', new TextEncoder().encode('<!doctype html><table>'), 'not-a-table'],
    ['is empty', new Uint8Array(), 'empty'],
    ['has no headings', new TextEncoder().encode('a;b\n1;2\n'), 'no-headings'],
    [
      'has more rows than anybody announces',
      new TextEncoder().encode(`Título;Fecha;Organiza\n${'x;y;z\n'.repeat(10_050)}`),
      'too-many-rows',
    ],
  ])('%s', async (_what, bytes, code) => {
    const error = await readFile(bytes, RULES).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileProblem);
    expect((error as FileProblem).code).toBe(code);
  });
});

test('a file that lies about how much it unpacks to fills no memory', async () => {
  const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(9), 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  for (let at = 0; at < zip.length - 28; at += 1) {
    const size =
      view.getUint32(at, true) === 0x02014b50 ? at + 24 : view.getUint32(at, true) === 0x04034b50 ? at + 22 : 0;
    if (size > 0 && view.getUint32(size, true) > 1000) view.setUint32(size, 100, true);
  }
  expect(unpack(zip)['xl/worksheets/sheet1.xml']).toHaveLength(100);
  await expect(readFile(zip, RULES)).rejects.toBeInstanceOf(FileProblem);
});

test('an id is never more than small letters, digits and hyphens', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => isSlug(idFrom(title))));
});

test('whatever a text holds, the file of an activity stays one that the schema takes, with that text and no other fact', () => {
  const { announcement } = judge(aRow(), RULES);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 3 }), fc.string({ unit: 'binary' }), (one, other) => {
      const [title, venue] = [`xyz${cleanText(one)}`.slice(0, 90), `xyz${cleanText(other)}`.slice(0, 90)];
      const text = toMarkdown(
        { ...announcement!, title: cleanText(title), venue: cleanText(venue), description: cleanText(other, true) },
        VERSION,
      );
      const front = activitySchema.parse(parse(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]!));
      expect(front.title).toBe(cleanText(title));
      expect(front.place.venue).toBe(cleanText(venue));
      expect(front.confirmed).toBeNull();
    }),
  );
});

test('a description shows its own marks and makes no heading, list, quote, code, image or link', () => {
  expect(harmless('# Título\n> cita\n- uno\n1. dos\n`x` *y* [z](https://a.example)\n===')).toBe(
    '\\# Título\n\\> cita\n\\- uno\n1\\. dos\n\\`x\\` \\*y\\* \\[z\\](https://a.example)\n\\===',
  );
});
