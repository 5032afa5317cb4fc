import type { SituationId } from '../../codes/campaign.ts';
import type { HardWord } from '../../schemas/word-rules.ts';
import { blocksOf, splitText, wordsOf } from '../text/sentences.ts';
import { compile } from '../text/word-rules.ts';

/** How long sentences may be, in words; the median is of all sentences of a page. */
export const EASY_LIMITS = { longest: 18, median: 12 } as const;

/** The sections of the front of the help pages, which has no text file, in its order: numbers first. With the phrases that each shows. */
export function helpFrontPhrases(needs: readonly SituationId[]): { id: HelpFrontSection; keys: string[] }[] {
  return [
    { id: 'now', keys: ['help.now', 'help.lead'] },
    { id: 'needs', keys: ['help.needs', ...needs.map((situation) => `need.${situation}`)] },
    {
      id: 'places',
      keys: [
        'help.places',
        'help.byRegion',
        'help.byCountry',
        'help.byBorder',
        'directory.link',
        'help.bySpoken',
        'help.byWritten',
      ],
    },
    { id: 'take', keys: ['help.take', 'card.title', 'contact.title'] },
  ];
}

export type HelpFrontSection = 'now' | 'needs' | 'places' | 'take';

/**
 * The lines of a section as a reader counts them, paragraphs and items, each with its line from 1; headings do not count. A line has one
 * sentence: more is a mistake.
 */
export function easyLines(body: string, lang: string) {
  return blocksOf(body)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text, line }) => ({
      text,
      line,
      /** Each with its number of words. */
      sentences: splitText(text, lang).map((one) => ({ text: one, words: wordsOf(one, lang).length })),
    }));
}

/** The middle of some lengths, the upper one of two; 0 of none. */
export function medianOf(lengths: readonly number[]): number {
  const rising = lengths.toSorted((a, b) => a - b);
  return rising[Math.floor(rising.length / 2)] ?? 0;
}

/** Does a sentence use the hard word? */
export function usesHardWord(sentence: string, { find, unless = [] }: HardWord): boolean {
  return (
    find.some((pattern) => compile(pattern).test(sentence)) &&
    !unless.some((pattern) => compile(pattern).test(sentence))
  );
}

/** The words that a section lists in bold, each with its line from 1. */
export function listedWords(body: string): { word: string; line: number }[] {
  return body.split('\n').flatMap((text, index) =>
    [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = '']) => ({
      word: word.replace(/[:.\s]+$/, ''),
      line: index + 1,
    })),
  );
}

/** Does a text hold a term of several words, in whatever form: each of its longer words, less its ending? */
export function holdsWholeTerm(text: string, term: string, lang: string): boolean {
  const own = lowerWords(text, lang);
  return stemsOf(term, lang).every((stem) => own.some((one) => one.startsWith(stem)));
}

/** The longer words of a term, or its short ones where it has no other, each less its ending. */
function stemsOf(term: string, lang: string): string[] {
  const words = lowerWords(term, lang);
  const longest = words.filter((word) => word.length >= SHORTEST_STEM);
  return (longest.length > 0 ? longest : words).map((word) =>
    word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING)),
  );
}

function lowerWords(text: string, lang: string): string[] {
  return wordsOf(text, lang).map((one) => one.toLocaleLowerCase(lang));
}

const SHORTEST_STEM = 4;
const ENDING = 3;
