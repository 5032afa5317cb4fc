import { expect, test } from 'vitest';
import { findPersonalEmails, findPhones } from '../../../../src/domain/text/contacts.ts';
import { WORDS } from '../../../fixtures/activity-intake/words.ts';

const none = new Set<string>();

test.each([
  ['a mobile number in groups', 'Informes: 951 234 567', '951 234 567'],
  ['a mobile number with dots', 'Informes: 951.234.567', '951.234.567'],
  ['a mobile number with dashes', 'Informes: 951–234–567', '951-234-567'],
  ['a mobile number in parentheses', 'Plaza (951234567)', '951234567'],
  ['a mobile number after N.º', 'al N.º 951234567', '951234567'],
  ['an international number', 'al +51 951 234 567', '+51 951 234 567'],
])('%s is found once', (_case, text, number) => {
  expect(findPhones(text, none, WORDS.numbers)).toEqual([expect.stringContaining(number)]);
});

test.each([
  'Del 2019-2023 y en 2024 2025',
  'El 30/07/2027 10:00, el 30-07-2027 10:30',
  'Ley 28950 y D.S. 001-2016-IN',
  'Participaron 12 000 estudiantes, con 28 950 000 soles',
  'Lee https://www.example.org/951234567',
])('%s holds no telephone number', (text) => {
  expect(findPhones(text, none, WORDS.numbers)).toEqual([]);
});

test('an e-mail is personal where its provider serves people', () => {
  expect(findPersonalEmails('ana@gmail.com, ANA@Yahoo.es y ana (arroba) outlook.com', WORDS.numbers)).toHaveLength(3);
  expect(findPersonalEmails('mesa@mininter.gob.pe o mesa@mail.gob.pe', WORDS.numbers)).toEqual([]);
});
