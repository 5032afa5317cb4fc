import { describe, expect, test } from 'vitest';
import { CALL_FACTS, SHARING_FACTS } from '../../../../src/codes/service.ts';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { type Check, CONFIRMATION_DAYS, LAPSE_DAYS } from '../../../../src/domain/service/freshness.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toServiceCard } from '../../../../src/views/service/card.ts';
import { aContext, aService, TODAY } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const serviceOf = (changes: Partial<Service> = {}, within = context) => toServicePage(aService('one', changes), within);
const checkedOn = (on: string): Check => ({
  on,
  method: 'called',
  enteredBy: 'editor',
  verifiedBy: 'reviewer',
  source: 'a-source',
});

describe('how far a number can be relied on', () => {
  test.each([
    ['plain', 'on its last good day', CONFIRMATION_DAYS.call],
    ['caution', 'on the day after', CONFIRMATION_DAYS.call + 1],
    ['lapsed', 'after its caution', LAPSE_DAYS + 1],
  ] as const)('is told as %s %s, with both dates', (state, _when, age) => {
    const on = addDays(TODAY, -age);
    const dates = { checked: context.date(on).text, until: context.date(addDays(on, CONFIRMATION_DAYS.call)).text };
    expect(serviceOf({ checks: [checkedOn(on)] }).status).toEqual(t(`status.${state}`, dates));
  });

  test('at the foot of the page is told as never confirmed, with the date of the source', () => {
    const { status, sources } = serviceOf();
    expect(status).toBeNull();
    expect(sources.status).toEqual(t('status.never', { date: context.date('2025-09').text }));
  });
});

describe('what nobody states', () => {
  test('stands before the call only as what to reckon with; what it costs is folded, since a doubt keeps somebody from calling', () => {
    const { calling, calls, facts, sources } = serviceOf();
    expect(calling?.advice).toContainEqual(t('call.bill'));
    const shown = JSON.stringify([calling, calls, facts]);
    for (const key of ['callFact.withoutCredit', 'callFact.free'] as const) {
      expect(shown).not.toContain(t(key).text);
      expect(sources.more?.lines).toContainEqual(t(key));
    }
  });

  test('is asked in the order of what somebody fears, five questions at most, and the rest is folded', () => {
    const { calls, sources } = serviceOf();
    const { ask } = calls!;
    expect(ask?.lead).toEqual(t('ask.lead'));
    const order = [
      'mayStayAnonymous',
      'mustReportMinor',
      'sharesWithPolice',
      'sharesWithMigration',
      'mayCallBack',
    ] as const;
    expect(ask?.questions).toEqual(order.map((key) => t(`ask.${key}`)));
    for (const key of ['callFact.recorded', 'callFact.menu', 'callStep.lasts', 'sharing.mustReportAdult'] as const)
      expect(sources.more?.lines).toContainEqual(t(key));
    const rows = [serviceOf().facts, serviceOf().calls!].flatMap((part) => part.rows.map(({ term }) => term.text));
    expect(rows.filter((term) => sources.more?.lines.some(({ text }) => text === term))).toEqual([]);
  });

  test('begins with the family and the authorities where the service is for minors', () => {
    expect(serviceOf({ audiences: ['adolescents'] }).calls?.ask?.questions[0]).toEqual(t('ask.mustReportMinor'));
  });

  test('leaves out whether the police will know where the police answers', () => {
    const { calls, sources } = serviceOf({ kind: 'police' });
    expect(calls?.ask?.questions).not.toContainEqual(t('ask.sharesWithPolice'));
    expect(sources.more?.lines).not.toContainEqual(t('sharing.sharesWithPolice'));
  });

  test('is, of an office, what is asked there, and its hours are folded', () => {
    const office = serviceOf({ channels: [{ type: 'address', value: 'Calle 1', reach: 'QM' }] });
    expect(office.asking?.ask?.lead).toEqual(t('ask.leadThere'));
    expect(office.asking?.ask?.questions).toEqual([
      t('ask.mayStayAnonymousThere'),
      t('ask.sharesWithMigration'),
      t('ask.sharesWithPolice'),
    ]);
    expect(office.sources.more?.lines).toContainEqual(t('fact.hours'));
  });

  test('is, of a form, whether one can write without a name; the page says what the form leaves behind', () => {
    const form = serviceOf({ channels: [{ type: 'web-form', value: 'https://example.org/f', reach: 'world' }] });
    expect(form.asking?.ask?.questions[0]).toEqual(t('ask.mayStayAnonymousWritten'));
    expect(form.asking?.ask?.lead).toEqual(t('ask.leadForm'));
    expect(form.calling).toEqual({ heading: t('write.heading'), advice: [t('trace.web-form')] });
  });

  test('is folded where there is no contact that could be asked', () => {
    const view = serviceOf({ listing: 'route', reasons: ['no-public-contact'], instead: ['advice'], channels: [] });
    expect([view.calls, view.asking]).toEqual([null, null]);
    expect(view.sources.more?.lines).toContainEqual(t('fact.hours'));
  });

  test('is not mentioned once everything is known, save what no record has', () => {
    const known = { answer: 'no', sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' } as const;
    const callFacts = Object.fromEntries(CALL_FACTS.map((fact) => [fact, known]));
    const sharing = Object.fromEntries(SHARING_FACTS.map((fact) => [fact, known]));
    const channels = [{ type: 'short-code', value: '555', reach: 'QM', callFacts }] as Service['channels'];
    const view = serviceOf({ hours: { status: 'always' }, languages: ['es'], channels, sharing });
    expect(view.sources.more?.lines).toEqual([t('callStep.who'), t('callStep.lasts')]);
    expect(view.calls?.ask?.questions).toEqual([t('ask.family')]);
  });
});

describe('a service without public contact', () => {
  const advice = context.facts.services.get('advice')!;
  const held = { listing: 'held', reasons: ['old-source'], instead: ['advice'], channels: [] } as Partial<Service>;

  test('says whom to call first, and folded why', () => {
    const { withoutContact } = serviceOf(held);
    expect(withoutContact).toMatchObject({ why: { summary: t('listing.held-long'), lines: [t('reason.old-source')] } });
    expect(withoutContact?.instead.map(({ id }) => id)).toEqual([advice.id]);
  });

  test('shows no number and no advice about calling', () => {
    expect(serviceOf(held)).toMatchObject({ dials: [], calling: null });
  });

  test('says in a list whom to call first, or where nobody can be called that its page tells', () => {
    const card = toServiceCard(aService('one', held), { country: 'QM' }, context);
    expect(card.night).toMatchObject({ text: t('line.through'), dials: [{ href: 'tel:555' }] });
    expect(card.withoutContact).toBeNull();
    const form = aService('advice', {
      channels: [{ type: 'web-form', value: 'https://example.org/', reach: 'world' }],
    });
    const written = toServiceCard(aService('one', held), { country: 'QM' }, aContext({ services: [form] }));
    expect([written.night, written.withoutContact]).toEqual([null, t('listing.page')]);
  });
});

describe('before a call', () => {
  test('the reader learns what stays on the phone', () => {
    expect(serviceOf().calling?.advice).toContainEqual(t('call.log'));
  });

  test('nothing is said where there is nothing to call', () => {
    const mail = { channels: [{ type: 'email', value: 'a@example.org', reach: 'world' }] } as Partial<Service>;
    expect(serviceOf(mail).calling).toBeNull();
  });
});

describe('a source of a service', () => {
  const about = {
    publisher: 'Casa',
    kind: 'official' as const,
    facts: [],
    confidence: null,
    readOn: '2026-11-24',
    date: '2025',
  };
  const sources = {
    'a-source': { ...about, title: 'Guía', url: 'https://example.org/g' },
    'b-source': { ...about, title: null, url: 'https://elsewhere.test/' },
  };

  test('is named with its date, and a link only where its domain is allowed', () => {
    const lines = serviceOf({ sources: ['a-source', 'b-source'] }, aContext({ sources })).sources.lines;
    expect(lines).toEqual([
      { id: 'a-source', text: 'Casa, Guía', href: 'https://example.org/g', date: { text: '2025' }, copy: null },
      { id: 'b-source', text: 'Casa', href: null, date: { text: '2025' }, copy: null },
    ]);
  });
});

describe('when the sources of a service were read', () => {
  const source = {
    publisher: 'Casa',
    title: null,
    kind: 'official' as const,
    date: null,
    url: null,
    facts: [],
    confidence: null,
  };
  const sources = {
    earlier: { ...source, readOn: '2026-05-02' },
    later: { ...source, readOn: '2027-06-15' },
  };
  const known = aContext({ sources });

  test('an answer to one question does not date the reading of all', () => {
    const { read } = serviceOf({ sources: ['earlier', 'later'], readOn: '2027-06-15' }, known).sources;
    const [from, to] = ['2026-05-02', '2027-06-15'].map((day) => known.date(day).text);
    expect(read).toEqual(t('line.readBetween', { from: from ?? '', to: to ?? '' }));
    expect(serviceOf({ sources: ['later'] }, known).sources.read).toEqual(t('line.read', { date: to ?? '' }));
  });

  test('who answers was looked at last when the oldest of them was read', () => {
    const old = (ids: string[]) => serviceOf({ sources: ids, readOn: '2027-06-15' }, known).old;
    expect(old(['later'])).toBeNull();
    expect(old(['earlier', 'later'])).toEqual(t('sharing.old', { date: known.date('2026-05-02').text }));
  });
});

describe('a source of a service whose contact is kept back', () => {
  const sources = {
    'a-source': {
      publisher: 'Casa',
      title: null,
      kind: 'official' as const,
      date: '2025',
      url: 'https://example.org/g',
      facts: [],
      confidence: 'high' as const,
      readOn: '2026-11-24',
    },
  };
  const hrefs = (changes: Partial<Service>) =>
    serviceOf({ channels: [], instead: ['advice'], ...changes }, aContext({ sources })).sources.lines.map(
      ({ href }) => href,
    );

  test('is named without a link, which would lead to the contact', () => {
    expect(hrefs({ listing: 'route', reasons: ['operator-not-asked'] })).toEqual([null]);
    expect(hrefs({ listing: 'held', reasons: ['old-source', 'no-public-contact'] })).toEqual([null]);
  });

  test('keeps its link where there is no contact to keep back', () => {
    expect(hrefs({ listing: 'route', reasons: ['no-public-contact'] })).toEqual(['https://example.org/g']);
  });
});

describe('a card in a list', () => {
  const card = (changes: Partial<Service>, pageCountry = 'QM') =>
    toServiceCard(aService('one', changes), { country: pageCountry }, context);

  const said = { sources: ['a-source'], sourceDate: null, readOn: '2026-11-24' };

  test('says that a menu answers, and what to press only where that is known', () => {
    const menu = (option?: string) => ({
      type: 'short-code' as const,
      value: '555',
      reach: 'QM',
      callFacts: { menu: { answer: 'yes' as const, ...said } },
      ...(option ? { menuOption: option } : {}),
    });
    expect(card({ channels: [menu()] }).more).toContainEqual(t('line.menu'));
    expect(card({ channels: [menu('5')] }).more).toContainEqual(t('line.menuOption', { option: '5' }));
    expect(card({}).more).not.toContainEqual(t('line.menu'));
  });

  test('says what is asked for: what a source says, and a name where nobody can stay without one', () => {
    const texts = (changes: Partial<Service>) =>
      card(changes)
        .facts.map(({ text }) => text)
        .join(' ');
    expect(texts({ asks: { idDocument: { answer: 'yes', ...said }, phone: { answer: 'no', ...said } } })).toContain(
      t('line.asks', { things: t('asks.idDocument').text }).text,
    );
    expect(texts({ sharing: { mayStayAnonymous: { answer: 'no', ...said } } })).toContain(t('asks.name').text);
    expect(texts({})).not.toContain(t('asks.name').text);
  });

  test('says that a call is free only where a source says so and there is a number to call', () => {
    expect(card({ cost: 'free' }).facts).toContainEqual(t('cost.free'));
    expect(card({ cost: 'unknown' }).facts).not.toContainEqual(t('cost.free'));
    const mail = { type: 'email', value: 'a@example.org', reach: 'world' } as const;
    expect(card({ cost: 'free', channels: [mail] }).facts).not.toContainEqual(t('cost.free'));
  });

  test('says what the service is about, and nothing about hours that nobody states', () => {
    expect(card({ hours: { status: 'unknown' } }).facts).toEqual([]);
    expect(card({ hours: { status: 'always' } }).facts).toContainEqual(t('hours.always'));
  });

  test('says of a form, on its card and on its page, that one may write at all hours, and not that somebody is there', () => {
    const form = { type: 'web-form', value: 'https://example.org/form', reach: 'world' } as const;
    const changes: Partial<Service> = { hours: { status: 'always' }, channels: [form] };
    for (const said of [card(changes).facts, serviceOf(changes)]) {
      expect(JSON.stringify(said)).toContain(t('hours.sendAlways').text);
      expect(JSON.stringify(said)).not.toContain(t('hours.always').text);
    }
  });

  test('names the languages that a source states, where there are several', () => {
    const spoken = t('line.spokenIn', { languages: 'español y quechua' });
    expect(card({ languages: ['es', 'qu'] }).facts).toContainEqual(spoken);
    expect(card({ languages: ['es'] }).facts).not.toContainEqual(spoken);
  });

  test('makes no link of a short code on a page about another country', () => {
    expect(card({}, 'ES').dials.map(({ href }) => href)).toEqual([null]);
  });
});
