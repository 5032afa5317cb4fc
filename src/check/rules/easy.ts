import { EASY_FOLDER, WORDS_SECTION } from '../../codes/texts.ts';
import { EASY_LIMITS, easyLines, listedWords, medianOf, usesHardWord } from '../../domain/easy/rules.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';
import type { HardWord } from '../../schemas/word-rules.ts';
import type { Content, PageEntry } from '../content.ts';
import { type Finding, finding, type Place, textPlace, wholeFile } from '../finding.ts';
import { both } from '../findings/words.ts';
import { openTag } from '../prose/text.ts';
import { campaignOf, sourceLocaleOf } from '../read/campaign-facts.ts';
import { members, valueAt } from '../source/loose.ts';
import { stampCommand } from '../translations/stamp-command.ts';
import { isEasy, type WholeSection, wholePages, wholeSections } from '../translations/whole-page.ts';
import { firstLineOf } from '../words/hit.ts';

/**
 * A deployment with one page in Easy Read has it for every page that needs one: they are released together. One without any
 * has no such edition yet.
 */
export function easyComplete(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  const own = new Set(content.pages.filter((page) => page.locale === sourceLocale && isEasy(page)).map(({ id }) => id));
  if (!sourceLocale || own.size === 0) return [];
  return wholePages(content)
    .filter((id) => !own.has(`${EASY_FOLDER}${id}`))
    .map((id) => finding(wholeFile(`pages/${sourceLocale}/${EASY_FOLDER}${id}.mdx`), 'easy-missing', id));
}

/** An Easy Read page is made from a page that there is, and has its sections in its order. */
export function easySections(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  return content.pages.filter(isEasy).flatMap((page) => {
    const { file } = page.source;
    const id = page.id.slice(EASY_FOLDER.length);
    const known = wholePages(content);
    if (!known.includes(id)) {
      return page.locale === sourceLocale ? finding(wholeFile(file), 'easy-of-nothing', nearest(id, known)) : [];
    }
    const whole = wholeSections(content, page.id);
    if (!whole || !page.isSplit) return [];
    const wanted = expectedTags(whole, page, page.locale === sourceLocale);
    const has = page.sections.map((section) => openTag(section.id, section.harm));
    return has.join() === wanted.join() ? [] : finding(wholeFile(file), 'easy-sections', both(wanted.join('\n')));
  });
}

/**
 * An Easy Read page says of each section which version of the whole page it was made from. A published site goes without one that lags,
 * and a preview marks it; that of the front of help, which has no page file, stops either.
 */
export function easyFresh(content: Content): Finding[] {
  const isLive = campaignOf(content).stage === 'live';
  return compared(content).flatMap((found) => {
    if (!isMarked(found)) return found;
    return isLive ? { ...found, isLeftOut: true } : [];
  });
}

/** Which pages in Easy Read a preview shows as late. */
export function easyNotices(content: Content): Finding[] {
  return campaignOf(content).stage === 'live' ? [] : compared(content).filter(isMarked);
}

function isMarked({ code, file }: Finding): boolean {
  return code === 'easy-lags' && !file.endsWith(`/${EASY_FOLDER}help.mdx`);
}

function compared(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  return content.pages.filter(isEasy).flatMap((page) => {
    const whole = new Map((wholeSections(content, page.id) ?? []).map((section) => [section.id, section.hash]));
    return page.sections.flatMap(({ id, harm, line }) => {
      const path = ['sections', id, 'of'];
      const of = valueAt(page.value, path);
      const hash = page.locale === sourceLocale ? whole.get(id) : undefined;
      if (hash === undefined || of === hash || members(page.value?.sections).every(([stated]) => stated !== id))
        return [];
      const place = textPlace(page.source.file, line, openTag(id, harm));
      const command = stampCommand(page.locale, page.id);
      // A hash that is no hash is a mistake of shape.
      if (of === undefined && valueAt(page.raw, path) !== undefined) return [];
      return of === undefined
        ? finding(place, 'easy-unstamped', command)
        : finding(place, 'easy-lags', id, page.id.slice(EASY_FOLDER.length), command);
    });
  });
}

/** The opening tags that a page should have; a translation may lack some, which then show in another language. */
function expectedTags(whole: readonly WholeSection[], page: PageEntry, isSource: boolean): string[] {
  const own = new Map(page.sections.map((section) => [section.id, section.harm]));
  return [...whole, { id: WORDS_SECTION, harm: 'core' }]
    .filter(({ id }) => isSource || own.has(id))
    .map(({ id, harm }) => openTag(id, harm ?? own.get(id) ?? 'core'));
}

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
