import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../src/domain/service/questions.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toCallSteps } from '../../../../src/views/service/call-steps.ts';
import { aContext, aService } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const stepsOf = (changes: Partial<Service> = {}) => toCallSteps(aService('one', changes), context)!;
const termsOf = (changes: Partial<Service> = {}) => stepsOf(changes).rows.map(({ term }) => term.text);
const said = (answer: 'yes' | 'no'): Statement => ({
  answer,
  sources: ['a-source'],
  sourceDate: '2025-09',
  readOn: '2026-11-24',
});
const whatsapp = [{ type: 'whatsapp', value: '+51999999999', reach: 'world' }] as Service['channels'];

describe('what happens in a call', () => {
  test('stands in the order of the call: languages, the name, whom they tell, the cost', () => {
    const terms = termsOf({
      cost: 'free',
      languages: ['es'],
      sharing: { sharesWithPolice: said('yes'), mayStayAnonymous: said('yes') },
    });
    const wanted = (
      ['fact.languages', 'sharing.mayStayAnonymous', 'sharing.sharesWithPolice', 'callFact.free'] as const
    ).map((key) => t(key).text);
    expect(terms.filter((term) => wanted.includes(term))).toEqual(wanted);
  });

  test('has each answer with the source that gives it', () => {
    const { rows } = stepsOf({ sharing: { sharesWithPolice: said('yes') } });
    const row = rows.find(({ term }) => term.text === t('sharing.sharesWithPolice').text);
    expect(row?.cites?.map(({ text }) => text)).toEqual(['Una fuente, 2025']);
  });

  test('says as unknown what no record tells: a recording, their questions, how long it takes', () => {
    const unknown = stepsOf().unknown.map(({ term }) => term.text);
    for (const key of ['callFact.menu', 'callStep.asks', 'callStep.lasts'] as const)
      expect(unknown).toContain(t(key).text);
  });

  test('has no doubt about the call beside an emergency number, here or elsewhere, and what to ask there still', () => {
    for (const [id, changes] of [
      ['advice', {}],
      ['far', { country: 'ES', lastResort: true }],
    ] as const) {
      const about = toCallSteps(aService(id, changes), context)!.unknown.map((question) => question.about);
      expect(about).toContain('sharesWithMigration');
      for (const doubt of ['withoutCredit', 'fromMobile', 'menu', 'lasts', 'onTheBill'])
        expect(about).not.toContain(doubt);
    }
  });

  test.each([
    ['mobile', '+51999999999', false],
    ['short-code', '777', true],
  ] as const)('asks of a %s whether a mobile reaches it: %s, %s', (type, value, isAsked) => {
    const { unknown } = stepsOf({ channels: [{ type, value, reach: 'world' }] });
    expect(unknown.some(({ about }) => about === 'fromMobile')).toBe(isAsked);
  });

  test('leaves open whether they ask for a name where a source says only that it is confidential', () => {
    const { rows, unknown } = stepsOf({ anonymity: 'confidential' });
    expect(rows.map(({ term }) => term)).toContainEqual(t('fact.anonymity'));
    expect(unknown).toContainEqual({ about: 'mayStayAnonymous', term: t('sharing.mayStayAnonymous') });
  });

  test('is told of writing where nobody can call, and not at all where there is neither', () => {
    expect(stepsOf({ channels: whatsapp }).heading).toEqual(t('callStep.headingWritten'));
    const mail = [{ type: 'email', value: 'a@example.org', reach: 'world' }] as Service['channels'];
    expect(toCallSteps(aService('one', { channels: mail }), context)).toBeNull();
  });
});
