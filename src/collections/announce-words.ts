import { getCollection } from 'astro:content';
import type { OwnWords } from '../domain/activities/announce-words.ts';
import type { Site } from '../i18n/site.ts';

/** The words by which announcements are read and judged, of each language of the site that has them, in its order. */
export async function loadAnnounceWords({ languages }: Pick<Site, 'languages'>): Promise<OwnWords[]> {
  const files = new Map((await getCollection('words')).map(({ id, data }) => [id, data]));
  return languages.flatMap(({ locale }) => {
    const own = files.get(locale);
    return own ? { ...own, locale } : [];
  });
}
