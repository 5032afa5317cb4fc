import { expect, test } from 'vitest';
import { pluralForm } from '../../../src/i18n/words.ts';

const FORMS = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

test.each([
  ['es', 1, 'one'],
  ['es', 2, 'other'],
  ['es', 1_000_000, 'many'],
  ['ar', 0, 'zero'],
  ['ar', 2, 'two'],
  ['ar', 3, 'few'],
  ['ar', 11, 'many'],
  ['ar', 100, 'other'],
])('in %s the count %i takes the form "%s"', (tag, count, form) => {
  expect(pluralForm(tag, FORMS, count)).toBe(form);
});

test('a form that the phrase lacks gives way to "other"', () => {
  expect(pluralForm('ar', { other: 'all' }, 2)).toBe('all');
});

test('a language that Intl does not know takes "other" and never the rules of another language', () => {
  expect(Intl.PluralRules.supportedLocalesOf('ay')).toEqual([]);
  expect(pluralForm('ay', FORMS, 1)).toBe('other');
});
