import type { ActivityIndex } from '../domain/activities/indexed.ts';
import type { Figure } from '../domain/page/figure.ts';
import type { Site } from '../i18n/site.ts';
import { loadActivities } from './activities.ts';
import { loadFigures } from './figures.ts';
import { type LoadedPage, loadPage } from './pages.ts';

/** What the first page is made of: its text, the figures, and the activities. */
export interface LoadedHome {
  page: LoadedPage;
  figures: readonly Figure[];
  activities: ActivityIndex;
}

/** Everything that the first page shows. */
export async function loadHome(site: Site): Promise<LoadedHome> {
  const { index } = await loadActivities(site);
  return { page: await loadPage('home', site.campaign.sourceLocale), figures: await loadFigures(), activities: index };
}
