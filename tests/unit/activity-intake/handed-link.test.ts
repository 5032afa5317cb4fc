/** The part of an address behind its `#` that opens the form filled in. Anybody may have written it. */
import { fc } from '@fast-check/vitest';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FIELDS, type RawValues } from '../../../src/activity-intake/fields.ts';
import { datesOf, fromFragment, type Handed, toFragment } from '../../../src/activity-intake/handed-link.ts';
import { aRow } from '../../fixtures/activity-intake/rules.ts';
import { tries } from '../../tries.ts';

/** Such a part around any bytes. */
const around = (bytes: Uint8Array) => `a=${Buffer.from(bytes).toString('base64url')}`;
const packed = (text: string) => around(deflateSync(strToU8(text)));
const ofValue = (value: unknown) => packed(JSON.stringify(value));

const DATES = Array.from({ length: 10 }, (_none, i) => `2027-08-${String(i + 1).padStart(2, '0')}`).join('\n');
const anyValues = fc.dictionary(
  fc.constantFrom(...FIELDS),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
) as fc.Arbitrary<RawValues>;

describe('an announcement in an address', () => {
  test('comes back as it was typed, in any script, with ten dates', () => {
    const anyHanded: fc.Arbitrary<Handed> = fc.record({
      values: anyValues.filter((values) => Object.keys(values).length > 0),
      dates: fc.constantFrom('', DATES),
    });
    fc.assert(
      fc.property(anyHanded, (handed) => {
        const fragment = toFragment(handed);
        expect(fragment).toMatch(/^a=[\w-]+$/);
        expect(fromFragment(fragment)).toEqual(handed);
      }),
      { numRuns: tries(400) },
    );
  });

  test('comes back with the letters that people use', () => {
    const values = aRow({
      title: 'Ñandú, Qhapaq Ñan, «ʼ», 漢字, العربية, 👩🏽‍🏫',
      description: 'Una línea\nOtra línea\t; con "comillas"',
    });
    expect(fromFragment(toFragment({ values, dates: DATES }))).toEqual({ values, dates: DATES });
  });

  test('survives as the address of a link, and as what somebody pastes', () => {
    const url = `https://example.org/actividades/publicar/#${toFragment({ values: aRow(), dates: DATES })}`;
    expect(new URL(url).href).toBe(url);
    expect(fromFragment(new URL(url).hash.slice(1))?.values).toEqual(aRow());
  });

  test('of a usual length fits a QR code', () => {
    expect(toFragment({ values: aRow(), dates: DATES }).length).toBeLessThan(1000);
  });

  test('gives one announcement for each of its dates, all of one series', () => {
    const all = datesOf({ values: aRow(), dates: `\n ${DATES} \n\n` });
    expect(all.map(({ starts }) => starts)).toEqual([aRow().starts, ...DATES.split('\n')]);
    expect(new Set(all.map(({ series }) => series))).toEqual(new Set([aRow().title]));
    expect(datesOf({ values: aRow(), dates: ' \n ' })).toEqual([aRow()]);
  });
});

describe('a hostile part of an address', () => {
  const good = toFragment({ values: aRow(), dates: DATES });

  test.each([
    ['nothing', ''],
    ['no letters', 'a='],
    ['another part', 'rules'],
    ['another letter before it', good.replace('a=', 'b=')],
    ['not base64', 'a=%%%'],
    ['base64 of the other alphabet', 'a=ab+/=='],
    ['a length that no base64 has', 'a=abcde'],
    ['bytes that are no packed text', around(new Uint8Array(200).fill(255))],
    ['half of one', good.slice(0, Math.floor(good.length / 2))],
    ['no JSON', packed('{"title":')],
    ['bytes that are no UTF-8', around(deflateSync(Uint8Array.of(0x5b, 0xff, 0xfe, 0x5d)))],
    ['a number', ofValue(7)],
    ['null', ofValue(null)],
    ['a text', ofValue('title')],
    ['an object', ofValue({ title: 'Feria' })],
    ['an empty list', ofValue([])],
    ['a list of numbers', ofValue([1, 2, 3])],
    ['a list of null', ofValue([null, DATES])],
    ['a list of lists', ofValue([[['title', 'Feria']]])],
    ['nothing in any field', ofValue([{}])],
    ['only fields that nobody knows', ofValue([{ password: 'x', sequence: '9' }])],
  ])('is no announcement: %s', (_case, fragment) => {
    expect(fromFragment(fragment)).toBeNull();
  });

  test('that unpacks to twenty megabytes is refused at once, and so is a very long one', () => {
    const bomb = packed(`[{"title":"${'a'.repeat(20_000_000)}"}]`);
    const long = `a=${'a'.repeat(30_000_000)}`;
    const begin = performance.now();
    expect(fromFragment(bomb)).toBeNull();
    expect(fromFragment(long)).toBeNull();
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('that holds more dates than the form takes is no announcement: thousands of them would hold up who opens it', () => {
    const many = Array.from({ length: 9000 }, () => '2027-08-01').join('\n');
    expect(fromFragment(ofValue([aRow(), many]))).toBeNull();
  });

  test('changes no object of the language', () => {
    const handed = fromFragment(
      packed(
        '[{"__proto__":{"title":"Evil","polluted":"x"},"constructor":{"prototype":{"polluted":"x"}},"title":"Feria"}]',
      ),
    );
    expect(handed).toEqual({ values: { title: 'Feria' }, dates: '' });
    expect(Object.getPrototypeOf(handed!.values)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(fromFragment(packed('[{"__proto__":{"title":"Evil"}}]'))).toBeNull();
  });

  test('gives up only texts, in fields of ours', () => {
    const values = {
      title: 'Feria',
      starts: 20270730,
      town: ['Puno'],
      venue: { toString: 'x' },
      from: null,
      sequence: '9',
      confirmed: 'x',
    };
    expect(fromFragment(ofValue([values, 12]))).toEqual({ values: { title: 'Feria' }, dates: '' });
    expect(fromFragment(ofValue([values, ['2027-08-01'], 'more']))).toEqual({ values: { title: 'Feria' }, dates: '' });
  });

  test('never throws: any text, any bytes, any value, and a good one with a letter changed', () => {
    const letter = fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...'aZ09-_=+ \u0000'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }).map((text) => `a=${text}`),
          fc.uint8Array({ maxLength: 300 }).map(around),
          fc.uint8Array({ maxLength: 300 }).map((bytes) => around(deflateSync(bytes))),
          fc.json().map(packed),
          fc.json().map((text) => packed(`[${text}]`)),
          letter.map(([at, other]) => `${good.slice(0, at)}${other}${good.slice(at + 1)}`),
        ),
        (fragment) => {
          const handed = fromFragment(fragment);
          for (const value of Object.values(handed?.values ?? {})) expect(value).toBeTypeOf('string');
        },
      ),
      { numRuns: tries(2000) },
    );
  });
});
