import { isAllowedLink, type Source } from '../domain/source.ts';
import type { ViewContext } from './context.ts';

/** A source named inside a text. */
export interface Cite {
  /** Its entry on the page of all sources. */
  href: string;
  text: string;
  hreflang?: string;
  /** Its number in the list of sources of the same page; `href` then leads there. */
  number?: number;
}

/** A source in a list of sources. */
export type CitedSource = ReturnType<typeof toCitedSource>;

/** A law by its own name and any other source by its publisher, with the year. */
export function toCite(id: string, { facts, address, hreflang }: ViewContext): Cite {
  const source = facts.sources.get(id);
  if (!source) throw new Error(`No source "${id}" in content/facts/sources.yaml.`);
  const year = source.date?.slice(0, 4);
  const name = source.names?.[0] ?? source.publisher;
  const there = hreflang('sources');
  return {
    href: `${address('sources')}#${id}`,
    text: year ? `${name}, ${year}` : name,
    ...(there ? { hreflang: there } : {}),
  };
}

/** Citations, each text once. An unknown id is left out: the check of the content reports it. */
export function toCites(ids: readonly string[], context: ViewContext): Cite[] {
  const cites = ids.filter((id) => context.facts.sources.has(id)).map((id) => toCite(id, context));
  return cites.filter(({ text }, i) => cites.findIndex((other) => other.text === text) === i);
}

/** Citations in one line, each name once with all of its years. */
export function inOneLine(cites: readonly Pick<Cite, 'text'>[]): string {
  const yearsOf = new Map<string, Set<string>>();
  for (const { text } of cites) {
    const [, name = text, year] = /^(.*), (\d{4})$/.exec(text) ?? [];
    yearsOf.set(name, new Set([...(yearsOf.get(name) ?? []), ...(year ? [year] : [])]));
  }
  return [...yearsOf].map(([name, years]) => [name, ...[...years].toSorted()].join(', ')).join('; ');
}

/** Sources as a reader sees them; an unknown id is left out. */
export function toCitedSources(ids: readonly string[], context: ViewContext): CitedSource[] {
  return ids.flatMap((id) => {
    const source = context.facts.sources.get(id);
    return source ? toCitedSource(source, context) : [];
  });
}

/** A source as a reader sees it; a link only where its domain is allowed. */
export function toCitedSource(source: Source, context: ViewContext) {
  const href = source.url && isAllowedLink(source.url, context.facts.allowedDomains) ? source.url : null;
  const copy = source.copy ? context.t('sources.copy') : null;
  const text = source.title ? `${source.publisher}, ${source.title}` : source.publisher;
  return {
    id: source.id,
    text,
    href,
    date: source.date ? context.date(source.date) : null,
    /** Says that a copy of the page at `href` was read. */
    copy,
  };
}
