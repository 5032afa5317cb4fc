import type { TextAudience } from '../../codes/texts.ts';
import type { HarmClass, TextState, WrittenState } from '../../codes/translation.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { stateNow } from '../../domain/translation.ts';
import { phraseReviewHash } from '../../hashes/page/dictionary.ts';
import { sectionReviewHash } from '../../hashes/page/section-hash.ts';
import { HEAD, HEAD_HARM, headReviewHash, wordsReviewHash } from '../../hashes/page/translated-text.ts';
import type { Review } from '../../schemas/translation-state.ts';
import type { Content, PageEntry, StringsEntry } from '../content.ts';
import { sourceLocaleOf, sourceStrings } from '../read/campaign-facts.ts';
import { groupsOf } from '../read/phrases.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';
import { PHRASES } from './stamp-command.ts';
import { audienceOf, harmOf } from './whole-page.ts';
import { wordRecords } from './word-records.ts';

/** One text that somebody may have reviewed: a section, a head, the words of a quiz, a figure, a saying or an alert, a phrase. */
export interface ReviewText {
  /** The page that commands call it by: `messages/oferta`, `quizzes/x`, `lessons/x`, `sayings/x`, `alerts/<id of the service>`, `strings`. */
  page: string;
  /** The part of the page: a section, the key of a phrase; none for words, which are one part. */
  part: string | null;
  locale: string;
  isSource: boolean;
  harm: HarmClass;
  source: YamlSource;
  /** Where the review is written. */
  path: Path;
  /** The last day on which it is shown; absent where there is none. */
  until?: PlainDate | undefined;
  /** How the text was made. */
  written: WrittenState | undefined;
  /** The role that wrote the original, or the code of who translated it. */
  madeBy: string | undefined;
  /** What is said of who has read it. */
  review: Partial<Review> | undefined;
  /** Hash of what it says now. */
  now: string;
  /** Is its class its own, which an author writes beside it? That of a head or of words follows from what they belong to. */
  hasOwnHarm?: boolean;
}

/** Every text of the content, in the order of its files. */
export function reviewTexts(content: Content): ReviewText[] {
  const sourceLocale = sourceLocaleOf(content);
  return [
    ...content.pages.flatMap((page) => pageTexts(page, page.locale === sourceLocale, audienceOf(content, page.id))),
    ...wordTexts(content, sourceLocale),
    ...content.strings.flatMap((entry) => phraseTexts(entry, content)),
  ];
}

/** The state of a text that counts: reviewed where somebody has read what it says now. */
export function stateOfText({ written, review, now, isSource }: ReviewText): TextState {
  return stateNow(written ?? (isSource ? 'original' : 'machine'), review, now);
}

/** Was this text changed after it was reviewed? */
export function hasLapsed({ review, now }: Pick<ReviewText, 'review' | 'now'>): boolean {
  return review?.read !== undefined && review.read !== now;
}

/** What a reader found wrong in what it says now; `undefined` where nobody did. */
export function wrongIn({ review, now }: Pick<ReviewText, 'review' | 'now'>): string | undefined {
  return review?.read === now ? review.wrong : undefined;
}

/**
 * Was this text moved to a class of less harm after it was reviewed? Whatever became of its words: a review in the new class
 * says that somebody meant it.
 */
export function wasLowered({ harm, hasOwnHarm, review }: Pick<ReviewText, 'harm' | 'hasOwnHarm' | 'review'>): boolean {
  return hasOwnHarm === true && review?.harm !== undefined && RANK[review.harm] < RANK[harm];
}

const RANK: Record<HarmClass, number> = { safety: 0, core: 1, other: 2 };

/** Is this text still shown on a day, as far as it says itself? */
export function isStillShown({ until }: Pick<ReviewText, 'until'>, today: PlainDate): boolean {
  return until === undefined || until >= today;
}

/** How a command calls the text. */
export function nameOf({ page, part }: Pick<ReviewText, 'page' | 'part'>): string {
  return part === null ? page : `${page}#${part}`;
}

function pageTexts(
  { id: page, locale, source, raw, value, sections }: PageEntry,
  isSource: boolean,
  audience: TextAudience | undefined,
): ReviewText[] {
  const texts: (Pick<ReviewText, 'harm' | 'now' | 'hasOwnHarm'> & { id: string })[] = [
    { id: HEAD, harm: headHarm(sections, isSource), now: headReviewHash(raw, audience) },
    ...sections.map(({ id, harm, body }) => ({
      id,
      harm: harmOf(harm),
      now: sectionReviewHash(harmOf(harm), body),
      hasOwnHarm: true,
    })),
  ];
  return texts.map(({ id, ...rest }): ReviewText => {
    const said = value?.sections?.[id];
    return {
      page,
      part: id,
      locale,
      isSource,
      source,
      path: ['sections', id, 'reviewed'],
      written: said?.state,
      madeBy: isSource ? (said?.writtenBy ?? value?.writtenBy) : said?.translatedBy,
      review: said?.reviewed,
      ...rest,
    };
  });
}

/** The head of an original with safety texts says in one sentence what to do: it is read as carefully as they are. */
function headHarm(sections: PageEntry['sections'], isSource: boolean): HarmClass {
  return isSource && sections.some(({ harm }) => harmOf(harm) === 'safety') ? 'safety' : HEAD_HARM;
}

function wordTexts(content: Content, sourceLocale: string | undefined): ReviewText[] {
  return wordRecords(content).flatMap(({ id, source, path, harm, sourceHarm, until, shared, said }) =>
    Object.entries(said).map(([locale, own]): ReviewText => {
      const isSource = locale === sourceLocale;
      return {
        page: id,
        part: null,
        locale,
        isSource,
        harm: isSource ? sourceHarm : harm,
        source,
        path: [...path, locale, 'reviewed'],
        until,
        written: own.state,
        madeBy: isSource ? own.writtenBy : own.translatedBy,
        review: own.reviewed,
        now: wordsReviewHash(shared, own),
      };
    }),
  );
}

function phraseTexts(entry: StringsEntry, content: Content): ReviewText[] {
  const { locale, source, value } = entry;
  const original = sourceStrings(content);
  const isSource = entry === original;
  return [...groupsOf(entry)].flatMap(([key, [harm]]): ReviewText[] => {
    const phrase = value?.[harm]?.[key];
    if (phrase === undefined) return [];
    const from = isSource || !original?.value ? undefined : original.value[harm]?.[key];
    return [
      {
        page: PHRASES,
        part: key,
        locale,
        isSource,
        harm,
        source,
        path: ['reviewed', key],
        written: value?.state,
        madeBy: isSource ? value?.writtenBy : value?.translatedBy,
        review: value?.reviewed?.[key],
        now: phraseReviewHash(harm, phrase, from),
        hasOwnHarm: true,
      },
    ];
  });
}
