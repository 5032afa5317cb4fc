import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readPlace } from '../check/read/campaign.ts';
import { leftHere, type Place } from '../domain/page/shown-here.ts';

/**
 * Leaves out of every text, before anything reads it for a page, the sentences that name a role nobody plays or hold in another country. All pages,
 * editions, sheets and the search are made from what is left. It stands before what compiles MDX.
 *
 * @param contentDir the content's folder
 */
export function dropUnassignedInTexts(contentDir: string): AstroIntegration {
  const place = readPlace(contentDir);
  const plugin = {
    name: 'drop-unassigned',
    enforce: 'pre' as const,
    transform(text: string, id: string) {
      const file = relative(contentDir, id.replace(/\?.*$/, ''));
      // Both folders of texts hold one for each language.
      const locale = file.endsWith('.mdx') && !file.startsWith('..') ? file.split(sep)[1] : undefined;
      return locale === undefined ? null : { code: place ? withoutGaps(text, place, locale) : text, map: null };
    },
  };
  return {
    name: 'drop-unassigned',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** The file with its front matter as it is, and its text without the sentences that step aside. */
function withoutGaps(text: string, place: Place, locale: string): string {
  const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  return front + leftHere(text.slice(front.length), place, locale);
}
