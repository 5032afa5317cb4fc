/** By which names a card calls a service: by one where that says all, by two where the short one would hide something. */
import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { cardNames } from '../../../../src/views/service/name.ts';
import { aContext, aService } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const namesOf = (name: string, shortName?: string, changes: Partial<Service> = {}) => {
  const short = shortName === undefined ? {} : { shortName: { text: shortName, lang: 'es' } };
  const names = cardNames(aService('one', { name: { text: name, lang: 'es' }, ...short, ...changes }), context);
  return [names.name.text, names.longName?.text ?? null];
};
/** A name of so many letters, which begins with the words of the short one. */
const ofLength = (letters: number) => 'Farol Azul '.padEnd(letters, 'a');

describe('a card has one name', () => {
  test.each([
    ['where there is no short one', 'Oficina del Farol', undefined],
    ['where there is no short one and the name is longer than a heading', ofLength(90), undefined],
    ['where the short one is the same', 'Línea 555', 'Línea 555'],
    ['where the short one is the same, and both are longer than a heading', ofLength(80), ofLength(80)],
    ['where the whole one begins with the short one', 'Línea 555 del Farol', 'Línea 555'],
    ['where the whole one ends with the short one', 'Servicio de orientación Línea 555', 'Línea 555'],
    ['where the words of the short one stand apart in it', 'Línea gratuita 555 del Farol', 'Línea del Farol'],
    ['where they stand in another order', 'Farol Azul (FA)', 'FA Farol Azul'],
    ['where they stand in brackets or quotation marks', 'Centro de Ayuda (CAQ), «Farol»', 'CAQ Farol'],
    ['where only accents are missing in the short one', 'Línea Jurídica del Ñandú', 'Linea juridica'],
    ['where only accents are missing in the whole one', 'Linea Juridica', 'Línea Jurídica'],
    ['where only capitals differ', 'LÍNEA DEL FAROL 555', 'línea del farol'],
    ['where capitals stand in the short one alone', 'línea del farol 555', 'Línea Del Farol'],
    ['where the whole one just fits a heading', ofLength(60), 'Farol Azul'],
  ])('%s', (_case, name, short) => expect(namesOf(name, short)).toEqual([name, null]));
});

describe('a card has the short name, and the whole one beside it,', () => {
  test.each([
    ['where a word of the short one is missing in the whole one', 'Línea nacional del Farol', 'Línea 555'],
    ['where no word of it stands there', 'Oficina Nacional del Farol', 'ONF'],
    ['where its word is only part of a longer one', 'Faroles del Norte', 'Farol'],
    ['where its number is only part of a longer one', 'Línea 5550', 'Línea 555'],
    ['where a letter, and not an accent, is another', 'Línea del Faro', 'Línea del Farol'],
    ['where the whole one is one letter longer than a heading', ofLength(61), 'Farol Azul'],
    ['where the whole one is far longer than a heading', ofLength(140), 'Farol Azul'],
  ])('%s', (_case, name, short) => expect(namesOf(name, short)).toEqual([short, name]));
});

test('a card of another language says of which its name is', () => {
  const short = { text: 'Línea 555', lang: 'es' };
  const both = aService('one', { name: { text: 'Oficina del Farol', lang: 'es' }, shortName: short });
  const english = aContext({}, 'en');
  expect(cardNames(both, english)).toEqual({
    name: { text: 'Línea 555', lang: 'es' },
    longName: { text: 'Oficina del Farol', lang: 'es' },
  });
});

describe('a number for emergencies', () => {
  const last: Partial<Service> = { lastResort: true, topic: 'emergency', kind: 'unknown', services: ['emergency'] };
  const foreign = { ...last, country: 'ES' };

  test.each([['Police / emergency 777'], ['Emergencias'], [ofLength(90)]])(
    'of another country is called what it is, once, whatever its record has as a name: %s',
    (name) => {
      const expected = t('line.emergencyOf', { country: 'España' }).text;
      expect(namesOf(name, undefined, foreign)).toEqual([expected, null]);
    },
  );

  test('of another country is called so also where its record has a short name', () => {
    const expected = t('line.emergencyOf', { country: 'España' }).text;
    expect(namesOf('Police / emergency 777', '777', foreign)).toEqual([expected, null]);
  });

  test('of another country names that country in the language of the reader', () => {
    const { name, longName } = cardNames(aService('one', foreign), aContext({}, 'en'));
    expect([name.text.includes('Spain'), longName]).toEqual([true, null]);
  });

  test('of the own country has its own names', () => {
    expect(namesOf('Guardia de Qamaria', 'Guardia 999', last)).toEqual(['Guardia 999', 'Guardia de Qamaria']);
  });
});

test('a service of another country that is no number for emergencies has its own names', () => {
  expect(namesOf('Oficina del Farol', 'Línea 777', { country: 'ES' })).toEqual(['Línea 777', 'Oficina del Farol']);
});
