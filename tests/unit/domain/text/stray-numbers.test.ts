import { expect, test } from 'vitest';
import { findStrayNumbers } from '../../../../src/domain/text/contacts.ts';
import { WORDS } from '../../../fixtures/activity-intake/words.ts';

const none = new Set<string>();

test.each([
  ['an international number', 'Escribe al +44 7700 900123.', '+44 7700 900123'],
  ['a toll-free number', 'Es el 0800-15-170, gratis.', '0800-15-170'],
  ['a mobile number', 'Anota 7700900123.', '7700900123'],
  ['a number in groups', 'Anota 020 7946-0123.', '020 7946-0123'],
  ['a short code after llama', 'Llama al 105.', '105'],
  ['a short code after marca gratis', 'Marca gratis el 1818', '1818'],
  ['a short code after call', 'If in doubt, call 105', '105'],
  ['a short code after dial', 'Dial the number 1810.', '1810'],
  ['a short code after ligue', 'Ligue para o 100.', '100'],
  ['a short code after línea', 'Está la línea 1818.', '1818'],
  ['a short code after teléfono', 'Teléfono: 105', '105'],
  ['a short code after llámanos', 'Llámanos al 100', '100'],
  ['a short code after the hotline', 'Ring the hotline 998', '998'],
  ['a short code after text to', 'Text to 2337', '2337'],
  ['888 in the place of 800', 'Gratis: 0888-15-170', '0888-15-170'],
  ['a number in groups of three after a word for calling', 'Llama al 111 222 333', '111 222 333'],
])('%s is a telephone number', (_case, text, number) => {
  expect(findStrayNumbers(text, none, WORDS.numbers)).toEqual([number]);
});

test.each([
  ['a year', 'El 30 de julio de 2027'],
  ['a span of years', 'Entre 2019-2023 y en 2024 2025'],
  ['a law', 'Ley 28950 y Ley N.º 30251'],
  ['a decree', 'D.S. 001-2016-IN y Decreto Supremo N.º 009-2021-IN'],
  ['an article', 'art. 153 y 129-A'],
  ['a resolution', 'A/RES/68/192'],
  ['a figure with separators', '1.234.567 personas, 28 950 000 soles, 1,234,567 people'],
  ['a date', 'el 2026-11-24 o el 24.11.2026'],
  ['a count', 'Son 105 casos y 1818 soles'],
  ['a year after the word text', 'The text 2019 says so'],
  ['a page of a law', 'artículo 153 de la Ley 32309 de 2025'],
  ['a percentage', 'el 49.6 %'],
])('%s is no telephone number', (_case, text) => {
  expect(findStrayNumbers(text, none, WORDS.numbers)).toEqual([]);
});

test('an invented number may be shown', () => {
  expect(findStrayNumbers('Escribe al 111 222-333', new Set(['111222333']), WORDS.numbers)).toEqual([]);
});
