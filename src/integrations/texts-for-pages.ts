import { relative, sep } from 'node:path';
import { readPlace } from '../check/read/campaign.ts';
import { leftHere } from '../domain/page/shown-here.ts';

/**
 * Mends every text before anything reads it for a page: the sentences that name a role nobody plays or hold in another country are left
 * out, and the number of a source stays on the line of the word that it follows. All pages, editions, sheets and the search are made from
 * what is left. It stands before what compiles MDX.
 *
 * @param contentDir the content's folder
 */
export function textsForPages(contentDir: string) {
  const place = readPlace(contentDir);
  return {
    name: 'texts-for-pages',
    enforce: 'pre' as const,
    transform(text: string, id: string) {
      const file = relative(contentDir, id.replace(/\?.*$/, ''));
      // Both folders of texts hold one for each language.
      const locale = file.endsWith('.mdx') && !file.startsWith('..') ? file.split(sep)[1] : undefined;
      if (locale === undefined) return null;
      const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
      const body = text.slice(front.length);
      return { code: front + withKeptCitations(place ? leftHere(body, place, locale) : body), map: null };
    },
  };
}

/**
 * The space before a citation becomes one that no line is broken at.
 *
 * @example withKeptCitations('Pregunta. <Cite id="a" />') // => 'Pregunta.\u00A0<Cite id="a" />'
 */
export function withKeptCitations(text: string): string {
  return text.replace(/(?<=\S) +(?=<Cite\s)/g, '\u00A0');
}
