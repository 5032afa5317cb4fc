import { type ViewContext, viewContext } from '../../views/context.ts';
import { builtSite } from '../_routes.ts';

/** The languages that have all words of a page for a frame. */
export async function localesWith(hasWords: (context: ViewContext) => boolean): Promise<string[]> {
  const site = await builtSite();
  return site.languages.map(({ locale }) => locale).filter((locale) => hasWords(viewContext(site, locale)));
}
