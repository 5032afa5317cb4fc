import { isShownHere } from '../../domain/page/shown-here.ts';
import type { Content, PageEntry } from '../content.ts';
import { placeHere } from '../read/campaign-facts.ts';
import { members } from '../source/loose.ts';

/** The pages without the sections that this deployment does not show, since they hold for another country or name roles that nobody plays. */
export function shownPages(content: Content): PageEntry[] {
  const place = placeHere(content);
  if (!place) return content.pages;
  return content.pages.map((page) => ({
    ...page,
    sections: page.sections.filter(({ id, body }) => {
      const only = page.value?.sections?.[id]?.for;
      return isShownHere(only && members(only).map(([, country]) => country), body, place, page.locale);
    }),
  }));
}
