/** What numbers a page shows and dials, against the records. */
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { memoize } from '../../src/domain/memoize.ts';
import { digitsOf, isDialled } from '../../src/domain/service/dialling.ts';
import type { Channel, Service } from '../../src/domain/service/service.ts';
import { attr, closest, type Element, hasClass, inside, textOf } from './dom.ts';
import type { Page, Site } from './site.ts';

type Records = Pick<Site, 'services' | 'byPath'> & { campaign?: Pick<Site['campaign'], 'emergency' | 'roles'> };

/** Links that dial, with what they dial. */
export function dialLinks(page: Page): { element: Element; dialled: string }[] {
  return page.elements.flatMap((element) => {
    const href = attr(element, 'href') ?? '';
    return href.startsWith('tel:') ? [{ element, dialled: href.slice(4) }] : [];
  });
}

/** What a phone dials for a channel; written apart from the site's own code, as a second opinion. */
const dialOf = memoize(({ value }: Channel) => [...value].filter((char) => '0123456789+*#'.includes(char)).join(''));

/**
 * The record that a number on a page belongs to: that of the nearest item of a list which leads to a service, or else that
 * of the page. Undefined where a number stands alone, as in a text.
 */
export function ownerOf(element: Element, page: Page, { services, byPath }: Records): Service | undefined {
  for (let item = closest(element, isItem); item; item = item.parent && closest(item.parent as Element, isItem)) {
    const named = inside(item, ({ name }) => name === 'a').flatMap(
      (a) => byPath.get(attr(a, 'href') ?? '')?.params.service ?? [],
    );
    if (named[0]) return services.get(named[0]);
  }
  return services.get(page.params.service ?? '');
}

function isItem({ name }: Element): boolean {
  return name === 'li';
}

/**
 * Links that dial what no listed record says, or what cannot be reached from where the page is about. A number that names its own
 * service is one of exactly that record, and stands with another service only where it may.
 */
export function findWrongDials(page: Page, site: Records): string[] {
  return dialLinks(page).flatMap(({ element, dialled }) => {
    const isInEmergencyBar = closest(element, (one) => hasClass(one, 'emergency-bar')) !== null;
    const named = attr(element, 'data-service');
    const holder = isInEmergencyBar ? undefined : ownerOf(element, page, site);
    const owner = named === undefined ? holder : site.services.get(named);
    if (!isInEmergencyBar && !mayStandWith(element, holder, owner)) return [`dials ${dialled} of ${named ?? 'nobody'}`];
    const all = isInEmergencyBar ? emergencyRecords(site) : [...site.services.values()];
    const records = owner ? [owner] : all;
    const same = records.flatMap((record) => dialledOf(record).get(dialled) ?? []);
    if (same.length === 0) return [`dials ${dialled}, which ${owner ? owner.id : 'no record'} does not have`];
    const isReached = same.some(({ reach }) => reach === 'world' || [page.country, ...page.alsoIn].includes(reach));
    return isReached ? [] : [`dials ${dialled}, which does not work in ${page.country}`];
  });
}

/**
 * May a number of `owner` stand with `holder`? One without contact of its own is reached through any other service; beside one
 * that may not answer stands only what answers at every hour.
 */
function mayStandWith(element: Element, holder: Service | undefined, owner: Service | undefined): boolean {
  const isNamed = attr(element, 'data-service') !== undefined;
  const isAtNight = closest(element, (one) => hasClass(one, 'line__night')) !== null;
  if (!isNamed) return !isAtNight;
  if (!owner || owner === holder) return false;
  const isThrough = holder !== undefined && holder.listing !== 'listed';
  return isThrough || (isAtNight && owner.hours.status === 'always');
}

/** The channels of a listed service that can be dialled, by what is dialled: thousands of links ask. */
const dialledOf = memoize(({ listing, channels }: Service) =>
  Map.groupBy(listing === 'listed' ? channels.filter(isDialled) : [], dialOf),
);

/** Services whose numbers may stand in the emergency bar of a page: those of the roles that the campaign names, and the last resorts of others. */
function emergencyRecords({ campaign, services }: Records): Service[] {
  const named: (string | null | undefined)[] = campaign?.emergency.map((role) => campaign.roles[role]) ?? [];
  return [...services.values()].filter(({ id, lastResort }) => named.includes(id) || lastResort);
}

/** Short and toll-free numbers dressed up as international ones, by the country's own calling code. */
export function internationalisedNumbers(services: Iterable<Service>): Set<string> {
  const all = [...services].flatMap(({ channels }) => channels);
  const real = new Set(all.map(({ value }) => digitsOf(value)));
  const local = all.filter(({ type }) => type === 'short-code' || type === 'toll-free' || type === 'national');
  const dressed = local.flatMap(({ value, reach }) => {
    const digits = digitsOf(value);
    const code = isSupportedCountry(reach) ? getCountryCallingCode(reach) : null;
    return code && digits ? [`${code}${digits}`, `00${code}${digits}`, `${code}${digits.replace(/^0/, '')}`] : [];
  });
  return new Set(dressed.filter((digits) => !real.has(digits)));
}

/** Numbers that work in one country only, on cards and pages of services, that do not say so beside them. */
export function findUnmarked(page: Page, site: Records, words: (country: string) => string): string[] {
  return channelItems(page).flatMap((item) => {
    const record = ownerOf(item, page, site);
    const text = textOf(item);
    const channels = record?.channels.filter((channel) => isDialled(channel) && channel.reach !== 'world') ?? [];
    return channels.flatMap((channel) => {
      const shown = numberIn(item);
      const isThis = !/\p{L}/u.test(shown) && digitsOf(shown) === digitsOf(channel.printed ?? channel.value);
      return isThis && !text.includes(words(channel.reach))
        ? [`shows ${channel.value} without "${words(channel.reach)}"`]
        : [];
    });
  });
}

/** The items of every list of channels. */
export function channelItems(page: Page): Element[] {
  const lists = page.elements.filter((element) => element.name === 'ul' && hasClass(element, 'dials'));
  return lists.flatMap((list) => inside(list, isItem));
}

/** What an item of a list of channels shows as the number or address itself. */
export function numberIn(item: Element): string {
  const [shown] = inside(item, ({ name, attribs }) => (name === 'a' || name === 'b') && attribs.dir === 'ltr');
  return shown ? textOf(shown) : '';
}
