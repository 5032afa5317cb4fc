import { findPage, loadPage, renderBodies } from '../collections/pages.ts';
import { builtSite, contextIn, routesWhere } from './_routes.ts';

/** A text of `content/pages/`, what renders it in each language, and the site in that of the page which shows it. */
export async function loadText(id: string, locale: string | undefined) {
  const context = await contextIn(locale);
  const page = await loadPage(id, context.campaign.sourceLocale);
  return { page, bodies: await renderBodies(page), context };
}

/** Is there such a text? */
export async function isWritten(id: string): Promise<boolean> {
  return (await findPage(id, (await builtSite()).campaign.sourceLocale)) !== null;
}

/** The paths of a page that is there where its text is. */
export function writtenRoutes(id: string) {
  return routesWhere(() => isWritten(id));
}
