import { LONG_ACTIVITY, SHORT_DESCRIPTION } from '../codes/activity.ts';
import { daysBetween } from '../domain/plain-date.ts';
import { searchKey } from '../domain/search-key.ts';
import type { Announcement } from './announcement.ts';
import type { IntakeContext } from './context.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/** What does not go together inside one announcement, though each field can be read. */
export function findGateFindings(
  announcement: Announcement,
  context: IntakeContext,
  { hasRegion }: { hasRegion: boolean },
): RowFinding[] {
  return [
    ...timeFindings(announcement, context),
    ...placeFindings(announcement, context, hasRegion),
    ...textFindings(announcement),
  ];
}

function timeFindings({ starts, ends, from, to }: Announcement, { year, today }: IntakeContext): RowFinding[] {
  if (!starts) return [];
  const findings: RowFinding[] = [];
  if (Number(starts.slice(0, 4)) !== year)
    findings.push(
      rowFinding('other-year', 'starts', { found: starts, year: String(year), day: `${year}${starts.slice(4)}` }),
    );
  else if (starts < today) findings.push(rowFinding('past', 'starts', { found: starts }));
  if (ends && ends < starts) findings.push(rowFinding('ends-before-starts', 'ends', { found: ends, starts }));
  else if (ends && daysBetween(starts, ends) > LONG_ACTIVITY)
    findings.push(rowFinding('lasts-long', 'ends', { found: ends, days: String(daysBetween(starts, ends)) }));
  if (to && !from) findings.push(rowFinding('to-without-from', 'to', { found: to }));
  if (from && to && !ends && to <= from) findings.push(rowFinding('to-not-after-from', 'to', { found: to, from }));
  return findings;
}

function placeFindings(announcement: Announcement, { regions }: IntakeContext, hasRegion: boolean): RowFinding[] {
  const { town, venue, region, mode } = announcement;
  const findings: RowFinding[] = [];
  if (mode !== 'online' && !town && !venue) findings.push(rowFinding('place-missing', 'town'));
  const own = town ? regions.filter(({ words, capital }) => isPlace(town, words[0], capital)) : [];
  const name = (code: string | undefined) => regions.find((one) => one.code === code)?.words[0] ?? '';
  if (town && region && own[0] && !own.some(({ code }) => code === region))
    findings.push(rowFinding('region-differs', 'region', { found: name(region), town, region: own[0].words[0] }));
  else if (!region && !hasRegion && mode !== 'online')
    findings.push(rowFinding('region-missing', 'region', { region: own[0]?.words[0] ?? regions[0]?.words[0] ?? '' }));
  return findings;
}

function isPlace(town: string, name: string, capital: string | null): boolean {
  const key = searchKey(town);
  return key === searchKey(name) || (capital !== null && key === searchKey(capital));
}

function textFindings(announcement: Announcement): RowFinding[] {
  const { title, description, stepFree, signLanguage, mode, status, reason } = announcement;
  const length = String(description.length);
  const findings: RowFinding[] = [];
  if (description === '') findings.push(rowFinding('description-missing', 'description'));
  else if (searchKey(description) === searchKey(title))
    findings.push(rowFinding('description-is-title', 'description', { found: title }));
  else if (description.length < SHORT_DESCRIPTION)
    findings.push(rowFinding('description-short', 'description', { length, least: String(SHORT_DESCRIPTION) }));
  if (status !== 'announced' && !reason) findings.push(rowFinding('reason-missing', 'reason'));
  if (mode !== 'online' && stepFree === 'unknown') findings.push(rowFinding('access-unknown', 'stepFree'));
  else if (signLanguage === 'unknown') findings.push(rowFinding('access-unknown', 'signLanguage'));
  return findings;
}
