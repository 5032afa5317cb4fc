import type { Found } from '../domain/finding.ts';
import { inOrder } from '../domain/sorting.ts';
import type { Span } from '../domain/text/guard-finder.ts';
import { quoteAround } from '../domain/text/quote-around.ts';
import { type Code, FINDINGS, type Findings } from './findings/index.ts';
import { type Explanation, type InBoth, joined, nearestIs, type Topic } from './findings/words.ts';

/** How the first line of a finding speaks about the place. */
export type Head =
  /** A field and what stands in it. */
  | 'value'
  /** A field that is not there. */
  | 'missing'
  /** A field with nothing in it. */
  | 'empty'
  /** The name of a field. */
  | 'key'
  /** A piece of running text. */
  | 'text'
  /** The file as a whole. */
  | 'file';

/** Where something stands, and what stands there. */
export interface Place {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** From 1; 0 for the file as a whole. */
  line: number;
  field: string;
  head: Head;
  found?: InBoth;
}

/** One mistake, with what its explanation is told. */
export interface Finding extends Place, Found<Code, readonly unknown[]> {
  /** Does a published site go without what it is about, so that it stops nothing? */
  isLeftOut?: boolean;
  /** What its field says of itself. */
  help?: InBoth | undefined;
}

/** A finding of one kind at one place; the arguments after the code are those of its explanation. */
export function finding<C extends Code>(place: Place, code: C, ...values: Parameters<Findings[C]>): Finding {
  return { ...place, code, values };
}

/** What an author reads about a finding. */
export function explanationOf({
  code,
  values,
  file,
  help,
}: Pick<Finding, 'code' | 'values' | 'file' | 'help'>): Omit<Explanation, 'nearest'> & { more: Topic } {
  // The values are those of this code's own function, which looking it up forgets.
  const explain = FINDINGS[code] as ((...args: readonly unknown[]) => Explanation) & { topic: Topic };
  const { nearest = null, ...said } = explain(...values);
  // Whoever edits an activity finds all of it under one heading, dates and names too.
  const words = joined(said, nearestIs(nearest), help);
  return { ...said, ...words, more: file.startsWith('events/') ? 'activities' : (said.more ?? explain.topic) };
}

/** The place of a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 0, field: '', head: 'file' };
}

/**
 * The place of a line of running text.
 *
 * @param at what it is about, so that a long text is cut around it
 */
export function textPlace(file: string, line: number, text: string, at?: Span): Place {
  const shown = at && [...text].length > LONGEST ? quoteAround(text, at) : text;
  return { file, line, field: '', head: 'text', found: quoted(shown) };
}

/** A text as it is shown in a finding: in quotes, on one line, not too long. */
export function quoted(text: string): InBoth {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = [...line].length > LONGEST ? `${[...line].slice(0, LONGEST - 1).join('')}…` : line;
  return { es: `"${short}"`, en: `"${short}"` };
}

/** By file, then line, then field, so that an author goes through each file once from the top. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return inOrder(
    findings,
    ({ file }) => file,
    ({ line }) => line,
    ({ field }) => field,
    ({ code }) => code,
  );
}

const LONGEST = 80;
