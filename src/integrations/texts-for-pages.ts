import { relative, sep } from 'node:path';
import { readPlace } from '../check/read/campaign.ts';
import { leftHere } from '../domain/page/shown-here.ts';

/**
 * Prepares every text before MDX is compiled: leaves out sentences that name a role nobody plays or that hold in another country, and keeps
 * the number of a source on the line of the word before it. Pages, editions, sheets and the search are all made from the result.
 */
export function textsForPages(contentDir: string) {
  const place = readPlace(contentDir);
  return {
    name: 'texts-for-pages',
    enforce: 'pre' as const,
    transform(text: string, id: string) {
      const file = relative(contentDir, id.replace(/\?.*$/, ''));
      // `pages/<locale>/…`, and so in the other folder of texts.
      const locale = file.endsWith('.mdx') && !file.startsWith('..') ? file.split(sep)[1] : undefined;
      if (locale === undefined) return null;
      const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
      const body = text.slice(front.length);
      return { code: front + withKeptCitations(place ? leftHere(body, place, locale) : body), map: null };
    },
  };
}

/**
 * The text with a no-break space before each citation.
 *
 * @example withKeptCitations('Pregunta. <Cite id="a" />') // => 'Pregunta.\u00A0<Cite id="a" />'
 */
export function withKeptCitations(text: string): string {
  return text.replace(/(?<=\S) +(?=<Cite\s)/g, '\u00A0');
}
