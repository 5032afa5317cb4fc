import { EASY_FOLDER, MESSAGE_FOLDER, type TextAudience } from '../../codes/texts.ts';
import type { HarmClass } from '../../codes/translation.ts';
import { type HelpFrontSection, helpFrontPhrases } from '../../domain/easy/rules.ts';
import { isHarmClass } from '../../domain/page/section-text.ts';
import type { Section } from '../../domain/page/sections.ts';
import { recordOf } from '../../domain/page/text-record.ts';
import { stateNow } from '../../domain/translation.ts';
import { sectionHash, sectionReviewHash } from '../../hashes/page/section-hash.ts';
import { HEAD, HEAD_HARM, headHash, headReviewHash } from '../../hashes/page/translated-text.ts';
import type { Content, PageEntry } from '../content.ts';
import { campaignOf, sourceLocaleOf } from '../read/campaign-facts.ts';
import { phraseTexts } from '../read/phrases.ts';
import { members } from '../source/loose.ts';

/** A section of the whole page that an Easy Read page is made from. */
export interface WholeSection {
  id: string;
  /** `null` for the front of the help pages, whose parts are phrases of several classes. */
  harm: string | null;
  /** The hash of what it says now, in the source language. */
  hash: string;
}

/** The pages that have an Easy Read version where a deployment has any: home, the front of help, each message. */
export function wholePages(content: Content): string[] {
  const sourceLocale = sourceLocaleOf(content);
  const ids = content.pages.filter(({ locale }) => locale === sourceLocale).map(({ id }) => id);
  return [...ids.filter((id) => id === 'home'), HELP_FRONT, ...ids.filter((id) => id.startsWith(MESSAGE_FOLDER))];
}

/** The sections of the whole page behind an Easy Read page; null where there is no such page or it cannot be read. */
export function wholeSections(content: Content, easyId: string): WholeSection[] | null {
  const id = easyId.slice(EASY_FOLDER.length);
  if (!wholePages(content).includes(id)) return null;
  if (id === HELP_FRONT) return helpFrontSections(content);
  const page = content.pages.find((one) => one.locale === sourceLocaleOf(content) && one.id === id);
  return page?.isSplit ? page.sections.map(({ id, harm, body }) => ({ id, harm, hash: sectionHash(body) })) : null;
}

/** Is this a page in Easy Read? */
export function isEasy({ id }: Pick<PageEntry, 'id'>): boolean {
  return id.startsWith(EASY_FOLDER);
}

/** The front of the help pages shows phrases and no text file. */
function helpFrontSections(content: Content): (WholeSection & { id: HelpFrontSection })[] {
  const phrases = phraseTexts(content, sourceLocaleOf(content));
  const needs = members(campaignOf(content).needs).flatMap(([, { id }]) => id ?? []);
  return helpFrontPhrases(needs).map(({ id, keys }) => ({
    id,
    harm: null,
    hash: sectionHash(keys.flatMap((key) => phrases.get(key) ?? []).join('\n')),
  }));
}

const HELP_FRONT = 'help';

/** Whom a text speaks to, by its page; `undefined` while its record does not say. */
export function audienceOf(content: Pick<Content, 'texts'>, page: string): TextAudience | undefined {
  return recordOf(content.texts?.value ?? {}, page)?.audience;
}

/**
 * What is translated of a page, each part with its state: its head, then its sections.
 *
 * @param audience whom the text speaks to: part of what was read in a head; only for who asks for the state
 */
export function translatedSections(
  { raw, sections, value }: PageEntry,
  isSource: boolean,
  audience?: TextAudience,
): Section[] {
  const stated = value?.sections;
  const parts: { id: string; harm: HarmClass; hash: string; now: string }[] = [
    { id: HEAD, harm: HEAD_HARM, hash: headHash(raw), now: headReviewHash(raw, audience) },
    ...sections.map(({ id, harm, body }) => ({
      id,
      harm: harmOf(harm),
      hash: sectionHash(body),
      now: sectionReviewHash(harmOf(harm), body),
    })),
  ];
  return parts.map(({ id, harm, hash, now }) => {
    const { state = isSource && id === HEAD ? 'original' : 'machine', from, reviewed } = stated?.[id] ?? {};
    return { id, harm, state: stateNow(state, reviewed, now), ...(from === undefined ? {} : { from }), hash };
  });
}

/** The harm class of a section. A class that there is not is a finding; until it is mended the section counts as one that can do most harm. */
export function harmOf(written: string): HarmClass {
  return isHarmClass(written) ? written : 'safety';
}
