import { ACTIVITY_MODES } from '../../codes/activity.ts';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import { MESSAGE_FOLDER } from '../../codes/messages.ts';
import { SECTORS } from '../../codes/sectors.ts';
import { AUDIENCES } from '../../codes/service.ts';
import { ADDRESSES } from '../../i18n/addresses.ts';
import type { Content } from '../content.ts';
import { keysAt, members } from '../source/loose.ts';
import { campaignOf, localesOf } from './campaign-facts.ts';

/** Does a page stand at an address? `perhaps` is said of those that the build makes of activities, as there are some or none. */
export type IsThere = 'yes' | 'perhaps' | 'no';

/** Tells of an address whether a page stands there, going by the content. */
export function pagesThere(content: Content): (address: string) => IsThere {
  const { paths = {}, sourceLocale } = campaignOf(content);
  const words: Readonly<Record<string, string | undefined>> = paths;
  const locales = localesOf(content).filter((locale) => locale !== sourceLocale);
  const known = knownParts(content);
  const isPart = (part: string, given: string): IsThere => {
    if (!part.startsWith(':')) return (words[part] ?? part) === given ? 'yes' : 'no';
    return known[part.slice(1)]?.(given) ?? 'no';
  };
  return (address) => {
    const parts = address.split('/').filter((part) => part !== '');
    const own = isOneOf(locales, parts[0] ?? '') ? parts.slice(1) : parts;
    const found = keysOf(ADDRESSES)
      .filter((name) => name !== 'aboutPage' && ADDRESSES[name].length === own.length)
      .map((name) => weakest(ADDRESSES[name].map((part, i) => isPart(part, own[i] ?? ''))));
    return found.find((one) => one === 'yes') ?? found.find((one) => one === 'perhaps') ?? 'no';
  };
}

/** What each parameter of an address may be. */
function knownParts(content: Content): Readonly<Record<string, (given: string) => IsThere>> {
  const { needs } = campaignOf(content);
  const among = (values: Iterable<string | undefined>, sure: IsThere = 'yes') => {
    const set = new Set(values);
    return (given: string): IsThere => (set.has(given) ? sure : 'no');
  };
  const like =
    (form: RegExp) =>
    (given: string): IsThere =>
      form.test(given) ? 'perhaps' : 'no';
  const messages = content.pages.flatMap(({ id }) =>
    id.startsWith(MESSAGE_FOLDER) ? id.slice(MESSAGE_FOLDER.length) : [],
  );
  return {
    situation: among(members(needs).map(([, { slug }]) => slug)),
    region: among(members(content.regions?.value).map(([, { slug }]) => slug)),
    country: among(content.services.map(({ country }) => country)),
    service: among(content.services.map(({ id }) => id)),
    border: among(keysAt(content.borders?.raw, ['crossings']) ?? []),
    message: among(messages),
    lesson: among(content.lessons.map(({ id }) => id)),
    quiz: among(content.quizzes.map(({ id }) => id)),
    activity: among(content.activities.map(({ id }) => id)),
    year: like(/^\d{4}$/),
    month: like(/^[\d-]+$/),
    day: like(/^[\d-]+$/),
    page: like(/^\d+$/),
    spokenLanguage: like(/^[a-z]{2,3}(-[a-z0-9]+)*$/),
    language: like(/^[a-z]{2,3}(-[a-z0-9]+)*$/),
    sector: among(SECTORS, 'perhaps'),
    audience: among(AUDIENCES, 'perhaps'),
    mode: among(ACTIVITY_MODES, 'perhaps'),
    organiser: among(keysAt(content.organisations?.raw, []) ?? [], 'perhaps'),
  };
}

function weakest(all: readonly IsThere[]): IsThere {
  if (all.includes('no')) return 'no';
  return all.includes('perhaps') ? 'perhaps' : 'yes';
}
