/** What is refused in a sheet that comes back, since it belongs to a person. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read/content.ts';
import { personalIn } from '../../../src/cli/personal.ts';

describe('an e-mail below the domain of an institution', () => {
  const isPersonal = personalIn(readContent('content'));

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
