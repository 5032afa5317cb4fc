import type { Text } from '../i18n/languages.ts';

/** A sentence in which some words may be a link. */
export interface LinkedText extends Text {
  way?: { before: string; label: string; after: string; href: string };
}

/** Makes the words of a sentence that stand in brackets a link: `Look in [your region].` */
export function withWay(text: Text, href: string): LinkedText {
  const { before = '', label = '', after = '' } = MARKED.exec(text.text)?.groups ?? {};
  if (label === '') return text;
  return { ...withoutWay(text), way: { before, label, after, href } };
}

/** The same words without the brackets, where nothing can lead on. */
export function withoutWay(text: Text): Text {
  return { ...text, text: text.text.replaceAll(/[[\]]/g, '') };
}

const MARKED = /^(?<before>[^[]*)\[(?<label>[^\]]+)\](?<after>[^[]*)$/;
