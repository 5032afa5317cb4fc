import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { encodeVcard } from '../../../../src/outputs/help/vcard.ts';

const card = { name: 'Ana C.', numbers: ['105'], note: 'Sin confirmar.' };

/** The card as another program reads it. */
function read(text: string): Record<string, string[]> {
  const parsed = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const properties = parsed.getAllProperties();
  return Object.fromEntries(
    [...Map.groupBy(properties, ({ name }) => name)].map(([name, list]) => [
      name,
      list.map((property) => String(property.getFirstValue())),
    ]),
  );
}

describe('an entry of an address book', () => {
  test('is the smallest card that old phones read', () => {
    expect(encodeVcard(card)).toMatchInlineSnapshot(`
      "BEGIN:VCARD
      VERSION:3.0
      N:Ana C.;;;;
      FN:Ana C.
      TEL;TYPE=VOICE:105
      NOTE:Sin confirmar.
      END:VCARD
      "
    `);
  });

  test('says nothing about where it comes from', () => {
    expect(encodeVcard(card)).not.toMatch(/PRODID|REV|UID|URL|SOURCE|ORG/);
  });

  test('reads the same in another program, with commas, backslashes and line breaks', () => {
    const note = 'Uno, dos \\ tres\ncuatro';
    const found = read(encodeVcard({ name: 'Ñusta C., la «prima»', numbers: ['105', '+51 1 999'], note }));
    expect(found).toMatchObject({ fn: ['Ñusta C., la «prima»'], tel: ['105', '+51 1 999'], note: [note] });
  });

  // ical.js leaves this one escape of RFC 2426 as it stands, so the text itself is looked at.
  test('keeps a semicolon from beginning a new part', () => {
    expect(encodeVcard({ ...card, name: 'Ana; C.' })).toContain('N:Ana\\; C.;;;;\r\nFN:Ana\\; C.\r\n');
  });

  test('folds long lines at 75 octets and cuts no character in two', () => {
    const note = 'ñ’日本🦊 '.repeat(40).trim();
    const text = encodeVcard({ ...card, note });
    const lines = text.split('\r\n');
    expect(lines.length).toBeGreaterThan(8);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.includes('�'))).toBe(false);
    expect(read(text).note).toEqual([note]);
  });

  test('ends every line with CR LF', () => {
    expect(encodeVcard(card).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
