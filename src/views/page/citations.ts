import { type Cite, toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';

export type Citations = ReturnType<typeof toCitations>;

/** The sources that sections cite, numbered in the order of reading, each once. */
export function toCitations(sections: readonly { id: string; cites: readonly string[] }[], context: ViewContext) {
  const ids = new Set(sections.flatMap(({ cites }) => cites));
  const list = [...ids].map((id, i) => {
    const { text, ...link } = toCite(id, context);
    return {
      id,
      number: i + 1,
      name: text,
      title: context.facts.sources.get(id)?.title ?? null,
      ...link,
      sections: sections.flatMap((section) => (section.cites.includes(id) ? section.id : [])),
    };
  });
  return {
    heading: context.t('cite.heading'),
    /** Says that a link leads back to where a source is first cited. */
    back: context.t('cite.back'),
    list,
  };
}

/** The sources of some sections only, numbered anew. */
export function citationsOf({ list, ...words }: Citations, isWanted: (section: string) => boolean): Citations {
  const cited = list.flatMap((one) => {
    const sections = one.sections.filter(isWanted);
    return sections.length > 0 ? [{ ...one, sections }] : [];
  });
  return { ...words, list: cited.map((one, i) => ({ ...one, number: i + 1 })) };
}

/** Anchors: a source in the list, and the place that cites it first. */
export const entryOf = (number: number) => `n${number}`;
export const placeOf = (number: number) => `r${number}`;

/** The HTML of a section, with an anchor at the place that cites a source first, unless an earlier section cites it. */
export function withPlaces(html: string, section: string, { list }: Pick<Citations, 'list'>): string {
  return list
    .filter(({ sections: [first] }) => first === section)
    .reduce((text, { number }) => {
      const link = `<a href="#${entryOf(number)}"`;
      return text.replace(link, `<a id="${placeOf(number)}"${link.slice(2)}`);
    }, html);
}

/**
 * Rows that name their sources by number in the list at the end of the page.
 *
 * @param ids the sources in the list so far
 * @returns the rows, and the list with the sources that they add
 */
export function numbered<R extends { cites?: Cite[] }>(rows: readonly R[], ids: readonly string[]) {
  const list = new Set(ids);
  const toNumber = ({ text, href }: Cite): Cite => {
    const id = href.slice(href.indexOf('#') + 1);
    const number = [...list.add(id)].indexOf(id) + 1;
    return { text, number, href: `#${entryOf(number)}` };
  };
  const rising = (one: Cite, other: Cite) => (one.number ?? 0) - (other.number ?? 0);
  const own = rows.map((row) => (row.cites ? { ...row, cites: row.cites.map(toNumber).sort(rising) } : row));
  return { rows: own, ids: [...list] };
}
