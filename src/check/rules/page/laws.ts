import { citedIn } from '../../../domain/page/section-text.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace } from '../../finding.ts';
import { visibleLines, withoutComments } from '../../prose/text.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt } from '../../source/yaml-source.ts';

/** A law, a decree or a treaty that is a source, under one of the names that texts give it. */
interface NamedLaw {
  name: string;
  ids: readonly [string, ...string[]];
}

/** A law has the names that texts give it, and no other source has them. */
export function lawNames({ sources }: Content): Finding[] {
  if (!sources) return [];
  return members(sources.value?.sources)
    .filter(([, { kind, names }]) => (kind === 'law') !== (names !== undefined))
    .map(([id]) => finding(keyPlaceAt(sources.source, ['sources', id]), 'law-names'));
}

/**
 * A section that names a law which is a source cites that law. Easy Read cites what a reader must weigh and its full page
 * has the rest; a table that cites nothing is a list of words.
 */
export function lawsCited(content: Content): Finding[] {
  const laws = lawsOf(content);
  return content.pages.filter(({ id }) => !id.startsWith('easy/')).flatMap((page) => uncitedIn(page, laws));
}

function uncitedIn(page: PageEntry, laws: readonly NamedLaw[]): Finding[] {
  const cited = new Map(page.sections.map(({ line, body }) => [line, citedIn(null, withoutComments(body))]));
  const said = new Set<string>();
  return visibleLines(page)
    .filter(({ written }) => !isListOfWords(written))
    .flatMap(({ line, text, written }) => {
      const section = page.sections.findLast((one) => one.line < line)?.line ?? 0;
      return namedIn(text, laws).flatMap(({ name, ids: [first, ...others] }) => {
        const isCited = [first, ...others].some((id) => cited.get(section)?.includes(id));
        if (isCited || said.has(`${section} ${name}`)) return [];
        said.add(`${section} ${name}`);
        return finding(textPlace(page.source.file, line, written), 'law-not-cited', name, first);
      });
    });
}

/** The laws that a text names, the longest name first, so that the regulation of a law is not that law. */
function namedIn(text: string, laws: readonly NamedLaw[]): NamedLaw[] {
  let rest = text;
  return laws.filter(({ name }) => {
    const parts = rest.split(name);
    rest = parts.join(' ');
    return parts.length > 1;
  });
}

function lawsOf({ sources }: Content): NamedLaw[] {
  const laws = new Map<string, NamedLaw>();
  for (const [id, { names }] of members(sources?.value?.sources)) {
    for (const [, name] of members(names)) laws.set(name, { name, ids: [id, ...(laws.get(name)?.ids ?? [])] });
  }
  return [...laws.values()].toSorted((a, b) => b.name.length - a.name.length);
}

/** A heading, or a row of a table that cites nothing. */
function isListOfWords(written: string): boolean {
  return /^\s*#/.test(written) || (/^\s*\|/.test(written) && !written.includes('<Cite '));
}
