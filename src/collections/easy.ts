import { getCollection } from 'astro:content';
import { EASY_FOLDER, MESSAGE_FOLDER } from '../codes/texts.ts';
import { assertFound } from '../domain/found.ts';
import type { PreTested } from '../domain/records.ts';
import type { AddressName } from '../i18n/addresses.ts';
import { type LoadedPage, loadPages } from './pages.ts';

/** A page in Easy Read, with how each language's text was tried with readers. */
export interface LoadedEasyPage extends LoadedPage {
  preTested: ReadonlyMap<string, PreTested>;
}

/**
 * The pages in Easy Read that the source language has, in their own order; none where a deployment has no such edition.
 *
 * @param name of the addresses of pages in Easy Read, one of those that are written
 */
export async function loadEasyPages(sourceLocale: string, name: AddressName): Promise<LoadedEasyPage[]> {
  const heads = await getCollection('pages');
  const at = assertFound(WRITTEN[name], `texts of "${name}"`);
  const pages = await loadPages(sourceLocale, `${EASY_FOLDER}${at}`);
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

/** Where the texts of an address lie in the folder of Easy Read. */
const WRITTEN: Partial<Record<AddressName, string>> = {
  easyHome: 'home',
  easyHelp: 'help',
  easyMessage: MESSAGE_FOLDER,
};
