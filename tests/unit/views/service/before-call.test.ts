import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, CALL_FACTS, OPERATOR_KINDS, SHARING_FACTS } from '../../../../src/codes/service.ts';
import type { Statement } from '../../../../src/domain/service/questions.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import type { CallFacts, Sharing } from '../../../../src/schemas/service/statement.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { MOST_WORDS, toBeforeCall, wordsOf } from '../../../../src/views/service/before-call.ts';
import { aContext, aService } from '../../made-up.ts';

const context = aContext();
const { t } = context;

const said = (answer: Answer): Statement => ({
  answer,
  sources: answer === 'unknown' ? [] : ['a-source', 'b-source'],
  sourceDate: '2027-03',
  readOn: '2027-06-01',
});

function serviceWith(callFacts: CallFacts, changes: Partial<Service> = {}): Service {
  return aService('one', { channels: [{ type: 'short-code', value: '555', reach: 'QM', callFacts }], ...changes });
}

const sentenceOf = (record: Service) => toBeforeCall(record, context)?.text ?? '';

describe('the sentence before a number', () => {
  test('says of every telephone that it keeps the call', () => {
    expect(sentenceOf(serviceWith({}))).toContain(t('before.inTheCallLog').text);
  });

  test.each([
    ['recorded', 'yes'],
    ['numberShown', 'yes'],
    ['mayCallBack', 'yes'],
    ['onTheBill', 'yes'],
    ['withoutCredit', 'no'],
    ['free', 'no'],
    ['fromMobile', 'no'],
  ] as const)('warns where %s is known to be %s, and not where it is unknown', (fact, answer) => {
    const warning = t(`before.${fact}`).text;
    expect(sentenceOf(serviceWith({ [fact]: said(answer) }))).toContain(warning);
    for (const other of ANSWERS.filter((one) => one !== answer))
      expect(sentenceOf(serviceWith({ [fact]: said(other) }))).not.toContain(warning);
  });

  test('says first who is told', () => {
    const sharing: Sharing = { sharesWithMigration: said('yes'), sharesWithPolice: said('yes') };
    const text = sentenceOf(serviceWith({ recorded: said('yes') }, { sharing }));
    const places = (['sharesWithMigration', 'sharesWithPolice', 'recorded'] as const).map((key) =>
      text.indexOf(t(`before.${key}`).text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('says that the police answer', () => {
    expect(sentenceOf(serviceWith({}, { kind: 'police' }))).toContain(t('before.police').text);
  });

  test('is not there where there is nothing to warn of', () => {
    const form = { channels: [{ type: 'web-form', value: 'https://example.org/', reach: 'world' }] } as const;
    expect(toBeforeCall(aService('one', form as unknown as Partial<Service>), context)).toBeNull();
  });

  test('stands before the number in what the page shows', () => {
    const keys = Object.keys(toServicePage(serviceWith({}), context));
    expect(keys.indexOf('before')).toBeLessThan(keys.indexOf('dials'));
  });
});

const anyStatement = fc.constantFrom(...ANSWERS).map(said);
const some = <K extends string>(keys: readonly K[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, anyStatement])), { requiredKeys: [] });

/** Questions that a page puts in other words where nobody knows the answer. */
const WORDS: Partial<Record<string, PhraseKey>> = {
  'callFact.onTheBill': 'call.bill',
  'callFact.mayCallBack': 'ask.mayCallBack',
  'sharing.mayStayAnonymous': 'ask.mayStayAnonymous',
  'sharing.mustReportMinor': 'ask.mustReportMinor',
  'sharing.sharesWithPolice': 'ask.sharesWithPolice',
  'sharing.sharesWithMigration': 'ask.sharesWithMigration',
};

prop.prop([some(CALL_FACTS), some(SHARING_FACTS), fc.constantFrom(...OPERATOR_KINDS)])(
  'the sentence has at most 25 words, whatever is known',
  (callFacts, sharing, kind) => {
    const record = serviceWith(callFacts as CallFacts, { sharing: sharing as Sharing, kind });
    for (const locale of ['es', 'en']) {
      const text = toBeforeCall(record, aContext({}, locale))?.text ?? '';
      expect(wordsOf(text)).toBeLessThanOrEqual(MOST_WORDS);
    }
  },
);

prop.prop([some(CALL_FACTS), some(SHARING_FACTS)])(
  'each question is either a row with its answer, or said as unknown before the call, to be asked, or folded',
  (callFacts, sharing) => {
    const view = toServicePage(serviceWith(callFacts as CallFacts, { sharing: sharing as Sharing }), context);
    const terms = view.calls!.rows.map(({ term }) => term.text);
    const { calls, calling, sources } = view;
    const said = [...(calling?.advice ?? []), ...(calls?.ask?.questions ?? []), ...(sources.more?.lines ?? [])];
    const unknown = said.map(({ text: one }) => one);
    const keys = [
      ...CALL_FACTS.map((fact) => `callFact.${fact}` as const),
      ...SHARING_FACTS.map((fact) => `sharing.${fact}` as const),
    ];
    for (const key of keys.filter((one) => one !== 'callFact.inTheCallLog')) {
      const { text } = t(key);
      const isUnknown = unknown.includes(t(WORDS[key] ?? key).text);
      expect([key, terms.includes(text), isUnknown]).toEqual([key, !isUnknown, isUnknown]);
    }
  },
);

test('numbers that differ say for which of them an answer holds', () => {
  const channels = [
    { type: 'short-code', value: '555', reach: 'QM', callFacts: { free: said('yes') } },
    { type: 'phone', value: '+442079460155', reach: 'world', callFacts: { free: said('no') } },
  ] as Service['channels'];
  const row = toServicePage(aService('one', { channels }), context).calls?.rows.find(
    ({ term }) => term.text === t('callFact.free').text,
  );
  expect(row?.values.map(({ text }) => text)).toEqual(['Sí (555)', 'No (+44 20 7946 0155)']);
});
