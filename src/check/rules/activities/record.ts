import { activityMistakes, type MistakeOfOne, UNDATED } from '../../../domain/activities/mistakes.ts';
import { noticeMistake, noticeOf } from '../../../domain/activities/notice.ts';
import { type Asked, addressesIn, isOwn, waysToAsk } from '../../../domain/activities/organiser-ways.ts';
import { joinLinkOf } from '../../../domain/join-link.ts';
import type { Notice } from '../../../schemas/facts.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Dates, times, status and folder of each activity go together. */
export function activityFacts({ activities }: Content): Finding[] {
  return activities.flatMap(mistakesOf);
}

function mistakesOf({ id, year: folder, source, value }: ActivityEntry): Finding[] {
  const year = folder === UNDATED ? null : Number(folder);
  const when = value?.when;
  // What has no right form is a finding already, and nothing more is said of the rest.
  if (!value || when?.starts === undefined) return [];
  const { starts } = when;
  const one = { year, when: { ...when, starts }, status: value.status, sources: value.sources, outcome: value.outcome };
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
  'outcome-too-early': ['outcome', 'on'],
  'outcome-contradicts': ['outcome', 'held'],
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
  return activities.flatMap((activity) => findingsOf(activity, known));
}

function findingsOf({ source, whole }: ActivityEntry, known: Readonly<Record<string, Asked>>): Finding[] {
  if (!whole?.confirmed) return [];
  if (!whole.organisers.some((id) => known[id]))
    return [finding(placeAt(source, ['confirmed']), 'mark-without-organiser')];
  const { own: ways, others } = waysToAsk(whole.organisers, known);
  const how = placeAt(source, ['confirmed', 'how']);
  if (ways.length === 0) return [finding(how, 'mark-without-contact', whole.organisers.join(', '))];
  const named = addressesIn(whole.confirmed.how);
  if (named.length === 0) return [finding(how, 'mark-without-way', ways.join(', '))];
  return named
    .filter((address) => !isOwn(address, ways, others))
    .map((address) => finding(how, 'mark-from-elsewhere', address, ways.join(', ')));
}

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
