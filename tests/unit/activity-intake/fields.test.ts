import { expect, test } from 'vitest';
import { columnOf, FIELDS } from '../../../src/activity-intake/fields.ts';
import { phrases } from '../../fixtures/activity-intake/rules.ts';
import { WORDS } from '../../fixtures/activity-intake/words.ts';

test('the label of every field, in every language, is a heading that the importer knows', () => {
  for (const field of FIELDS)
    for (const label of phrases(`announce.field-${field}`))
      expect([label, columnOf(label, WORDS.read)]).toEqual([label, field]);
});

test.each([
  ['  TÍTULO *', 'title'],
  ['“Fecha”', 'starts'],
  ['Hora de inicio (24 h)', 'from'],
  ['fecha_de_fin', 'ends'],
  ['Organizer', 'organiser'],
  ['Confirmado', null],
  ['Presupuesto', null],
])('the heading %s is read as %s', (heading, column) => expect(columnOf(heading, WORDS.read)).toBe(column));
