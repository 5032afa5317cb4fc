import { daysBetween } from '../domain/plain-date.ts';
import type { Announcement } from './announcement.ts';
import type { AnnounceContext } from './context.ts';
import { type RowMessage, says } from './finding.ts';
import { fold } from './text.ts';

/** What does not go together inside one announcement, though each field can be read. */
export function findGateMessages(
  announcement: Announcement,
  context: AnnounceContext,
  { hasRegion }: { hasRegion: boolean },
): RowMessage[] {
  return [
    ...timeMessages(announcement, context),
    ...placeMessages(announcement, context, hasRegion),
    ...textMessages(announcement),
  ];
}

function timeMessages({ starts, ends, from, to }: Announcement, { year, today }: AnnounceContext): RowMessage[] {
  if (!starts) return [];
  const messages: RowMessage[] = [];
  if (Number(starts.slice(0, 4)) !== year)
    messages.push(
      says('other-year', 'starts', { found: starts, year: String(year), day: `${year}${starts.slice(4)}` }),
    );
  else if (starts < today) messages.push(says('past', 'starts', { found: starts }));
  if (ends && ends < starts) messages.push(says('ends-before-starts', 'ends', { found: ends, starts }));
  else if (ends && daysBetween(starts, ends) > LONG)
    messages.push(says('lasts-long', 'ends', { found: ends, days: String(daysBetween(starts, ends)) }));
  if (to && !from) messages.push(says('to-without-from', 'to', { found: to }));
  if (from && to && !ends && to <= from) messages.push(says('to-not-after-from', 'to', { found: to, from }));
  return messages;
}

function placeMessages(announcement: Announcement, { regions }: AnnounceContext, hasRegion: boolean): RowMessage[] {
  const { town, venue, region, mode } = announcement;
  const messages: RowMessage[] = [];
  if (mode !== 'online' && !town && !venue) messages.push(says('place-missing', 'town'));
  const own = town ? regions.filter(({ words, capital }) => isPlace(town, words[0]!, capital)) : [];
  const name = (code: string | undefined) => regions.find((one) => one.code === code)?.words[0] ?? '';
  if (region && own.length > 0 && !own.some(({ code }) => code === region))
    messages.push(says('region-differs', 'region', { found: name(region), town: town!, region: name(own[0]!.code) }));
  else if (!region && !hasRegion && mode !== 'online')
    messages.push(says('region-missing', 'region', { region: own[0]?.words[0] ?? regions[0]?.words[0] ?? '' }));
  return messages;
}

function isPlace(town: string, name: string, capital: string | null): boolean {
  const key = fold(town);
  return key === fold(name) || (capital !== null && key === fold(capital));
}

function textMessages({
  title,
  description,
  stepFree,
  signLanguage,
  mode,
  status,
  reason,
}: Announcement): RowMessage[] {
  const messages: RowMessage[] = [];
  if (description === '') messages.push(says('description-missing', 'description'));
  else if (fold(description) === fold(title))
    messages.push(says('description-is-title', 'description', { found: title }));
  else if (description.length < SHORT)
    messages.push(
      says('description-short', 'description', { length: String(description.length), least: String(SHORT) }),
    );
  if (status !== 'announced' && !reason) messages.push(says('reason-missing', 'reason'));
  if (mode !== 'online' && stepFree === 'unknown') messages.push(says('access-unknown', 'stepFree'));
  else if (signLanguage === 'unknown') messages.push(says('access-unknown', 'signLanguage'));
  return messages;
}

/** An activity of more days is more often a mistyped month. */
const LONG = 45;
/** A description shorter than this tells a reader too little (criterion F20). */
const SHORT = 80;
