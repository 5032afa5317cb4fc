import type { Text } from '../i18n/languages.ts';

/** A sentence in which some words may be a link. */
export interface LinkedText extends Text {
  way?: { before: string; label: string; after: string; href: string };
}

/**
 * Makes the words of a sentence that stand in brackets a link: `Look in [your region].` Behind them may stand in parentheses where
 * it leads: `See [the other page](child).`
 */
export function withWay(text: Text, hrefOf: (to: string | undefined) => string): LinkedText {
  const { before = '', label = '', to, after = '' } = MARKED.exec(text.text)?.groups ?? {};
  if (label === '') return text;
  return { ...withoutWay(text), way: { before, label, after, href: hrefOf(to) } };
}

/** Where the words in brackets of a sentence lead, where it says so. */
export function targetOf(sentence: string): string | undefined {
  return MARKED.exec(sentence)?.groups?.to;
}

/** The same words without the marks, where nothing can lead on. */
export function withoutWay(text: Text): Text {
  return { ...text, text: text.text.replaceAll(/\[([^\]]*)\](\([a-z-]+\))?/g, '$1') };
}

const MARKED = /^(?<before>[^[]*)\[(?<label>[^\]]+)\](?:\((?<to>[a-z-]+)\))?(?<after>[^[]*)$/;
