/** What is told to show a service, held against the pages that do. */
import { expect, test } from 'vitest';
import { campaignOf } from '../../src/check/read/campaign-facts.ts';
import { members } from '../../src/check/source/loose.ts';
import { followersOf } from '../../src/cli/followers.ts';
import { isDialled } from '../../src/domain/service/dialling.ts';
import { contentOf } from '../fixtures/content-read.ts';
import { isAll } from '../run/left-to-all.ts';
import { readSite } from './site.ts';
import { REAL } from './sites.ts';

test('the number of a service that plays no role is dialled on no page that is not told', () => {
  const { pages } = readSite(REAL);
  const content = contentOf(REAL.contentDir);
  const { sourceLocale, country, roles } = campaignOf(content);
  const playing = members(roles).map(([, service]) => service);
  const owners = ownersOf(content.services);
  const own = content.services
    .filter((one) => one.country.toUpperCase() === country?.code && !playing.includes(one.id) && owners.has(one.id))
    // What is printed takes a tenth of a second for each.
    .filter((_one, i) => isAll || i % 5 === 0);
  expect(own.length).toBeGreaterThan(10);
  const shown = pages
    .filter(({ locale }) => locale === sourceLocale)
    .map(({ path, html }) => ({ path, dialled: new Set([...html.matchAll(DIALS)].map(([, number]) => number)) }));
  const untold = own.flatMap(({ id, source }) => {
    const isTold = tellsOf(followersOf(content, source.file, 'es'));
    return shown
      .filter(({ dialled }) => owners.get(id)?.some((number) => dialled.has(number)))
      .flatMap(({ path }) => (isTold(path) ? [] : `${id}: ${path}`));
  });
  expect(untold).toEqual([]);
});

const DIALS = /href="tel:([^"]+)"/g;

/** The numbers that one service alone has, by its id. */
function ownersOf(services: ReturnType<typeof contentOf>['services']): Map<string, string[]> {
  const all = services.flatMap(({ id, whole }) =>
    (whole?.channels ?? []).filter(isDialled).map(({ value }) => ({ id, value })),
  );
  const ofOne = [...Map.groupBy(all, ({ value }) => value).values()].filter((group) => group.length === 1).flat();
  return new Map([...Map.groupBy(ofOne, ({ id }) => id)].map(([id, group]) => [id, group.map(({ value }) => value)]));
}

/** Is a page among them, by its address or by what many of a kind are told as? */
function tellsOf(followers: ReturnType<typeof followersOf>): (path: string) => boolean {
  const groups = followers
    .filter(({ kind, address }) => kind === 'page' && !address)
    .map(({ name }) => name.replace(/ \(\d+\)$/, '').split(' › '));
  return (path) => {
    const parts = path.split('/').filter(Boolean);
    const isAlike = (group: readonly string[]) =>
      group.length === parts.length && group.every((part, i) => part === '…' || part === parts[i]);
    return followers.some(({ address }) => address === path) || groups.some(isAlike);
  };
}
