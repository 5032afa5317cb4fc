import type { Activity } from './event.ts';

/** The folder of activities that no source dates. */
export const UNDATED = 'undated';

/** The ids that an activity may name. */
export interface KnownIds {
  regions: readonly { code: string }[];
  organisations: { has(id: string): boolean };
  sources: { has(id: string): boolean };
}

/**
 * What is wrong between files, each as a sentence with what to write: ids that point nowhere, ids used twice, and files in
 * the folder of another year. The schema sees one file at a time.
 */
export function findMistakes(activities: readonly Activity[], known: KnownIds): string[] {
  const regions = new Set(known.regions.map(({ code }) => code));
  const folders = new Map<string, string>();
  return activities.flatMap((activity) => {
    const file = fileOf(activity);
    const twin = folders.get(activity.id);
    folders.set(activity.id, file);
    return [
      ...(twin ? [`${file}: ${twin} has the same name. Calendars tell activities apart by it: rename one.`] : []),
      ...(activity.status === 'reported' && activity.sources.length === 0
        ? [`${file}: \`status: reported\` needs the source that reports it, in \`sources\`.`]
        : []),
      ...wrongDates(activity).map((what) => `${file}: ${what}`),
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

function wrongDates({ year, id, when }: Activity): string[] {
  const { starts, ends, from, to } = when;
  const own = starts === null ? null : Number(starts.slice(0, 4));
  const mistakes: string[] = [];
  if (own !== year)
    mistakes.push(`it begins in ${own ?? 'no known year'}. Move it to content/events/${own ?? UNDATED}/${id}.md.`);
  if (ends && ends.length !== starts?.length)
    mistakes.push('`ends` must be known as far as `starts`: both a day, both a month or both a year.');
  else if (ends && starts && ends < starts) mistakes.push('`ends` is before `starts`.');
  if (from && starts?.length !== 10)
    mistakes.push('`from` is a time of day, but the day in `starts` is not known. Remove it.');
  if (to && !from) mistakes.push('`to` says when it ends, but `from` is missing. Write both or none.');
  if (from && to && !ends && to <= from)
    mistakes.push('`to` is not after `from`. If it ends after midnight, write `ends` too.');
  return mistakes;
}

function missing(ids: readonly string[], list: { has(id: string): boolean }, where: string, file: string): string[] {
  return ids
    .filter((id) => !list.has(id))
    .map((id) => `${where} names "${id}", which is not in content/facts/${file}.`);
}
