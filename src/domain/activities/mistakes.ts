import { keysOf } from '../../codes/keys.ts';
import type { Activity, ActivityTime } from './activity.ts';

/** The folder of activities that no source dates. */
export const UNDATED = 'undated';

/** The ids that an activity may name. */
export interface KnownIds {
  regions: readonly { code: string }[];
  organisations: { has(id: string): boolean };
  sources: { has(id: string): boolean };
}

/** What can be wrong inside one activity, though each of its fields has the right form. */
export type MistakeOfOne =
  | 'wrong-year'
  | 'ends-precision'
  | 'ends-before-starts'
  | 'from-without-day'
  | 'to-without-from'
  | 'to-not-after-from'
  | 'reported-without-source'
  | 'outcome-too-early'
  | 'outcome-contradicts';

/** What is wrong inside one activity, by name: the build and the check of the content each say it in their own words. */
export function activityMistakes({ year, when, status, sources, outcome }: JudgedParts): MistakeOfOne[] {
  const { starts, ends, from, to } = when;
  const own = starts === null ? null : Number(starts.slice(0, 4));
  const has: Record<MistakeOfOne, boolean> = {
    'wrong-year': own !== year,
    'ends-precision': Boolean(ends && ends.length !== starts?.length),
    'ends-before-starts': Boolean(ends && starts && ends.length === starts.length && ends < starts),
    'from-without-day': Boolean(from && starts?.length !== 10),
    'to-without-from': Boolean(to && !from),
    'to-not-after-from': Boolean(from && to && (!ends || ends === starts) && to <= from),
    'reported-without-source': status === 'reported' && sources?.length === 0,
    'outcome-too-early': Boolean(outcome?.on && (starts?.length !== 10 || outcome.on < starts)),
    'outcome-contradicts':
      (outcome?.held === 'yes' && status === 'cancelled') ||
      (outcome?.held === 'no' && Boolean(outcome.counted ?? outcome.mode)),
  };
  return keysOf(has).filter((mistake) => has[mistake]);
}

/** The parts of an activity that must go together; those that are not known yet are not judged. */
interface JudgedParts extends Pick<Activity, 'year'> {
  when: { [K in keyof ActivityTime]: ActivityTime[K] | undefined } & Pick<ActivityTime, 'starts'>;
  status: Activity['status'] | undefined;
  sources: readonly unknown[] | undefined;
  outcome?: { held?: string; mode?: unknown; counted?: unknown; on?: string } | undefined;
}

/**
 * What is wrong between files, each as a sentence with what to write: ids that point nowhere, ids used twice, and files in
 * the folder of another year. The schema sees one file at a time.
 */
export function findMistakes(activities: readonly Omit<Activity, 'reading'>[], known: KnownIds): string[] {
  const regions = new Set(known.regions.map(({ code }) => code));
  const folders = new Map<string, string>();
  return activities.flatMap((activity) => {
    const file = fileOf(activity);
    const twin = folders.get(activity.id);
    folders.set(activity.id, file);
    return [
      ...(twin ? [`${file}: ${twin} has the same name. Calendars tell activities apart by it: rename one.`] : []),
      ...activityMistakes(activity).map((mistake) => `${file}: ${SENTENCES[mistake](activity)}`),
      ...missing(activity.organisers, known.organisations, `${file}: \`organisers\``, 'organisations.yaml'),
      ...missing(activity.sources, known.sources, `${file}: \`sources\``, 'sources.yaml'),
      ...missing(
        activity.place.region ? [activity.place.region] : [],
        regions,
        `${file}: \`place.region\``,
        'regions.yaml',
      ),
    ];
  });
}

function fileOf({ year, id }: Pick<Activity, 'year' | 'id'>): string {
  return `content/events/${year ?? UNDATED}/${id}.md`;
}

function missing(ids: readonly string[], list: { has(id: string): boolean }, where: string, file: string): string[] {
  return ids
    .filter((id) => !list.has(id))
    .map((id) => `${where} names "${id}", which is not in content/facts/${file}.`);
}

const SENTENCES: Record<MistakeOfOne, (activity: Omit<Activity, 'reading'>) => string> = {
  'wrong-year': ({ id, when: { starts } }) => {
    const own = starts?.slice(0, 4);
    return `it begins in ${own ?? 'no known year'}. Move it to content/events/${own ?? UNDATED}/${id}.md.`;
  },
  'ends-precision': () => '`ends` must be known as far as `starts`: both a day, both a month or both a year.',
  'ends-before-starts': () => '`ends` is before `starts`.',
  'from-without-day': () => '`from` is a time of day, but the day in `starts` is not known. Remove it.',
  'to-without-from': () => '`to` says when it ends, but `from` is missing. Write both or none.',
  'to-not-after-from': () => '`to` is not after `from`. If it ends after midnight, write `ends` too.',
  'reported-without-source': () => '`status: reported` needs the source that reports it, in `sources`.',
  'outcome-too-early': () => '`outcome` is from before the activity begins. What is to come has none: remove it.',
  'outcome-contradicts': () => '`outcome` says something else than `status`, or counts people at what was not held.',
};
