/** What the real services say of themselves on every page that lists them. */
import { expect, test } from 'vitest';
import { isOnlyIn } from '../../src/domain/service/coverage.ts';
import { viewContext } from '../../src/views/context.ts';
import { toRegion } from '../../src/views/help/region.ts';
import { toServicePage } from '../../src/views/help/service.ts';
import { neutralTitle } from '../../src/views/service/name.ts';
import { realSite } from './real-site.ts';

const site = realSite();
const context = viewContext(site);
const all = [...site.facts.services.values()];

test.each(site.languages.map(({ locale }) => locale))('no two services share a title (%s)', (locale) => {
  const titles = all.map((record) => neutralTitle(record, viewContext(site, locale)).text);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('each region begins with what is in its capital, where its services have any', () => {
  const late = site.facts.regions.filter(({ code, capital }) => {
    const here = all.filter((record) => isOnlyIn(record, code) && record.listing === 'listed' && !record.plan);
    const inCapital = here.filter(
      ({ coverage }) => capital !== null && coverage.place?.split(/[(), ]/).includes(capital),
    );
    const [first] = toRegion(site.facts.regions.find((one) => one.code === code)!, context).local.cards;
    return inCapital.length > 0 && !inCapital.some(({ id }) => id === first?.id);
  });
  expect(late.map(({ slug }) => slug)).toEqual([]);
});

test('no emergency number stands beside an open question about the price or the telephone of a call', () => {
  for (const record of all.filter(({ lastResort }) => lastResort)) {
    const text = JSON.stringify(toServicePage(record, context));
    for (const fact of ['withoutCredit', 'fromMobile', 'onTheBill'] as const) {
      if (record.channels.some(({ callFacts }) => callFacts?.[fact])) continue;
      expect(text, record.id).not.toContain(context.t(`callFact.${fact}`).text);
    }
  }
});

test.each(site.facts.regions.map(({ slug }) => slug))('no unit that protects children stands first in %s', (slug) => {
  const { frame, local } = toRegion(site.facts.regions.find((one) => one.slug === slug)!, context);
  const bar = frame.emergencyBar.numbers.map(({ shown }) => shown);
  expect(bar, 'what answers at once stands above everything').toEqual(expect.arrayContaining(['105', '100', '1810']));
  const isUnit = ({ id }: { id: string }) => /^(upe|sau|sar)-/.test(id);
  const [first] = local.cards;
  expect(first && isUnit(first) && !local.cards.every(isUnit)).toBeFalsy();
});
