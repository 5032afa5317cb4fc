/** Whom to call at night instead of a service is one rule, wherever the service is shown. */
import { describe, expect, test } from 'vitest';
import { worksFrom } from '../../src/domain/service/dialling.ts';
import { viewContext } from '../../src/views/context.ts';
import { toEasyRegion, toEasyService, toEasySituation } from '../../src/views/easy/help.ts';
import { toDirectoryPage } from '../../src/views/finder/page.ts';
import { toBorder } from '../../src/views/help/border.ts';
import { toCalls } from '../../src/views/help/calls.ts';
import { toContact, toContactCard } from '../../src/views/help/contact.ts';
import { toCountry } from '../../src/views/help/country.ts';
import { toHelpFront } from '../../src/views/help/front.ts';
import { toRegion } from '../../src/views/help/region.ts';
import { toServicePage } from '../../src/views/help/service.ts';
import { toCountrySheet, toRegionSheet } from '../../src/views/help/sheet.ts';
import { toSituation } from '../../src/views/help/situation.ts';
import { spokenTags, toSpokenIn } from '../../src/views/help/spoken.ts';
import { toDiscreetWallet, toWallet } from '../../src/views/help/wallet.ts';
import { toWritten } from '../../src/views/help/written.ts';
import type { ServiceCard } from '../../src/views/service/card.ts';
import { shownValue } from '../../src/views/service/dial.ts';
import { toInlineService } from '../../src/views/service/inline.ts';
import { toNight } from '../../src/views/service/night.ts';
import { realSite } from './real-site.ts';

const site = realSite();
const { campaign, facts } = site;
const context = viewContext(site);
const easy = viewContext(site, 'es', 'easy');
const CODE = campaign.country.code;
const assigned = (role: keyof typeof campaign.roles) => facts.services.get(campaign.roles[role] ?? '')!;

const ROLES_PLAYED = Object.values(campaign.roles).filter((id) => id !== null);

const views: [string, unknown][] = [
  ...campaign.needs.flatMap((need): [string, unknown][] => [
    [`need ${need.id}`, toSituation(need, context)],
    [`need ${need.id} in Easy Read`, toEasySituation(need, easy)],
  ]),
  ...facts.regions.flatMap((region): [string, unknown][] => [
    [`region ${region.slug}`, toRegion(region, context)],
    [`region ${region.slug} in Easy Read`, toEasyRegion(region, easy)],
    [`sheet ${region.slug}`, toRegionSheet(region, context)],
  ]),
  ...facts.crossings.map((crossing): [string, unknown] => [`border ${crossing.id}`, toBorder(crossing, context)]),
  ...spokenTags(site).map((tag): [string, unknown] => [`spoken ${tag}`, toSpokenIn(tag, context)]),
  ...(facts.servicesOf.get(CODE) ?? []).flatMap((record): [string, unknown][] => [
    [`line ${record.id}`, toServicePage(record, context)],
    [`line ${record.id} in Easy Read`, toEasyService(record, easy)],
  ]),
  ['help', toHelpFront(context)],
  ['calls', toCalls(context)],
  ['written', toWritten(context)],
  ['contact', toContact(context)],
  ['directory', toDirectoryPage('/index.json', context)],
  ['country', toCountry(CODE, context)],
  ['country sheet', toCountrySheet(CODE, context)],
];

/** Every card inside a view. */
function cardsIn(view: unknown): ServiceCard[] {
  if (typeof view !== 'object' || view === null) return [];
  return [...(isCard(view) ? [view] : []), ...Object.values(view).flatMap(cardsIn)];
}

function isCard(value: object): value is ServiceCard {
  return 'id' in value && 'night' in value && 'withoutContact' in value && 'facts' in value;
}

const said = (night: ServiceCard['night']) => night && [night.text.text, ...night.dials.map(({ shown }) => shown)];

/** A card for somebody who is in another country: there other numbers work. */
const AWAY = [
  'need abroad',
  'need abroad in Easy Read',
  ...abroad().flatMap((id) => [`line ${id}`, `line ${id} in Easy Read`]),
];

function abroad(): string[] {
  return (facts.servicesOf.get(CODE) ?? []).flatMap(({ id, coverage }) => (coverage.level === 'abroad' ? [id] : []));
}

/** The service that a shown number belongs to, which answers at every hour and can be dialled from here. */
const answers = (shown: string) =>
  [...facts.services.values()].some(
    ({ country, hours, listing, channels }) =>
      country === CODE &&
      hours.status === 'always' &&
      listing === 'listed' &&
      channels.some((channel) => worksFrom(channel, CODE) && shownValue(channel) === shown),
  );

/** Is it not certain that somebody answers, on this or on any day? */
const mayNotAnswer = (id: string) => {
  const { country, hours, listing } = facts.services.get(id)!;
  return country === CODE && listing === 'listed' && hours.status !== 'always';
};

describe('a service that may not answer', () => {
  test('names on every card, page, sheet and edition somebody who answers at every hour and can be called from there', () => {
    const cards = views
      .filter(([place]) => !AWAY.includes(place))
      .flatMap(([place, view]) => cardsIn(view).map((card) => ({ place, ...card })))
      .filter(({ id, notice }) => mayNotAnswer(id) && !notice?.outage?.isHere);
    expect(cards.length).toBeGreaterThan(400);
    const silent = cards.filter(
      ({ night }) => !night?.dials.length || !night.dials.every(({ shown }) => answers(shown)),
    );
    expect(silent.map(({ place, id }) => `${place}: ${id}`)).toEqual([]);
  });

  test('does so on its own page, too', () => {
    const own = (facts.servicesOf.get(CODE) ?? []).filter(({ id }) => mayNotAnswer(id));
    const silent = own.filter(
      (record) => !toServicePage(record, context).night?.dials.some(({ shown }) => answers(shown)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
  });

  test('does so in a text, in the emergency bar of every page, on both cards to fold and in the file of a contact', () => {
    const doubtful = ROLES_PLAYED.filter(mayNotAnswer);
    expect(doubtful).toContain(campaign.roles.children);
    const inTexts = doubtful.map((id) => toInlineService({ id }, context)).filter(({ dial }) => dial !== null);
    expect(inTexts.filter(({ night }) => !night || !answers(night.dial.shown))).toEqual([]);
    const inEmergencyBar = toHelpFront(context).frame.emergencyBar.numbers.filter(({ serviceHref }) =>
      serviceHref.includes(`/${campaign.roles.children}/`),
    );
    expect(inEmergencyBar.map(({ night }) => night?.shown)).toEqual([assigned('violence').channels[0]?.value]);
    for (const wallet of [toWallet(context), toDiscreetWallet(context)]) {
      const rows = wallet.card.rows.filter(({ numbers }) => numbers.includes(assigned('children').channels[0]!.value));
      expect(rows.map(({ night }) => night?.other.text)).not.toContain(undefined);
      expect(rows).toHaveLength(1);
    }
    const { note } = toContactCard(assigned('children'), 'Ana C.', context);
    const [when, ...numbers] = said(toNight(assigned('children'), { country: CODE }, context))!;
    expect(note).toContain(`${when} ${numbers.join(' o ')}.`);
  });

  test('is told apart by how one reaches it: a number, something to write to, an office', () => {
    const words = (id: string) => toNight(facts.services.get(id)!, { country: CODE }, context)?.text.text;
    const offices = (facts.servicesOf.get(CODE) ?? []).filter(
      ({ id, channels }) => mayNotAnswer(id) && channels.every(({ type }) => type === 'address'),
    );
    expect(offices.length).toBeGreaterThan(0);
    for (const { id } of offices) expect(words(id)).toBe(context.t('line.beforeGoing').text);
    expect(words(campaign.roles.prosecutor!)).toBe(context.t('line.ifUnanswered').text);
  });
});

describe('for somebody in another country', () => {
  const away = views.filter(([place]) => AWAY.includes(place));

  test('no number is offered that works only at home, neither first nor instead', () => {
    expect(away.length).toBeGreaterThan(2);
    const offered = away.flatMap(([place, view]) =>
      atHome(cardsIn(atHomeLeftOut(view))).flatMap(({ dials, night }) =>
        [...dials, ...(night?.dials ?? [])].flatMap(({ href, isCall, shown }) =>
          isCall && !href?.startsWith('tel:+') ? [`${place}: ${shown}`] : [],
        ),
      ),
    );
    expect(offered).toEqual([]);
  });

  test('a consulate leads first to what answers in its country, and to those at home only by services at home', () => {
    const consulates = [...facts.services.values()].filter(
      ({ coverage, instead = [] }) =>
        coverage.host !== undefined && instead.some((id) => facts.services.get(id)?.country === coverage.host),
    );
    expect(consulates.length).toBeGreaterThan(5);
    for (const record of consulates) {
      const { instead, atHome } = toServicePage(record, context).withoutContact!;
      const [first] = instead;
      expect(facts.services.get(first!.id)?.country).toBe(record.coverage.host);
      expect(first?.dials.some(({ href }) => href?.startsWith('tel:'))).toBe(true);
      expect((atHome?.cards ?? []).filter(({ id }) => facts.services.get(id)?.country !== CODE)).toEqual([]);
    }
  });

  test('it says which numbers do not work, and where to find others', () => {
    const cards = away.flatMap(([, view]) => cardsIn(atHomeLeftOut(view))).filter(({ id }) => mayNotAnswer(id));
    expect(cards.length).toBeGreaterThan(1);
    for (const { night } of cards) {
      expect(night?.link?.href).toBe(context.address('countries'));
      expect(night?.text.text).toContain(assigned('police').channels[0]?.value);
    }
  });
});

/** Services of this country: those of another one are dialled there. */
function atHome<T extends { id: string }>(cards: readonly T[]): T[] {
  return cards.filter(({ id }) => facts.services.get(id)?.country === CODE);
}

/** Without what says of itself that it is for the family at home. */
function atHomeLeftOut(view: unknown): unknown {
  const heading = context.t('line.insteadAtHome', { country: context.country(CODE).text }).text;
  return JSON.parse(JSON.stringify(view), (_key, value) => (value?.heading?.text === heading ? null : value));
}

describe('whom to call at night', () => {
  test('is the same of each service on every page, sheet and edition', () => {
    const different = views
      .filter(([place]) => !AWAY.includes(place))
      .flatMap(([place, view]) =>
        cardsIn(view)
          .filter(({ id, night }) => {
            const own = toNight(facts.services.get(id)!, { country: CODE }, context);
            return JSON.stringify(said(night)) !== JSON.stringify(said(own));
          })
          .map(({ id }) => `${place}: ${id}`),
      );
    expect(different).toEqual([]);
  });

  test('is, for children, who always answers for violence and the police, and names the day without service', () => {
    const night = toServicePage(assigned('children'), context).night;
    const numbers = [assigned('violence'), assigned('police')].map(({ channels }) => channels[0]?.value);
    expect(said(night)).toEqual([context.t('line.atNightOrOn', { days: 'domingo' }).text, ...numbers]);
    const inCalls = toCalls(context).lines.services.find(({ card }) => card.dials[0]?.shown === '1810');
    expect(said(inCalls?.card.night ?? null)).toEqual(said(night));
  });
});

test('a region has the same services on its page, on its sheet and in Easy Read', () => {
  const idsOf = (view: unknown) => [...new Set(cardsIn(view).map(({ id }) => id))].toSorted();
  for (const region of facts.regions) {
    const page = idsOf(toRegion(region, context));
    expect(page).toContain(campaign.roles.missing);
    expect([region.slug, idsOf(toRegionSheet(region, context))]).toEqual([region.slug, page]);
    expect([region.slug, idsOf(toEasyRegion(region, easy))]).toEqual([region.slug, page]);
  }
});
