import type { RawSection } from '../../domain/page/section-text.ts';
import { recordOf } from '../../domain/page/text-record.ts';
import { toSlug } from '../../domain/slug.ts';
import type { Content, PageEntry } from '../content.ts';
import { placeHere } from '../read/campaign-facts.ts';
import { firstLineOf } from '../words/hit.ts';

export interface ProseLine {
  line: number;
  text: string;
}

export interface VisibleLine extends ProseLine {
  /** The line as it is written in the file. */
  written: string;
}

/** One attribute of a component in a text: the `id` of `<Service id="…" />`. */
export interface Use extends ProseLine {
  value: string;
}

/** The text with its MDX comments blanked out, so that line numbers stay. */
export function withoutComments(text: string): string {
  return text.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);
}

/** The lines that a reader sees: no comments, no ids, no targets of links. */
export function visibleLines(page: Pick<PageEntry, 'body' | 'bodyLine'>): VisibleLine[] {
  const visible = withoutComments(page.body)
    .replace(/\b(?:id|to|href|src|class|harm|slug|form)="[^"]*"/g, blank)
    .replace(/(?<=\])\([^)\n]*\)/g, blank)
    .replace(/https?:\/\/\S+/g, blank);
  const written = page.body.split('\n');
  return visible.split('\n').map((text, i) => ({ line: page.bodyLine + i, text, written: written[i] ?? text }));
}

/** Every use of a component in a page, with one of its attributes. */
export function usesOf(page: Pick<PageEntry, 'body' | 'bodyLine'>, component: string, attribute: string): Use[] {
  return matches(page, new RegExp(`<${component}\\b[^>]*?\\s${attribute}="([^"]*)"[^>]*>`, 'g'));
}

function matches({ body, bodyLine }: Pick<PageEntry, 'body' | 'bodyLine'>, pattern: RegExp): Use[] {
  const text = withoutComments(body);
  return [...text.matchAll(pattern)].map((match) => ({
    line: bodyLine + text.slice(0, match.index).split('\n').length - 1,
    text: match[0],
    value: match[1] ?? '',
  }));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * The ids of all sections that a page was meant to have, also of those whose tag is not right. A mistake in a tag is one
 * finding; that the section is missing elsewhere because of it is none.
 */
export function sectionNames({ body }: Pick<PageEntry, 'body'>): Set<string> {
  const tags = withoutComments(body).matchAll(/<Section\b[^>\n]*?\bid=\{?(?:"([^"\n]*)"|'([^'\n]*)'|([^\s>}]*))/gi);
  return new Set([...tags].flatMap(([, double, single, bare]) => toSlug(double ?? single ?? bare ?? '') || []));
}

/** The opening tag of a section, as it is written. */
export function openTag(id: string, harm: string): string {
  return `<Section id="${id}" harm="${harm}">`;
}

/** A section with what its page says of it, and where its text begins. */
export interface SectionHere extends RawSection {
  /** The line of the file that the text of the section begins at. */
  bodyLine: number;
  /** Countries that it holds for, and others that it speaks about. */
  only: readonly string[] | undefined;
  abroad: readonly string[];
}

/** The sections of a page that hold for the country of the campaign. */
export function sectionsHere(content: Content, page: PageEntry): SectionHere[] {
  const country = placeHere(content)?.country;
  return withCountries(content, page).filter(({ only }) => !country || (only?.includes(country) ?? true));
}

/** All sections of a page, with the countries that the record of the text says. */
export function withCountries(content: Content, page: PageEntry): SectionHere[] {
  const record = recordOf(content.texts?.value ?? {}, page.id);
  return page.sections.map((section) => {
    const { for: only, abroad } = record?.sections?.[section.id] ?? {};
    return {
      ...section,
      bodyLine: firstLineOf(page, section.line),
      only: only?.filter((code) => code !== undefined),
      abroad: abroad?.filter((code) => code !== undefined) ?? [],
    };
  });
}
