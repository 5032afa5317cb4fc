import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../src/domain/service/questions.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { Dictionary } from '../../../../src/i18n/words.ts';
import { toHelpFront } from '../../../../src/views/help/front.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toSituation } from '../../../../src/views/help/situation.ts';
import { adviceHref, toSituationAdvice } from '../../../../src/views/service/situation-advice.ts';
import { aContext, aService, OWN } from '../../made-up.ts';

const need = { id: 'danger', slug: 'need-danger', services: ['advice', 'gone', 'police'] } as const;
const context = aContext({
  campaign: {
    needs: [
      { ...need, services: [...need.services] },
      { id: 'work', slug: 'need-work', services: ['advice'] },
    ],
  },
});
const { t } = context;

describe('the page of a need', () => {
  const view = toSituation(context.campaign.needs[0]!, context);

  test('begins with what to do', () => {
    expect(view.advice).toEqual(t('need.danger-advice'));
  });

  test('has long advice one sentence after the other, all of it and in its order', () => {
    const { advice, points } = toSituation({ id: 'missing', slug: 'need-missing', services: ['police'] }, context);
    const steps = points.flatMap((one) => one.steps);
    expect(steps.length).toBeGreaterThan(2);
    expect([advice, ...steps].map(({ text }) => text).join(' ')).toBe(
      toSituationAdvice({ id: 'missing' }, context).text,
    );
    expect(view.points).toEqual([]);
  });

  test.each([
    ['papers', 'Búscalo en tu región.'],
    ['migrant', 'Puedes ir sin documentos al Centro Emergencia Mujer de tu región: debe atenderte.'],
  ] as const)('leads from the sentence about the region to the regions: %s', (id, sentence) => {
    const { advice, points } = toSituation({ id, slug: id, services: ['police'] }, context);
    const steps = points.flatMap((one) => one.steps);
    const leading = steps.filter(({ parts = [] }) => parts.some(({ href }) => href === context.address('regions')));
    expect(leading.map(({ text }) => text)).toEqual([sentence]);
    const { parts = [] } = leading[0]!;
    expect(parts.filter(({ href }) => href !== null)).toEqual([
      { text: 'tu región', href: context.address('regions') },
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe(sentence);
    expect([advice, ...steps].map(({ text }) => text).join(' ')).not.toMatch(/[[\]]/);
  });

  test.each(['forced', 'loved-one', 'missing'] as const)(
    'has headings among many points, and no mark of one: %s',
    (id) => {
      const { advice, points } = toSituation({ id, slug: id, services: ['police'] }, context);
      expect(points.filter(({ heading }) => heading !== null).length).toBeGreaterThanOrEqual(2);
      expect(points.filter(({ steps }) => steps.length === 0 || steps.length > 8)).toEqual([]);
      expect(JSON.stringify([advice, points, toSituationAdvice({ id }, context)])).not.toMatch(/#/);
      expect(points.map(({ heading }) => heading?.text ?? '').filter((text) => text.endsWith('.'))).toEqual([]);
    },
  );

  test('leads from a sentence about another way in to that way, and has none where the campaign has no such way', () => {
    const loved = { id: 'loved-one' as const, slug: 'somebody', services: ['advice'] };
    const waysOf = (needs: { id: 'child' | 'missing'; slug: string; services: string[] }[]) =>
      toSituation(loved, aContext({ campaign: { needs: [loved, ...needs] } }))
        .points.flatMap(({ steps }) => steps)
        .flatMap(({ parts = [] }) => parts.flatMap(({ href }) => (href?.startsWith('/') ? [href] : [])));
    const child = { id: 'child' as const, slug: 'young', services: ['advice'] };
    expect(waysOf([child])).toEqual(['/p-help/young/']);
    expect(waysOf([child, { ...child, id: 'missing', slug: 'gone' }])).toEqual(['/p-help/young/', '/p-help/gone/']);
    expect(JSON.stringify(toSituation(loved, aContext({ campaign: { needs: [loved] } })))).not.toMatch(
      /[[\]]\(|esta otra página/,
    );
  });

  test('names the page that another way begins with among what to read, where a message is about that way', () => {
    const offer = {
      id: 'offer' as const,
      slug: 'offer',
      services: ['advice'],
      begin: 'offer' as const,
      about: ['oferta'],
    };
    const child = { id: 'child' as const, slug: 'child', services: ['advice'], read: ['oferta'] };
    const head = { id: 'head', harm: 'core', state: 'original', hash: 'h' } as const;
    const message = {
      id: 'messages/oferta',
      zone: 'campaign' as const,
      order: 0,
      versions: new Map([['es', { title: 'Una oferta', description: 'Algo.', head, sections: [] }]]),
    };
    const own = aContext({ campaign: { needs: [offer, child] } });
    expect(toSituation(child, own, [message]).read?.links.at(-1)?.label).toEqual(t('nav.offer'));
    expect(toSituation({ ...child, read: [] }, own, [message]).read).toBeNull();
  });

  test('has in danger, and only then, a number before every word, and names its service once', () => {
    const {
      urgent,
      first: [first],
    } = view;
    expect(urgent?.length).toBeGreaterThan(0);
    expect(first).toMatchObject({ id: 'advice', dials: [] });
    const dialled = urgent!.map(({ shown }) => shown);
    const barOf = ({ frame }: typeof view) => frame.emergencyBar.numbers.map(({ shown }) => shown);
    expect(barOf(view).filter((number) => dialled.includes(number))).toEqual([]);
    const work = toSituation(context.campaign.needs[1]!, context);
    expect(work.urgent).toBeNull();
    const unnamed = urgent!.map((dial) => ({ ...dial, call: dial.call && { ...dial.call, after: { text: '' } } }));
    expect(work.first[0]?.dials).toEqual(unnamed);
    // The service of the number plays the role here; a button says whom it calls where it matters at once.
    expect(urgent?.[0]?.call?.after).toEqual(t('emergency.report'));
    expect(barOf(work)).not.toEqual([]);
    expect(barOf(work).filter((number) => !dialled.includes(number))).toEqual(barOf(view));
  });

  test('shows its services in the order of the campaign, without one that does not exist', () => {
    expect([...view.first, ...view.cards].map(({ id }) => id)).toEqual(['advice', 'police']);
  });

  test('says of each service what one gets there, and nothing of hours that nobody knows', () => {
    expect(view.first[0]?.about).toEqual([
      t('line.trafficking'),
      t('line.offers', { services: t('service.legal-aid').text }),
    ]);
    expect(view.first[0]?.facts).toEqual([]);
    expect(view.first[0]?.more).toEqual([]);
  });

  test('says beside a form about work, and beside nothing else, for whom it is not', () => {
    const form = { type: 'web-form', value: 'https://example.gob', reach: 'world' } as const;
    const own = aContext({
      services: [aService('form', { topic: 'labour', channels: [form] }), aService('line', { topic: 'labour' })],
    });
    const {
      first: [first],
      cards,
    } = toSituation({ id: 'quiet', slug: 'quiet', services: ['form', 'line'] }, own);
    expect(first?.facts).toContainEqual(t('need.labour-form'));
    expect(cards[0]?.facts).not.toContainEqual(t('need.labour-form'));
  });

  test('gives the messages to read that the campaign names, and none where it names none', () => {
    const head = { id: 'head', harm: 'core', state: 'original', hash: 'h' } as const;
    const page = (id: string) => ({
      id: `messages/${id}`,
      zone: 'campaign' as const,
      order: 0,
      versions: new Map([['es', { title: `Sobre ${id}`, description: 'Algo.', head, sections: [] }]]),
    });
    const withReading = { ...context.campaign.needs[0]!, read: ['rights', 'nowhere'] };
    const { read } = toSituation(withReading, context, [page('other'), page('rights')]);
    expect(read).toMatchObject({ heading: t('need.read'), links: [{ label: { text: 'Sobre rights' } }] });
    expect(read?.links).toHaveLength(1);
    expect(view.read).toBeNull();
  });

  test('names first the page to look at before any number, where the campaign does', () => {
    const offer = { id: 'offer' as const, slug: 'need-offer', begin: 'offer' as const, services: ['advice'] };
    expect(toSituation(offer, context).begin).toEqual({ href: '/p-messages/p-offer/', label: t('nav.offer') });
    expect(view.begin).toBeNull();
  });

  test('says to whoever came from another country, too, that no source tells about the migration office', () => {
    const migrant = { id: 'migrant' as const, slug: 'need-migrant', services: ['advice'] };
    expect(toSituation(migrant, context).unsaid).toEqual(t('need.papers-migration'));
  });

  test('of documents says that no source tells whether data goes to the migration office, and only then', () => {
    const papers = { id: 'papers' as const, slug: 'need-papers', services: ['advice'] };
    expect(toSituation(papers, context).unsaid).toEqual(t('need.papers-migration'));
    expect(view.unsaid).toBeNull();
    const sharing: Service['sharing'] = {
      sharesWithMigration: { answer: 'no', sources: ['s'], sourceDate: null, readOn: '2026-11-24' },
    };
    const stated = aContext({ services: [aService('advice', { sharing })] });
    expect(toSituation(papers, stated).unsaid).toBeNull();
  });

  test('never mixes two languages in one list', () => {
    const words: Dictionary = new Map([['service.legal-aid', { harm: 'core', state: 'reviewed', phrase: 'tukuy' }]]);
    const quechua = aContext({ words: { qu: words } }, 'qu');
    const { first } = toSituation({ id: 'danger', slug: 'need-danger', services: ['advice'] }, quechua);
    expect(first[0]?.about.at(-1)).toEqual({
      ...t('line.offers', { services: t('service.legal-aid').text }),
      lang: 'es-PE',
    });
  });

  test('makes each number that its advice names a link that calls it, in whichever sentence it stands', () => {
    const own = aContext({
      services: [aService('police', { channels: [{ type: 'short-code', value: '444', reach: OWN }] })],
    });
    for (const id of ['papers', 'migrant', 'forced', 'loved-one', 'quiet', 'work'] as const) {
      const { advice, points } = toSituation({ id, slug: id, services: ['police'] }, own);
      const said = [advice, ...points.flatMap(({ steps }) => steps)].filter(({ text }) => text.includes('444'));
      const linked = said.map(({ parts = [] }) => parts.find(({ text }) => text === '444')?.href ?? null);
      expect([id, linked]).toEqual([id, said.map(() => 'tel:444')]);
      expect(said.length, id).toBeGreaterThan(0);
    }
  });

  test('has the number that its first sentences name as a button that says whom it calls, unless the first card has it', () => {
    const own = aContext({
      services: [
        aService('advice'),
        aService('police', { channels: [{ type: 'short-code', value: '444', reach: OWN }] }),
      ],
    });
    const namedOn = (services: string[]) => toSituation({ id: 'papers', slug: 'papers', services }, own).named;
    const [dial, ...others] = namedOn(['advice', 'police']);
    expect([dial?.href, dial?.call?.after.text, others]).toEqual(['tel:444', t('emergency.police').text, []]);
    expect(namedOn(['police', 'advice'])).toEqual([]);
    expect(view.named).toEqual([]);
  });

  test('names a number that answers in its country only, and does not link it, for who is abroad', () => {
    const to = adviceHref('call-police', null, context);
    expect([to, adviceHref('call-police', OWN, context)?.startsWith('tel:')]).toEqual([null, true]);
  });

  test('says that nobody may charge', () => expect(view.charge).toEqual(t('help.charge')));

  test('leads to every other way in, but not to itself', () => {
    expect(view.others.links.map(({ href }) => href)).toEqual([
      '/p-help/need-work/',
      '/p-help/p-region/',
      '/p-help/p-country/',
      '/p-help/p-directory/',
      '/p-help/p-spoken/',
      '/p-help/p-written/',
    ]);
  });
});

describe('the page of a need abroad', () => {
  const phone = { type: 'phone', value: '+5115550100', reach: 'world' } as const;
  const toll = { type: 'toll-free', value: '080055', reach: 'QM' } as const;
  const services = [
    aService('advice', { channels: [toll, phone] }),
    aService('police', { channels: [{ type: 'short-code', value: '999', reach: 'QM' }], hours: { status: 'always' } }),
    aService('consulates', {
      listing: 'route',
      reasons: ['no-public-contact'],
      coverage: { level: 'abroad', regions: [] },
      instead: ['advice', 'police'],
      channels: [],
    }),
  ];
  const away = aContext({ services });
  const view = toSituation({ id: 'abroad', slug: 'need-abroad', services: ['advice', 'consulates'] }, away);

  test('leads first to the other countries, whose numbers work there, and only once', () => {
    expect(view.begin?.href).toBe('/p-help/p-country/');
    expect(view.others.links.filter(({ href }) => href === '/p-help/p-country/')).toEqual([]);
  });

  test('has as numbers only those that work from there, and says in words which do not', () => {
    const [card] = view.first;
    expect(card?.dials.map(({ href }) => href)).toEqual(['tel:+5115550100']);
    const numbers = away.words.t('line.notFromAbroad', { numbers: '080055 o 999' }).text;
    expect(card?.night).toMatchObject({ text: { text: numbers }, dials: [], link: { href: '/p-help/p-country/' } });
  });

  test('leaves out an international number of which a record says that it does not work from abroad', () => {
    const stated: Statement = { answer: 'no', sources: ['a-source'], sourceDate: null, readOn: '2026-11-24' };
    const dead = aContext({
      services: [aService('advice', { channels: [{ ...phone, callFacts: { fromAbroad: stated } }] })],
    });
    expect(toSituation({ id: 'abroad', slug: 'need-abroad', services: ['advice'] }, dead).first[0]?.dials).toEqual([]);
  });

  test('so does the page of a service abroad, which has apart what can be called at home', () => {
    const { withoutContact, frame } = toServicePage(services[2]!, away);
    expect(withoutContact?.instead.map(({ id }) => id)).toEqual(['advice']);
    expect(withoutContact?.instead[0]?.dials.map(({ shown }) => shown)).toHaveLength(1);
    expect(withoutContact?.atHome?.cards.map(({ id }) => id)).toEqual(['police']);
    const links = frame.emergencyBar.numbers.flatMap(({ href }) => href ?? []);
    expect(links).toEqual(['tel:+5115550100']);
  });

  test('is where another need leads whoever looks for somebody abroad', () => {
    const missing = toSituation({ id: 'missing', slug: 'need-missing', services: ['police', 'consulates'] }, away);
    expect(missing.first[0]?.id).toBe('police');
    expect(missing.elsewhere?.links.map(({ href }) => href)).toEqual([
      '/p-help/p-country/',
      '/p-help/p-service/consulates/',
    ]);
  });
});

describe('what a contact leaves behind', () => {
  const form = { type: 'web-form', value: 'https://example.org/f', reach: 'world' } as const;
  const whatsapp = { type: 'whatsapp', value: '+5115550101', reach: 'world' } as const;
  const traces = (services: Service[]) =>
    toSituation({ id: 'quiet', slug: 'q', services: services.map(({ id }) => id) }, aContext({ services }));

  test('is said of each kind that the page lists, once', () => {
    const view = traces([
      aService('form', { channels: [form] }),
      aService('both', { channels: [whatsapp, form] }),
      aService('call'),
    ]);
    expect(view.traces).toEqual([t('trace.web-form'), t('trace.whatsapp'), t('call.log')]);
  });

  test('goes with a word on messengers that no source names for these cases', () => {
    const ways = { ways: t('channel.whatsapp').text };
    expect(traces([aService('chat', { channels: [whatsapp], focus: 'not-stated' })]).caution).toEqual(
      t('written.notCovered', ways),
    );
    expect(traces([aService('chat', { channels: [whatsapp] })]).caution).toBeNull();
  });

  test('and a form says on its card that no name is needed, with the year of who says so', () => {
    const stated: Statement = { answer: 'yes', sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' };
    const [card] = traces([aService('form', { channels: [form], sharing: { mayStayAnonymous: stated } })]).first;
    expect(card?.facts.map(({ text }) => text)).toContain(t('line.nameless').text);
    expect(traces([aService('form', { channels: [form] })]).first[0]?.facts.map(({ text }) => text)).not.toContain(
      t('line.nameless').text,
    );
  });
});

test('the front of the help pages shows numbers at once and every way in', () => {
  const view = toHelpFront(context);
  expect(view.now.cards.map(({ id }) => id)).toEqual(['police', 'advice']);
  expect(view.needs.links.map(({ href }) => href)).toEqual(['/p-help/need-danger/', '/p-help/need-work/']);
  expect(view.places.links.map(({ href }) => href)).toEqual([
    '/p-help/p-region/',
    '/p-help/p-country/',
    '/p-help/p-directory/',
    '/p-help/p-spoken/',
    '/p-help/p-written/',
  ]);
  expect(view.take.links.map(({ href }) => href)).toEqual(['/p-help/p-card/', '/p-help/p-contact/']);
});
