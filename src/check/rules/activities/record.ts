import { activityMistakes, type MistakeOfOne, UNDATED } from '../../../domain/activities/mistakes.ts';
import { joinLinkOf } from '../../../domain/join-link.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
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
