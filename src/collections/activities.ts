import { getCollection, getEntry, render } from 'astro:content';
import { type Activity, hasPage } from '../domain/activities/activity.ts';
import { indexActivities } from '../domain/activities/indexed.ts';
import { UNDATED } from '../domain/activities/mistakes.ts';
import { type Announced, shownActivity } from '../domain/activities/reading.ts';
import { seenHash } from '../hashes/activities/seen-hash.ts';
import type { Site } from '../i18n/site.ts';
import type { ActivityFile } from '../schemas/activities/activity.ts';
import { oncePerBuild } from './once.ts';

/** The component that renders the description of an activity, as it is shown. */
export async function renderActivity({ year, id, reading }: Pick<Activity, 'year' | 'id' | 'reading'>) {
  const folder = year ?? UNDATED;
  // What was called off since it was read says no new word.
  const version = await getEntry('readVersions', `${folder}/read/${id}`);
  const entry = version && reading !== 'unread' ? version : await getEntry('activities', `${folder}/${id}`);
  if (!entry) throw new Error(`content/events/${folder}/${id}.md is missing.`);
  return (await render(entry)).Content;
}

/** All activities that the site shows, as it shows them, loaded and grouped once per build: thousands of pages ask for them. */
export const loadActivities = oncePerBuild(async ({ campaign, today }: Site) => {
  const [entries, kept, records] = await Promise.all([
    getCollection('activities'),
    getCollection('readVersions'),
    getCollection('readings'),
  ]);
  const announced = entries.map((entry) => toActivity(entry.id, entry.data, entry.body ?? ''));
  const versions = new Map(
    kept.map((entry) => toActivity(entry.id, entry.data, entry.body ?? '')).map((one) => [one.id, one] as const),
  );
  const readings = records[0]?.data ?? {};
  const activities = announced.flatMap(
    (current) =>
      shownActivity(
        { current, hash: seenHash(current), reading: readings[current.id], version: versions.get(current.id) },
        campaign.stage === 'live',
      ) ?? [],
  );
  // Those that have a page are in the order of their files.
  return { index: indexActivities(activities, today), withPage: activities.filter(hasPage) };
});

/** The folder gives the year, the file name the id. */
function toActivity(path: string, data: ActivityFile, body: string): Announced {
  const folder = path.slice(0, path.indexOf('/'));
  const id = path.slice(path.lastIndexOf('/') + 1);
  return { id, year: folder === UNDATED ? null : Number(folder), description: body.trim(), ...data };
}
