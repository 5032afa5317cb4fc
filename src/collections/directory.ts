import { getCollection, getEntry } from 'astro:content';

/** What people call services, beside the records; a deployment may have neither file. */
export async function loadDirectoryWords() {
  const words = (await getEntry('searchWords', 'search-words'))?.data;
  const [holidays] = await getCollection('holidays');
  return {
    countryNamesIn: words?.countryNamesIn ?? [],
    aliases: words?.aliases ?? [],
    holidays: holidays?.data ?? [],
  };
}
