/** What a press officer wrote into sheets, and what it is told: contacts and shelters. */
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

const LONG = 'Habrá mesas de información de seis oficinas, música y teatro de títeres al final de la tarde. ';
const said = (changes: RawValues) =>
  judge(aRow(changes), RULES)
    .findings.filter(({ level }) => level === 'stop')
    .map(({ code, values: { found = '' } }) => ({ code, found }));
const codesOf = (changes: RawValues) => said(changes).map(({ code }) => code);
const inText = (text: string): RawValues => ({ description: `${LONG}${text}` });

test('every telephone, address and link of a text is told in one round, as it is', () => {
  const text = 'Lic. Rosa Mamani al 951 234 567 o al correo rosamamani22@gmail.com. También 952 345 678 y t.me/rosa.';
  expect(said(inText(text))).toEqual([
    { code: 'personal-contact', found: '951 234 567' },
    { code: 'personal-contact', found: '952 345 678' },
    { code: 'personal-contact', found: 'rosamamani22@gmail.com' },
    { code: 'link', found: 't.me/rosa' },
  ]);
});

describe('a collection for shelters tells its own address, and none of a shelter', () => {
  test('which passes', () =>
    expect(said(inText('Colecta para los hogares de refugio: entrega en la municipalidad, jirón Lima 120.'))).toEqual(
      [],
    ));

  test.each([
    'La casa de acogida queda en jirón Los Sauces 245.',
    'El refugio para mujeres está a dos cuadras de la plaza.',
    'Nos vemos en el hogar de las adolescentes rescatadas.',
    'Donaciones directamente en el CAR Santa Rosa, av. La Cultura 1234.',
  ])('and this does not: %s', (text) => expect(codesOf(inText(text))).toContain('shelter-address'));
});

test('a number that anybody knows hides none in disguise', () => {
  expect(codesOf(inText('Llama al 0800-12345 o al 9/8/7/6/5/4/3/2/1.'))).toContain('personal-contact');
});
