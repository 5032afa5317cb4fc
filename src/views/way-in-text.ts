import type { Text } from '../i18n/languages.ts';

/** A sentence in which some words may be links: with its pieces in order, where it has any. */
export interface LinkedText extends Text {
  parts?: readonly { text: string; href: string | null }[];
}

/**
 * Makes the words of a text that stand in brackets links: `Look in [your region].` Behind them may stand in parentheses where
 * they lead: `See [the other page](child).`
 *
 * @param hrefOf where words lead, by what stands in their parentheses; `null` makes them words like others
 */
export function withWays(text: Text, hrefOf: (to: string | undefined) => string | null): LinkedText {
  const parts: { text: string; href: string | null }[] = [];
  let end = 0;
  for (const { 0: mark, index, groups } of text.text.matchAll(MARKED)) {
    if (index > end) parts.push({ text: text.text.slice(end, index), href: null });
    parts.push({ text: groups?.label ?? '', href: hrefOf(groups?.to) });
    end = index + mark.length;
  }
  if (parts.length === 0) return text;
  if (end < text.text.length) parts.push({ text: text.text.slice(end), href: null });
  return { ...withoutWays(text), parts };
}

/** Where the words in brackets of a sentence lead, of those that say so. */
export function targetsOf(sentence: string): string[] {
  return [...sentence.matchAll(MARKED)].flatMap(({ groups }) => groups?.to ?? []);
}

/** The same words without the marks, where nothing can lead on. */
export function withoutWays(text: Text): Text {
  return { ...text, text: text.text.replaceAll(MARKED, '$<label>') };
}

const MARKED = /\[(?<label>[^\]]+)\](?:\((?<to>[a-z-]+)\))?/g;
