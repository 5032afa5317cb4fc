import { getEntry } from 'astro:content';

/** Words in which people say what happens to them; a deployment may have none. */
export async function loadNeedWords() {
  const words = (await getEntry('searchWords', 'search-words'))?.data;
  return words ?? { needs: {} };
}
