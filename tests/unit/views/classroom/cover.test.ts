/** What narrows the covers of lessons and quizzes. */
import { expect, test } from 'vitest';
import { choicesOf, toChoices } from '../../../../src/views/classroom/cover.ts';
import { aContext } from '../../made-up.ts';

const ages = (from: number, to: number) => ({ ages: { from, to } });
const [young, middle, upper, open, adults] = [ages(10, 11), ages(12, 14), ages(15, 17), ages(14, 99), ages(18, 99)];
const older = ages(14, 17);
const shelf = [young, middle, upper, older, open, adults];

test('the choices are the ages that no wider group holds, the youngest first', () => {
  const { t } = aContext();
  expect(toChoices(shelf, aContext()).map(({ label }) => label.text)).toEqual([
    t('quizzes.years', { ages: '10–11' }).text,
    t('quizzes.years', { ages: '12–14' }).text,
    t('quizzes.years', { ages: '14–17' }).text,
    t('quizzes.adults').text,
  ]);
});

test('a choice takes what is for all of its ages or for some of them, and nothing else', () => {
  const choices = toChoices(shelf, aContext());
  expect(shelf.map((one) => choicesOf(one, choices))).toEqual([[1], [2], [3], [3], [3, 4], [4]]);
});

test('minutes are chosen where they differ', () => {
  const quizzes = [
    { ...young, minutes: 15 },
    { ...middle, minutes: 20 },
  ];
  const choices = toChoices(quizzes, aContext());
  expect(choices).toHaveLength(4);
  expect(quizzes.map((one) => choicesOf(one, choices))).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('there is nothing to choose where one choice takes all', () => {
  expect(toChoices([young, young], aContext())).toEqual([]);
});
