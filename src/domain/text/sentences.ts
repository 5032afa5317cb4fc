import { onceForKey } from '../memoize.ts';

/** A piece of running text: a paragraph, a heading, an item of a list or a row of a table. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** Words as a reader sees them: components and marks are gone. */
  text: string;
  /** Line that the block begins at, from 1. */
  line: number;
}

/**
 * The blocks of a section or a page in the order of reading. What a component shows is not text of ours: `<Cite />` leaves
 * nothing, `<Service />` leaves the sign `#` for the number that it shows, `<PageLink>` leaves the words between its tags.
 *
 * @param body Markdown with our components
 */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  const lines = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  lines.forEach((written, index) => {
    const [kind, text] = readLine(written);
    if (!text) open = null;
    else if (open && kind === 'paragraph' && open.kind !== 'heading' && open.kind !== 'row') open.text += ` ${text}`;
    else {
      open = { kind, text, line: index + 1 };
      blocks.push(open);
    }
  });
  return blocks;
}

/** The sentences of a text in the order of reading. `lang` decides where one ends. */
export function sentencesOf(body: string, lang: string): Block[] {
  return blocksOf(body).flatMap(({ kind, text, line }) =>
    splitText(text, lang).map((one) => ({ kind, text: one, line })),
  );
}

/** The sentences of one piece of running text. */
export function splitText(text: string, lang: string): string[] {
  return cutText(text, lang)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The same with the spaces between them: joined they are the text. */
export function cutText(text: string, lang: string): string[] {
  return [...sentenceSegmenter(lang).segment(text)].map(({ segment }) => segment);
}

/** The words of a text; numbers in digits count as words. */
export function wordsOf(text: string, lang: string): string[] {
  return [...wordSegmenter(lang).segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
}

function readLine(written: string): [Block['kind'], string] {
  const line = plainText(written).trim();
  if (/^#{1,6}\s/.test(line)) return ['heading', line.replace(/^#+\s+/, '')];
  if (/^\|?[ \t]*:?-{3,}[-|: \t]*$/.test(line)) return ['row', ''];
  if (line.startsWith('|')) return ['row', line.replace(/^\|\s*|\s*\|$/g, '').replace(/\s*\|\s*/g, ' · ')];
  if (/^([-*+]|\d+[.)])\s/.test(line)) return ['item', line.replace(/^\S+\s+/, '')];
  return ['paragraph', line.replace(/^>\s?/, '')];
}

/** A line without components, targets of links and marks of Markdown. */
function plainText(line: string): string {
  return line
    .replace(/<Service\b[^>]*>/g, '#')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/[ \t]+/g, ' ');
}

const sentenceSegmenter = onceForKey((lang) => new Intl.Segmenter(lang, { granularity: 'sentence' }));
const wordSegmenter = onceForKey((lang) => new Intl.Segmenter(lang, { granularity: 'word' }));

/** How many words somebody reads aloud: what has a letter or a digit, between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
