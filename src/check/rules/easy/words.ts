import { WORDS_SECTION } from '../../../codes/easy.ts';
import { EASY_LIMITS, easyLines, listedWords, medianOf, usesHardWord } from '../../../domain/easy/rules.ts';
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

/** A hard word that a page uses is explained at its end. */
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
    return hard.flatMap((word) => {
      const isListed = listed.some((one) => usesHardWord(one.word, { ...word, unless: [] }));
      const use = isListed ? undefined : sentences.find(({ text }) => usesHardWord(text, word));
      return use ? finding(use.place, 'easy-word-unlisted', word.word) : [];
    });
  });
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
