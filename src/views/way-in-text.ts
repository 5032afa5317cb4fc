import type { Text } from '../i18n/languages.ts';

/** A sentence; `parts` holds its pieces in order where some of them may be links. */
export interface LinkedText extends Text {
  parts?: readonly { text: string; href: string | null }[];
}

/**
 * Makes the words of a text that stand in brackets links: `Look in [your region].` A target may follow them: `See [the other
 * page](child).`
 *
 * @param hrefOf the link for a target; `null` leaves its words plain
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

/** The targets that a sentence names behind its brackets. */
export function targetsOf(sentence: string): string[] {
  return [...sentence.matchAll(MARKED)].flatMap(({ groups }) => groups?.to ?? []);
}

/** The same text without brackets and targets. */
export function withoutWays(text: Text): Text {
  return { ...text, text: text.text.replaceAll(MARKED, '$<label>') };
}

const MARKED = /\[(?<label>[^\]]+)\](?:\((?<to>[a-z-]+)\))?/g;
