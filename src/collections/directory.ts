import { getCollection, getEntry } from 'astro:content';

/** What authors wrote for the directory beside the records; a deployment may have neither file. */
export async function loadDirectoryWords() {
  const words = (await getEntry('searchWords', 'search-words'))?.data;
  const [holidays] = await getCollection('holidays');
  return {
    countryNamesIn: words?.countryNamesIn ?? [],
    aliases: words?.aliases ?? [],
    needs: words?.needs ?? {},
    holidays: holidays?.data ?? [],
  };
}
