/** What is refused in what somebody writes of an answer, since it belongs to a person. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read/content.ts';
import { personalIn } from '../../../src/cli/personal.ts';

const isPersonal = personalIn(readContent('content'));

describe('an e-mail below the domain of an institution', () => {
  test.each(['mesa.partes@', 'mesa.de.partes@', 'Secretaría_General @', 'prevencion.trata (arroba) ', 'partes@'])(
    'is that of an office: %s',
    (box) => expect(isPersonal(`Escribe a ${box}institution.example`)).toBe(false),
  );

  test.each([
    ['with names that are known', 'rosa.quispe@'],
    ['with names that no list has', 'yhojana.ttito@'],
    ['with the name of a city behind', 'yhojana.lima@'],
    ['with a known name behind the word of an office', 'mesa.quispe@'],
    ['with an initial', 'y_ttito [arroba] '],
    ['behind a number', '1.yhojana.ttito@'],
  ])('is that of somebody, %s', (_case, box) => expect(isPersonal(`Escribe a ${box}institution.example`)).toBe(true));
});

test.each([
  ['a name', 'Office: Rosa Quispe'],
  ['a mail of a person', 'ana.perez@gmail.com'],
  ['a telephone', 'Llama al 01 428 1234 por la mañana'],
  ['a mobile', 'whatsapp 987654321'],
  ['a mobile of another country', '+61491570156'],
  ['a mail with its sign in words', 'j.rojas (arroba) office.example'],
])('%s belongs to a person', (_case, text) => expect(isPersonal(text)).toBe(true));

test('how an answer came belongs to nobody', () => expect(isPersonal('oficio 120-2027')).toBe(false));
