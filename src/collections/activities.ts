import { getCollection, getEntry, render } from 'astro:content';
import type { Activity } from '../domain/activities/activity.ts';
import { type ActivityIndex, indexActivities } from '../domain/activities/indexed.ts';
import { findMistakes, UNDATED } from '../domain/activities/mistakes.ts';
import { activityShelf } from '../domain/activities/shelf.ts';
import type { Site } from '../i18n/site.ts';
import type { ActivityFile } from '../schemas/activities/activity.ts';

let loaded: Promise<LoadedActivities> | undefined;

export interface LoadedActivities {
  index: ActivityIndex;
  /** Those that have a page, in the order of their files. */
  withPage: readonly Activity[];
}

/** All activities, loaded and grouped once per build: thousands of pages ask for them. */
export function loadActivities(site: Site): Promise<LoadedActivities> {
  loaded ??= load(site);
  return loaded;
}

/** The component that renders the description of an activity. */
export async function renderActivity({ year, id }: Pick<Activity, 'year' | 'id'>) {
  const entry = await getEntry('activities', `${year ?? UNDATED}/${id}`);
  if (!entry) throw new Error(`content/events/${year ?? UNDATED}/${id}.md is missing.`);
  return (await render(entry)).Content;
}

async function load({ facts, today }: Site): Promise<LoadedActivities> {
  const entries = await getCollection('activities');
  const activities = entries.map((entry) => toActivity(entry.id, entry.data, entry.body ?? ''));
  const mistakes = findMistakes(activities, facts);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return {
    index: indexActivities(activities, today),
    withPage: activities.filter((one) => activityShelf(one) === 'page'),
  };
}

/** The folder gives the year, the file name the id. */
function toActivity(path: string, data: ActivityFile, body: string): Activity {
  const [folder, id = ''] = path.split('/');
  return { id, year: folder === UNDATED ? null : Number(folder), description: body.trim(), ...data };
}
