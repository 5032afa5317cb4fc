import { describe, expect, test } from 'vitest';
import { collator, countryName, formatList, languageName } from '../../../src/i18n/names.ts';

const spanish = { locale: 'es', lang: 'es-PE', format: 'es-PE' };
const aymara = { locale: 'ay', lang: 'ay', format: 'es-PE' };
const own = { code: 'QM', names: { es: 'Qamaria', ay: 'Qamar' } };

describe('the name of a country', () => {
  test('is for the own country what campaign.yaml says, in each language', () => {
    expect(countryName('QM', spanish, own)).toEqual({ text: 'Qamaria' });
    expect(countryName('QM', aymara, own)).toEqual({ text: 'Qamar' });
  });

  test('is for another country what Intl says', () => {
    expect(countryName('ES', spanish, own)).toEqual({ text: 'España' });
  });

  test('is marked where the language has no names of its own', () => {
    expect(countryName('ES', aymara, own)).toEqual({ text: 'España', lang: 'es-PE' });
  });

  test('is the code where nobody has a name', () => {
    expect(countryName('QN', spanish, own).text).toBe('QN');
  });
});

test('the name of a language is written in the language of the page', () => {
  expect(languageName('qu', spanish)).toEqual({ text: 'quechua' });
});

test('things in a row have the commas and the "and" of the language', () => {
  expect(formatList(['a', 'b', 'c'], spanish)).toBe('a, b y c');
  expect(formatList(['a'], spanish)).toBe('a');
});

test('names are sorted the way the language sorts, accents and ñ too', () => {
  expect(['Ñaña', 'Oca', 'Ábaco', 'Nube', 'abeja'].sort(collator(spanish))).toEqual([
    'Ábaco',
    'abeja',
    'Nube',
    'Ñaña',
    'Oca',
  ]);
});
