import { expect, test } from 'vitest';
import { readChoices } from '../../../src/activity-intake/choices.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';

test.each([
  ['gratis', ['free'], []],
  ['gratis, se paga', [], ['one-choice']],
  ['0 soles', [], ['choice-dropped']],
])('a cost of "%s" is %j: of two answers none is taken, and no price is guessed at', (text, codes, said) => {
  const { codes: read, findings } = readChoices(text, 'cost', RULES);
  expect([read, findings.map(({ code }) => code)]).toEqual([codes, said]);
});
