/** Closes each line that the campaign names, without a word on what to use instead, and looks at every place that shows it. */
import { describe, expect, test } from 'vitest';
import { emergencyNumbers } from '../../src/domain/campaign.ts';
import { digitsOf, isDialled } from '../../src/domain/service/dialling.ts';
import { ownerOf } from '../../src/domain/service/plan.ts';
import type { Service } from '../../src/domain/service/service.ts';
import { encodeVcard } from '../../src/outputs/help/vcard.ts';
import { type ViewContext, viewContext } from '../../src/views/context.ts';
import { toDirectory } from '../../src/views/finder/entries.ts';
import { toDirectoryPage } from '../../src/views/finder/page.ts';
import { toBorder } from '../../src/views/help/border.ts';
import { contactFiles, toContact, toContactCard } from '../../src/views/help/contact.ts';
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
import { toInlineService } from '../../src/views/service/inline.ts';
import { toLadder } from '../../src/views/service/ladder.ts';
import { toPublishedService } from '../../src/views/service/open.ts';
import { realSite, TODAY } from './real-site.ts';

const { campaign, facts } = realSite();
const EMERGENCY = emergencyNumbers(campaign).map(({ service }) => service);
const NAMED = [...new Set([...EMERGENCY, ...campaign.needs.flatMap(({ services }) => services)])];
const CLOSED = NAMED.filter((id) => facts.services.get(id)?.channels.some(isDialled));

const closing = (...ids: string[]) =>
  realSite((record) =>
    ids.includes(record.id) ? { ...record, status: { state: 'closed', on: TODAY, source: 'a-source' } } : record,
  );

/** Every page and paper that shows services, by a name. */
function everyView(context: ViewContext, id: string): Map<string, unknown> {
  const { facts: here, campaign: own } = context;
  const code = own.country.code;
  return new Map<string, unknown>([
    ...own.needs.map((need): [string, unknown] => [`need ${need.id}`, toSituation(need, context)]),
    ['front', toHelpFront(context)],
    ...here.regions.flatMap((region): [string, unknown][] => [
      [`region ${region.slug}`, toRegion(region, context)],
      [`sheet ${region.slug}`, toRegionSheet(region, context)],
    ]),
    ...here.crossings.map((crossing): [string, unknown] => [`border ${crossing.id}`, toBorder(crossing, context)]),
    ['country', toCountry(code, context)],
    ['country sheet', toCountrySheet(code, context)],
    ...spokenTags(context.site).map((tag): [string, unknown] => [`spoken ${tag}`, toSpokenIn(tag, context)]),
    ['written', toWritten(context)],
    ['directory', toDirectoryPage('/index.json', context)],
    ['card', toWallet(context)],
    ['plain card', toDiscreetWallet(context)],
    ['contacts', toContact(context)],
    ['contact files', contactFiles(context).map((file) => encodeVcard(toContactCard(file.record, file.name, context)))],
    ['ladder', toLadder(context)],
    ['its page', toServicePage(here.services.get(id)!, context)],
    ['in a text', toInlineService({ id }, context)],
    ['data', toPublishedService(here.services.get(id)!, context)],
  ]);
}

/** Every list of cards inside a view. */
function cardLists(view: unknown): ServiceCard[][] {
  if (typeof view !== 'object' || view === null) return [];
  const isList = Array.isArray(view) && view.length > 0 && view.every(isCard);
  return [...(isList ? [view as ServiceCard[]] : []), ...Object.values(view).flatMap(cardLists)];
}

function isCard(value: unknown): value is ServiceCard {
  return typeof value === 'object' && value !== null && 'withoutContact' in value && 'dials' in value;
}

/** What calls one of the record's numbers and no number of another service that somebody else answers. */
function callsOnly(record: Service, context: ViewContext): RegExp {
  const others = [...context.facts.services.values()].filter(
    (one) => one.id !== record.id && ownerOf(one) !== record.id,
  );
  const taken = new Set(others.flatMap(({ channels }) => channels.map(({ value }) => digitsOf(value))));
  const own = record.channels.filter(isDialled).map(({ value }) => digitsOf(value));
  const numbers = own.filter((number) => !taken.has(number));
  return new RegExp(numbers.length > 0 ? `(tel:|TEL[^:]*:)\\+?(${numbers.join('|')})\\b` : '$^');
}

describe.each(CLOSED)('with %s closed and nothing named in its place', (id) => {
  const context = viewContext(closing(id));
  const record = context.facts.services.get(id)!;
  const views = everyView(context, id);
  const lists = [...views].flatMap(([name, view]) => cardLists(view).map((cards) => ({ name, cards })));
  const own = lists.flatMap(({ name, cards }) => {
    const card = cards.find((one) => one.id === id);
    return card ? [{ name, cards, card }] : [];
  });

  test('nothing calls it', () => {
    const pattern = callsOnly(record, context);
    expect([...views].filter(([, view]) => pattern.test(JSON.stringify(view))).map(([name]) => name)).toEqual([]);
  });

  test('its card is the last of each list, with those whose number is its own', () => {
    expect(own.length).toBeGreaterThan(0);
    const stands = (card: ServiceCard) => card.id === id || ownerOf(context.facts.services.get(card.id)!) === id;
    const after = ({ cards, card }: (typeof own)[number]) => cards.slice(cards.indexOf(card));
    expect(own.filter((one) => !after(one).every(stands)).map(({ name }) => name)).toEqual([]);
  });

  test('its card says neither hours nor a price', () => {
    const { t } = context;
    const said = [t('hours.always').text, t('cost.free').text, t('hours.askFirst').text];
    const telling = own.filter(({ card }) =>
      card.facts.some(({ text }) => said.includes(text) || /\d\d:\d\d/.test(text)),
    );
    expect(telling.map(({ name }) => name)).toEqual([]);
    // For who is in another country it leads to the list of countries, since no number instead works from there.
    expect(own.filter(({ card }) => card.night?.link === null).map(({ name }) => name)).toEqual([]);
  });

  test('each card leads to something else: to a number, or to what stands on the same page', () => {
    const lost = own.filter(({ name, card }) => {
      const { instead = [] } = card.notice?.outage ?? {};
      const here = cardLists(views.get(name)).flat();
      if (card.night?.link) return false;
      return (
        instead.length === 0 ||
        instead.some((one) => one.dials.length === 0 && !here.some(({ id: other }) => other === one.id))
      );
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('no card offers a number that the same page shows anyway', () => {
    const doubled = own.filter(({ name, card }) => {
      const here = new Set(
        cardLists(views.get(name))
          .flat()
          .map((one) => one.id),
      );
      return card.notice?.outage?.instead.some((one) => here.has(one.id) && one.dials.length > 0);
    });
    expect(doubled.map(({ name }) => name)).toEqual([]);
  });

  test('no number stands twice on the cards to cut out, in the emergency bar, or in one file of contacts', () => {
    const wallets = [toWallet(context), toDiscreetWallet(context)].map(({ card }) =>
      card.rows.flatMap(({ numbers, closed }) => [...numbers, ...(closed?.instead ?? [])]),
    );
    const emergencyBar = toHelpFront(context).frame.emergencyBar.numbers.map(({ shown }) => shown);
    for (const numbers of [...wallets, emergencyBar]) {
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers).toEqual([...new Set(numbers)]);
    }
  });

  test('the directory looks for what answers first, and says no hours of it', () => {
    const entry = toDirectory(context.site, { countryNamesIn: [], aliases: [], holidays: [] }).entries.find(
      (one) => one.id === id,
    );
    expect(entry?.turned).toMatchObject({ isOut: true });
    expect(entry?.turned?.instead.length).toBeGreaterThan(0);
    expect(entry?.hours).toEqual({ status: 'unknown' });
  });
});

describe('with a whole need closed', () => {
  test.each(campaign.needs.map(({ id, services }) => [id, services] as const))(
    '%s leads elsewhere in the country',
    (id, lines) => {
      const context = viewContext(closing(...lines));
      const { cards, frame } = toSituation(context.campaign.needs.find((need) => need.id === id)!, context);
      const called = cards.filter((card) => facts.services.get(card.id)?.channels.some(isDialled));
      for (const card of called) {
        const instead = card.notice?.outage?.instead ?? [];
        expect([card.id, instead.length > 0]).toEqual([card.id, true]);
        expect(instead.filter((one) => lines.includes(one.id))).toEqual([]);
      }
      expect(frame.emergencyBar.numbers.length).toBeGreaterThan(0);
    },
  );

  test('of the emergency numbers, the emergency bar shows what can be called instead', () => {
    const context = viewContext(closing(...EMERGENCY));
    const shown = toHelpFront(context).frame.emergencyBar.numbers.map(({ href }) => href);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((href) => href?.startsWith('tel:'))).toBe(true);
  });
});
