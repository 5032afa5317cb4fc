import { WORDS_SECTION } from '../../../codes/easy.ts';
import {
  EASY_LIMITS,
  easyLines,
  holdsListedWord,
  listedWords,
  medianOf,
  usesHardWord,
} from '../../../domain/easy/rules.ts';
import { sentencesOf } from '../../../domain/text/sentences.ts';
import type { HardWord } from '../../../schemas/word-rules.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, type Place, textPlace, wholeFile } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { isEasy } from '../../translations/whole-page.ts';
import { firstLineOf } from '../../words/hit.ts';

/** Short sentences, each on its own line. */
export function easySentences(content: Content): Finding[] {
  return content.pages.filter(isEasy).flatMap((page) => {
    const lines = page.sections.flatMap((section) =>
      easyLines(section.body, page.locale).map((line) => ({ ...line, place: placeOf(page, section, line) })),
    );
    const median = medianOf(lines.flatMap(({ sentences }) => sentences.map(({ words }) => words)));
    return [
      ...lines.flatMap(({ sentences, place }) => [
        ...(sentences.length > 1 ? [finding(place, 'easy-two-sentences', sentences.length)] : []),
        ...sentences
          .filter(({ words }) => words > EASY_LIMITS.longest)
          .map(({ words }) => finding(place, 'easy-long-sentence', words, EASY_LIMITS.longest)),
      ]),
      ...(median > EASY_LIMITS.median
        ? [finding(wholeFile(page.source.file), 'easy-median', median, EASY_LIMITS.median)]
        : []),
    ];
  });
}

/** A hard word that a page uses is explained at its end, and what is explained there is used. */
export function easyHardWords(content: Content): Finding[] {
  return content.pages.filter(isEasy).flatMap((page) => {
    const listing = page.sections.find(({ id }) => id === WORDS_SECTION);
    // That the list is missing is a finding already.
    if (!listing) return [];
    const hard = hardWordsOf(content, page.locale);
    const others = page.sections.filter(({ id }) => id !== WORDS_SECTION);
    const sentences = others.flatMap((section) =>
      sentencesOf(section.body, page.locale).map((sentence) => ({
        ...sentence,
        place: placeOf(page, section, sentence),
      })),
    );
    const listed = listedWords(listing.body);
    const unexplained = hard.flatMap((word) => {
      const isListed = listed.some((one) => usesHardWord(one.word, { ...word, unless: [] }));
      const use = isListed ? undefined : sentences.find(({ text }) => usesHardWord(text, word));
      return use ? finding(use.place, 'easy-word-unlisted', word.word) : [];
    });
    const unused = listed
      .filter(({ word, line }) => {
        // The meaning of one hard word may need another.
        const meanings = sentencesOf(listing.body, page.locale).filter((sentence) => sentence.line !== line);
        return !isUsed(word, hard, [...sentences, ...meanings], page.locale);
      })
      .map(({ word, line }) =>
        finding(
          textPlace(page.source.file, firstLineOf(page, listing.line) + line - 1, word),
          'easy-word-unused',
          word,
        ),
      );
    return [...unexplained, ...unused];
  });
}

/** Is a listed word used, in a form that its patterns know or, where no list knows it, that begins as it does? */
function isUsed(word: string, hard: readonly HardWord[], sentences: readonly { text: string }[], lang: string) {
  const entries = hard.filter((entry) => usesHardWord(word, { ...entry, unless: [] }));
  return sentences.some(({ text }) =>
    entries.length > 0 ? entries.some((entry) => usesHardWord(text, entry)) : holdsListedWord(text, word, lang),
  );
}

/** The hard words of a language, without those whose fields have mistakes of their own. */
function hardWordsOf({ wordRules }: Content, locale: string): HardWord[] {
  const file = wordRules.find((entry) => entry.locale === locale);
  return members(file?.value?.easy?.hard).flatMap(([, { word, find, unless }]) =>
    word && find?.every((one) => one !== undefined)
      ? { word, find, unless: members(unless).map(([, one]) => one) }
      : [],
  );
}

function placeOf(
  page: PageEntry,
  { line: tagLine }: { line: number },
  { text, line }: { text: string; line: number },
): Place {
  return textPlace(page.source.file, firstLineOf(page, tagLine) + line - 1, text);
}
