import { buildDate } from '../build-date.ts';
import { itemPaths } from '../collections/locales.ts';
import { loadSite } from '../collections/site.ts';
import { type AddressName, nameOfPattern, type Params } from '../i18n/addresses.ts';
import type { Site } from '../i18n/site.ts';
import { viewContext } from '../views/context.ts';

/** The site as of the day that it is built for. */
export const builtSite = () => loadSite(buildDate);

/** The same in the language of a page, which its address gives. */
export async function contextIn(locale?: string, edition?: 'easy') {
  return viewContext(await builtSite(), locale, edition);
}

/** The paths of a page that each of some things has, with the thing; the pattern of the route says which of a module's pages it is. */
export function itemRoutes<T>(
  itemsOf: (site: Site, name: AddressName) => readonly T[] | Promise<readonly T[]>,
  paramsOf: (item: T, site: Site) => Params,
) {
  return async ({ routePattern }: { routePattern: string }) => {
    const site = await builtSite();
    const name = nameOfPattern(routePattern, site.campaign);
    return itemPaths(site, name, await itemsOf(site, name), (item) => paramsOf(item, site));
  };
}

/** The paths of a page that a deployment has once in a language, or does without. */
export function routesWhere(hasPage: (site: Site) => boolean | Promise<boolean>) {
  const itemsOf = async (site: Site, name: AddressName) => ((await hasPage(site)) ? [name] : []);
  return itemRoutes(itemsOf, () => ({}));
}

/** The paths of a page that every language has once. */
export const localeRoutes = routesWhere(() => true);
