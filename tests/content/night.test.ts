/** Whom to call at night instead of a service is one rule, wherever the service is shown. */
import { describe, expect, test } from 'vitest';
import { linesOfRegion } from '../../src/domain/line/region-lines.ts';
import { viewContext } from '../../src/views/context.ts';
import { toEasyLine, toEasyNeed, toEasyRegion } from '../../src/views/easy/help.ts';
import { toCalls } from '../../src/views/help/calls.ts';
import { toCountry } from '../../src/views/help/country.ts';
import { toLinePage } from '../../src/views/help/line.ts';
import { toNeed } from '../../src/views/help/need.ts';
import { toRegion } from '../../src/views/help/region.ts';
import { toCountrySheet, toRegionSheet } from '../../src/views/help/sheet.ts';
import { type LineCard, toNight } from '../../src/views/line/card.ts';
import { realSite } from './real-site.ts';

const site = realSite();
const { campaign, facts } = site;
const context = viewContext(site);
const easy = viewContext(site, 'es', 'easy');
const CODE = campaign.country.code;
const played = (role: keyof typeof campaign.roles) => facts.lines.get(campaign.roles[role] ?? '')!;

const views: [string, unknown][] = [
  ...campaign.needs.flatMap((need): [string, unknown][] => [
    [`need ${need.id}`, toNeed(need, context)],
    [`need ${need.id} in Easy Read`, toEasyNeed(need, easy)],
  ]),
  ...facts.regions.flatMap((region): [string, unknown][] => [
    [`region ${region.slug}`, toRegion(region, context)],
    [`region ${region.slug} in Easy Read`, toEasyRegion(region, easy)],
    [`sheet ${region.slug}`, toRegionSheet(region, context)],
  ]),
  ['country', toCountry(CODE, context)],
  ['country sheet', toCountrySheet(CODE, context)],
  ['a service in Easy Read', toEasyLine(played('children'), easy)],
];

/** Every card inside a view. */
function cardsIn(view: unknown): LineCard[] {
  if (typeof view !== 'object' || view === null) return [];
  return [...(isCard(view) ? [view] : []), ...Object.values(view).flatMap(cardsIn)];
}

function isCard(value: object): value is LineCard {
  return 'night' in value && 'withoutContact' in value && 'facts' in value;
}

const said = (night: LineCard['night']) => night && [night.text.text, ...night.dials.map(({ shown }) => shown)];

describe('whom to call at night', () => {
  test('is the same of each service on every page, sheet and edition', () => {
    const different = views.flatMap(([place, view]) =>
      cardsIn(view)
        .filter(({ id }) => facts.lines.get(id)!.coverage.regions.length === 0)
        .filter(({ id, night }) => {
          const own = toNight(facts.lines.get(id)!, { country: CODE }, context);
          return JSON.stringify(said(night)) !== JSON.stringify(said(own));
        })
        .map(({ id }) => `${place}: ${id}`),
    );
    expect(different).toEqual([]);
  });

  test('is, for children, who always answers for violence and the police, and names the day without service', () => {
    const night = toLinePage(played('children'), context).night;
    const numbers = [played('violence'), played('police')].map(({ channels }) => channels[0]?.value);
    expect(said(night)).toEqual([context.t('line.atNightOrOn', { days: 'domingo' }).text, ...numbers]);
    const inCalls = toCalls(context).lines.find(({ dials }) => dials[0]?.shown === '1810');
    expect(said(inCalls?.night ?? null)).toEqual(said(night));
  });

  test('is said on the page of a local service, which a list of its region leaves to the numbers at its head', () => {
    const local = facts.regions
      .flatMap((region) => linesOfRegion(region, { facts, campaign }).there)
      .find(({ topic, hours }) => topic === 'violence' && hours.status !== 'always');
    expect(toLinePage(local!, context).night).not.toBeNull();
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
