/** Names of persons, where an institution is asked for. */
import { expect, test } from 'vitest';
import { readContent } from '../../../../../src/check/read/content.ts';
import { allWordsOf } from '../../../../../src/check/words/announce-words.ts';
import { isLikePerson, namesPerson } from '../../../../../src/domain/activities/guards/names.ts';

const { guards } = allWordsOf(readContent('content'));

test.each([
  'Rosa Quispe',
  'Lic. Rosa Quispe',
  'ROSA MAMANI QUISPE',
  'Profesora Rosa Quispe',
  'psicóloga Ana Mamani Flores',
])('%s begins as a person', (name) => expect(isLikePerson(name, guards)).toBe(true));

test.each([
  'Municipalidad de Puno',
  'I.E. José Carlos Mariátegui',
  'Santa Rosa',
  'Mesa de partes',
  'Asociación Rosa Quispe',
  'Colegio Rosa Flores',
  'Hospital Carlos Castillo',
])('%s does not begin as a person', (name) => expect(isLikePerson(name, guards)).toBe(false));

test.each(['Profesora Rosa Quispe', 'habla con Maribel Mamani en la oficina', 'contesta la señora rosa quispe'])(
  'a person is named in “%s”',
  (text) => expect(namesPerson(text, guards)).toBe(true),
);

test.each(['Contesta la mesa de partes', 'Santa Rosa, de lunes a viernes', ''])('nobody is named in “%s”', (text) =>
  expect(namesPerson(text, guards)).toBe(false),
);
