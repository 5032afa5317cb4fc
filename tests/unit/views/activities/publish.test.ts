/** Where the page that takes announcements says what becomes of one: what is known before its form, what is not after it. */
import { describe, expect, test } from 'vitest';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { toPublish } from '../../../../src/views/activities/publish.ts';
import { activityContext } from '../../../fixtures/events/made-up.ts';

const OFFICE = { role: { es: 'Registro' }, mail: 'registro@example.org' };
const WHO = {
  'nobody receives it': { receivers: [], contact: null },
  'the campaign receives it': { receivers: [], contact: 'mesa@example.org' },
  'an office receives it': { receivers: [OFFICE], contact: null },
};
const MIXES = [
  { answerDays: null, until: null },
  { answerDays: 5, until: null },
  { answerDays: null, until: '07-15' },
  { answerDays: 5, until: '07-15' },
];
const CASES = Object.entries(WHO).flatMap(([who, { contact, ...rest }]) =>
  MIXES.map((mix) => ({ who, ...mix, campaign: { contact, announcements: { ...rest, ...mix } } })),
);

/** What stands before and after the form. */
function sides(campaign: object) {
  const context = activityContext(campaign);
  const { receives, next } = toPublish(context, []);
  const before = [...receives.offices.flatMap(({ role, lines }) => [role, ...lines]), ...receives.texts];
  const said = (key: PhraseKey, values = {}) => context.t(key, values).text;
  return { before: before.map(({ text }) => text), after: next.steps.map(({ text }) => text), said };
}

describe.each(CASES)('where $who, with days $answerDays and last day $until,', (one) => {
  const { before, after, said } = sides(one.campaign);
  const answer = one.answerDays === null ? said('publish.answerUnknown') : said('publish.answerIn', { days: 5 });
  const until =
    one.until === null
      ? said('publish.untilUnknown', { year: '2027' })
      : said('publish.until', { year: '2027', date: '15 de julio de 2027' });

  test('when an answer comes is said once, before the form where it is known, else after it', () => {
    const [here, there] = one.answerDays === null ? [after, before] : [before, after];
    expect([here.filter((text) => text === answer).length, there.includes(answer)]).toEqual([1, false]);
  });

  test('until when it counts is said once, before the form where it is known, else after it', () => {
    const [here, there] = one.until === null ? [after, before] : [before, after];
    expect([here.filter((text) => text === until).length, there.includes(until)]).toEqual([1, false]);
  });

  test('neither is said to be unknown where it is known, nor the other way round', () => {
    const both = [...before, ...after].join('\n');
    const contrary = [
      one.answerDays === null ? said('publish.answerIn', { days: 5 }) : said('publish.answerUnknown'),
      one.until === null ? /15 de julio/ : said('publish.untilUnknown', { year: '2027' }),
    ];
    for (const text of contrary) expect(both).not.toMatch(text);
  });

  test('who receives it, and what to do without mail, are said before the form', () => {
    const whom = {
      'nobody receives it': said('publish.sendUnknown'),
      'the campaign receives it': said('publish.sendTo', { contact: 'mesa@example.org' }),
      'an office receives it': 'Registro',
    }[one.who]!;
    expect(before).toEqual(expect.arrayContaining([whom, said('publish.otherwise')]));
    expect(after).not.toContain(whom);
  });

  test('nothing is said twice, and nothing is empty', () => {
    const all = [...before, ...after];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => text.trim() === '' || /[{}]/.test(text))).toEqual([]);
  });
});

test('what happens after the form begins with the same step, whatever is known', () => {
  const firsts = CASES.map(({ campaign }) => sides(campaign).after[0]);
  expect(new Set(firsts).size).toBe(1);
  expect(firsts[0]).not.toMatch(/Todavía no se sabe/);
});
