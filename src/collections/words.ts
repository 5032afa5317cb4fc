import { getCollection, getEntry } from 'astro:content';
import type { OwnWords } from '../domain/activities/announce-words.ts';
import type { Site } from '../i18n/site.ts';

/** What people call services, beside the records; a deployment may have neither file. */
export async function loadDirectoryWords() {
  const [holidays] = await getCollection('holidays');
  const { countryNamesIn, aliases } = await loadSituationWords();
  return { countryNamesIn, aliases, holidays: holidays?.data ?? [] };
}

/** Words in which people say what happens to them; a deployment may have none. */
export async function loadSituationWords() {
  return (await getEntry('searchWords', 'search-words'))?.data ?? { countryNamesIn: [], aliases: [], needs: {} };
}

/** The words by which announcements are read and judged, of each language of the site that has them, in its order. */
export async function loadAnnounceWords({ languages }: Pick<Site, 'languages'>): Promise<OwnWords[]> {
  const files = new Map((await getCollection('words')).map(({ id, data }) => [id, data]));
  return languages.flatMap(({ locale }) => {
    const own = files.get(locale);
    return own ? { ...own, locale } : [];
  });
}
