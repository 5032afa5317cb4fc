import type { PageEntry } from '../content.ts';

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
