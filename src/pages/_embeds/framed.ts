import frame from '~/styles/embeds/embed.css?raw';
import tokens from '~/styles/tokens.css?raw';
import { type ViewContext, viewContext } from '../../views/context.ts';
import { builtSite } from '../_routes.ts';

/** All that a page for a frame takes along, so that it asks for nothing. */
export const style = tokens + frame;

/** The languages that have all words of a page for a frame. */
export async function localesWith(hasWords: (context: ViewContext) => boolean): Promise<string[]> {
  const site = await builtSite();
  return site.languages.map(({ locale }) => locale).filter((locale) => hasWords(viewContext(site, locale)));
}
