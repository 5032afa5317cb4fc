import { type Cite, toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';

/** The sources of a text, at its end. */
export type Citations = ReturnType<typeof toCitations>;

/** The sources of some sections by number, in the order of reading, each once. */
export function toCitations(sections: readonly { id: string; cites: readonly string[] }[], context: ViewContext) {
  const ids = new Set(sections.flatMap(({ cites }) => cites));
  const list = [...ids].map((id, i) => {
    const { text, ...link } = toCite(id, context);
    return {
      id,
      /** What stands in the text wherever it is cited. */
      number: i + 1,
      /** A law by its own name and any other by its publisher, with the year. */
      name: text,
      title: context.facts.sources.get(id)?.title ?? null,
      ...link,
      /** The sections that cite it, in their order. */
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

/** Where the list has the source of a number, and where the text first cites it. */
export const entryOf = (number: number) => `n${number}`;
export const placeOf = (number: number) => `r${number}`;

/**
 * A section as HTML in which the first place that cites a source can be come back to, if no section before cites it.
 *
 * @param html with a link to its entry wherever a source is cited
 */
export function withPlaces(html: string, section: string, { list }: Pick<Citations, 'list'>): string {
  return list
    .filter(({ sections: [first] }) => first === section)
    .reduce((text, { number }) => {
      const link = `<a href="#${entryOf(number)}"`;
      return text.replace(link, `<a id="${placeOf(number)}"${link.slice(2)}`);
    }, html);
}

/**
 * Rows whose sources are named by their numbers in a list at the end of the page.
 *
 * @param ids what stands in that list, and is joined there by what the rows name besides
 * @returns the rows, and the list
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
