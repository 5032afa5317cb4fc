import { getCollection } from 'astro:content';
import { EASY_FOLDER } from '../domain/easy/rules.ts';
import { type LoadedPage, loadPages } from './pages.ts';

/** A page in Easy Read, with when and where each language's text was tried with readers. */
export interface LoadedEasyPage extends LoadedPage {
  preTested: ReadonlyMap<string, { on: string; where: string }>;
}

/**
 * The pages in Easy Read that the source language has, in their own order; none where a deployment has no such edition.
 *
 * @param name the whole page: `home`, `help`, or the folder of the messages
 */
export async function loadEasyPages(sourceLocale: string, name: string): Promise<LoadedEasyPage[]> {
  const heads = await getCollection('pages');
  const pages = await loadPages(sourceLocale, `${EASY_FOLDER}${name}`);
  return pages.map((page) => ({
    ...page,
    preTested: new Map(
      heads.flatMap(({ id, data }) => {
        const [locale = '', ...rest] = id.split('/');
        const preTested = 'preTested' in data && data.preTested;
        return preTested && rest.join('/') === page.id ? [[locale, preTested] as const] : [];
      }),
    ),
  }));
}
