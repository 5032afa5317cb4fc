import { findPage, loadPage, renderBodies } from '../collections/pages.ts';
import { builtSite, routesWhere } from './_routes.ts';

/** A text of `content/pages/`, and what renders it in each language. */
export async function loadText(id: string) {
  const page = await loadPage(id, (await builtSite()).campaign.sourceLocale);
  return { page, bodies: await renderBodies(page) };
}

/** Is there such a text? */
export async function isWritten(id: string): Promise<boolean> {
  return (await findPage(id, (await builtSite()).campaign.sourceLocale)) !== null;
}

/** The paths of a page that is there where its text is. */
export function writtenRoutes(id: string) {
  return routesWhere(() => isWritten(id));
}
