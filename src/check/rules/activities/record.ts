import { activityMistakes, type MistakeOfOne, UNDATED } from '../../../domain/activities/mistakes.ts';
import { noticeMistake, noticeOf } from '../../../domain/activities/notice.ts';
import { joinLinkOf } from '../../../domain/join-link.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Notice } from '../../../schemas/facts.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Dates, times, status and folder of each activity go together, and its version is of a day that has come. */
export function activityFacts({ activities }: Content, today: PlainDate): Finding[] {
  return activities.flatMap((entry) => {
    const { source, value } = entry;
    const updatedOn = value?.updatedOn;
    return [
      ...mistakesOf(entry),
      ...(updatedOn !== undefined && updatedOn > today
        ? [finding(placeAt(source, ['updatedOn']), 'future-date', today)]
        : []),
    ];
  });
}

/** An activity has a name that no other has, in no year. */
export function doubledActivities({ activities }: Content): Finding[] {
  const first = new Map<string, string>();
  return activities.flatMap(({ id, source: { file } }) => {
    const earlier = first.get(id);
    if (earlier) return finding(wholeFile(file), 'duplicate-activity', earlier);
    first.set(id, file);
    return [];
  });
}

function mistakesOf({ id, year: folder, source, value }: ActivityEntry): Finding[] {
  const year = folder === UNDATED ? null : Number(folder);
  const when = value?.when;
  // What has no right form is a finding already, and nothing more is said of the rest.
  if (!value || when?.starts === undefined) return [];
  const { starts } = when;
  const one = { year, when: { ...when, starts }, status: value.status, sources: value.sources };
  return activityMistakes(one).map((mistake): Finding => {
    const place = placeAt(source, FIELDS[mistake]);
    switch (mistake) {
      case 'wrong-year': {
        const own = starts === null ? null : starts.slice(0, 4);
        return finding(place, mistake, own, `events/${own ?? UNDATED}/${id}.md`);
      }
      case 'ends-before-starts':
        return finding(place, mistake, starts ?? '');
      case 'to-not-after-from':
        return finding(place, mistake, when.from ?? '');
      default:
        return finding(place, mistake);
    }
  });
}

const FIELDS: Record<MistakeOfOne, string[]> = {
  'wrong-year': ['when', 'starts'],
  'ends-precision': ['when', 'ends'],
  'ends-before-starts': ['when', 'ends'],
  'from-without-day': ['when', 'from'],
  'to-without-from': ['when', 'to'],
  'to-not-after-from': ['when', 'to'],
  'reported-without-source': ['sources'],
};

/** Where one joins an activity online is the site of an institution, or a room of a platform that the campaign names. */
export function linksToJoin({ activities, campaign, sources }: Content): Finding[] {
  const platforms = campaign?.whole?.platforms;
  if (!sources?.whole || !platforms) return [];
  const rules = { allowedDomains: sources.whole.allowedDomains, platforms };
  const names = platforms.map(({ name }) => name).join(', ');
  return activities.flatMap(({ source, whole }) => {
    const link = whole?.place.link;
    if (!link || joinLinkOf(link, rules)) return [];
    return finding(placeAt(source, ['place', 'link']), 'link-to-join', names);
  });
}

/**
 * The official mark needs an organiser that the campaign knows, a way to that organiser which is its own alone (its domain
 * or a listed contact), and a confirmation that names such a way and no other: anybody can write in a ministry's name.
 */
export function officialMarks({ activities, organisations }: Content): Finding[] {
  if (!organisations?.whole) return [];
  const known = organisations.whole;
  const all = Object.values(known);
  return activities.flatMap((activity) => findingsOf(activity, (id) => known[id], all));
}

function findingsOf(
  { source, whole }: ActivityEntry,
  organisation: (id: string) => Asked | undefined,
  all: readonly Asked[],
): Finding[] {
  if (!whole?.confirmed) return [];
  const organisers = whole.organisers.flatMap((id) => organisation(id) ?? []);
  if (organisers.length === 0) return [finding(placeAt(source, ['confirmed']), 'mark-without-organiser')];
  const ways = organisers.flatMap((one) => ownWays(one, all));
  const others = all.filter((one) => !organisers.includes(one)).flatMap((one) => ownWays(one, all));
  const how = placeAt(source, ['confirmed', 'how']);
  if (ways.length === 0) return [finding(how, 'mark-without-contact', whole.organisers.join(', '))];
  const named = addressesIn(whole.confirmed.how);
  if (named.length === 0) return [finding(how, 'mark-without-way', ways.join(', '))];
  return named
    .filter((address) => !isOwn(address, ways, others))
    .map((address) => finding(how, 'mark-from-elsewhere', address, ways.join(', ')));
}

/** Where an organisation can be asked whether an announcement is its own. */
export interface Asked {
  domain: string | null;
  contacts?: readonly { at: string }[] | undefined;
}

/**
 * The ways to an organisation that are its own alone: its domain, unless others have that too (ministries under one
 * roof), and its listed contacts. Anybody under a shared roof could write in another's name.
 *
 * @param all every organisation that is known
 */
function ownWays(organisation: Asked, all: readonly Asked[]): string[] {
  const { domain, contacts = [] } = organisation;
  const listed = contacts
    .map(({ at }) => at)
    .filter((at) => at.includes('@') || !isRoof(at) || !isShared(hostOf(at), all));
  return [...(domain && !isShared(domain, all) ? [domain] : []), ...listed];
}

/** Every e-mail and web address that a text names, as it is written. */
function addressesIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s<>()[\]{}"'“”‘’«»,;|]+/u)
    .map((word) => word.replace(/^[.:¿¡]+|[.:!?…]+$/gu, ''))
    .filter((word) => /@|:\/\/|[\p{L}\p{N}]\.\p{L}{2,}/u.test(word));
}

/**
 * Does an address belong to one of these ways? A domain has its subdomains, but for those that `others` have; a page what
 * lies below it; an e-mail address only itself. Letters of other scripts, names before an `@` in a web address and ports
 * belong to nobody.
 *
 * @example isOwn('prensa@example.org', ['example.org']) // => true
 * @example isOwn('https://example.org.evil.net/', ['example.org']) // => false
 */
function isOwn(address: string, ways: readonly string[], others: readonly string[] = []): boolean {
  const read = readAddress(address);
  if (!read) return false;
  const nearest = (list: readonly string[]) =>
    Math.max(0, ...list.filter((way) => belongs(read, way)).map((way) => way.replace(/^https:\/\//, '').length));
  return nearest(ways) > 0 && nearest(ways) >= nearest(others);
}

interface Read {
  /** Small letters, an e-mail's name included. */
  mail: string | null;
  host: string;
  /** `/` for a host alone, and for an e-mail. */
  path: string;
}

function belongs({ mail, host, path }: Read, way: string): boolean {
  const own = readAddress(way);
  if (!own) return false;
  if (own.mail) return mail === own.mail;
  const isUnder = host === own.host || host.endsWith(`.${own.host}`);
  if (own.path === '/') return isUnder;
  return !mail && host === own.host && (path === own.path || path.startsWith(`${own.path}/`));
}

/** Null where the address is not plainly one host's. */
function readAddress(text: string): Read | null {
  if (/^[^@/]+@[^@/]+$/.test(text)) {
    const host = readAddress(text.slice(text.indexOf('@') + 1))?.host;
    return host && /^[\w.+-]+@/.test(text) ? { mail: text.toLowerCase(), host, path: '/' } : null;
  }
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  // What a browser would turn into other letters is not what the reader of a confirmation saw.
  const written = /^https?:\/\/([a-z\d.-]+)(?:[/?#]|$)/i.exec(whole)?.[1];
  if (!written || !URL.canParse(whole)) return null;
  const { hostname, pathname } = new URL(whole);
  if (hostname !== written.toLowerCase() || !/[a-z]$/.test(hostname)) return null;
  return { mail: null, host: hostname.replace(/^www\./, ''), path: pathname.replace(/(?<=.)\/+$/, '') };
}

/** Is it a host without a page below it? */
function isRoof(at: string): boolean {
  return readAddress(at)?.path === '/';
}

function hostOf(at: string): string {
  return readAddress(at)?.host ?? at;
}

/** Several have it, or it is one under which a registry lets many stand. */
function isShared(domain: string, all: readonly Asked[]): boolean {
  const host = hostOf(domain);
  const owners = all.filter(({ domain: other }) => other && hostOf(other) === host);
  return owners.length > 1 || REGISTRY.test(host);
}

const REGISTRY = /^(?:gob|gov|gouv|govt|go|mil|edu|ac|org|com|net)\.[a-z]{2}$|^[a-z]+$/;

/**
 * Calendars overwrite what they have only where `sequence` grew: who changes time, place or status counts it. Held against
 * what was published, which lies in the same folder, so that no history is needed.
 */
export function publishedActivities({ activities, published }: Content): Finding[] {
  if (!published?.whole) return [];
  const told = new Map(Object.entries(published.whole));
  const ids = new Set(activities.map(({ id }) => id));
  const gone = [...told.keys()].filter((id) => !ids.has(id));
  return [
    ...activities.flatMap((activity) => changed(activity, told.get(activity.id))),
    ...gone.map((id) => finding(placeAt(published.source, [id]), 'published-gone', id)),
  ];
}

function changed({ source, whole }: ActivityEntry, before: Notice | undefined): Finding[] {
  if (!whole || !before) return [];
  const now = noticeOf(whole);
  const mistake = noticeMistake(now, before);
  if (!mistake) return [];
  const place = placeAt(source, ['sequence']);
  if (mistake === 'backwards') return [finding(place, 'sequence-backwards', before.sequence)];
  const parts = (['starts', 'place', 'status'] as const).filter((part) => now[part] !== before[part]);
  return [finding(place, 'change-uncounted', parts, before.sequence + 1)];
}
