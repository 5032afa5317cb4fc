import { expect, test } from 'vitest';
import { wrongDay } from '../../../src/cli/given-day.ts';

test.each([
  ['2027-07-01', null],
  ['2026-08-01', null],
  ['2027-07-02', /no ha llegado/],
  ['1926-07-01', /demasiado atrás.*Mira el año.*2027-07-01/],
  ['2026-01-01', /demasiado atrás/],
  ['ayer', /no es un día/],
])('of %s is noted what happened then, or said why not', (on, why) => {
  const said = wrongDay(on, '2027-07-01')?.es ?? null;
  if (why) expect(said).toMatch(why);
  else expect(said).toBeNull();
});
