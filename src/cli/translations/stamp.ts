import type { PageEntry } from '../../check/content.ts';
import { valueAt } from '../../check/source/loose.ts';
import { translatedSections, type WholeSection } from '../../check/translations/whole-page.ts';
import type { WordRecord } from '../../check/translations/word-records.ts';
import type { WrittenState } from '../../codes/translation.ts';
import type { Review } from '../../schemas/translation-state.ts';

/** What is to be written about one section. */
export interface Stamp {
  id: string;
  state: WrittenState;
  /** Hash of the source section; absent in the source language. */
  from?: string;
  /** Hash of the section of the whole page, for an Easy Read page of the source language. */
  of?: string | undefined;
  translatedBy?: string | undefined;
  /** Who has read it; a text that is made anew loses what was said of the old one. */
  reviewed?: Review | undefined;
}

/** A stamp with the name of its page or record, and the file in which it is written. */
export interface PlacedStamp extends Stamp {
  page: string;
  file: string;
}

export interface StampOptions {
  /** Ids of the sections that were named; absent where the whole page was. */
  only?: readonly string[] | undefined;
  state?: WrittenState | undefined;
  /** Code of who translated. */
  translatedBy?: string | undefined;
}

/**
 * What has to be written into a translated page. A section that is up to date stays as it is, unless it was named with a
 * state: who mends what is stale says nothing of the rest. One without a hash keeps the state that
 * its translator wrote. One whose source has changed gets the given state or `machine`, since nobody has said that the change
 * was translated.
 */
export function translationStamps(page: PageEntry, original: PageEntry, options: StampOptions): Stamp[] {
  const sources = translatedSections(original, true);
  return translatedSections(page, false).flatMap(({ id }) => {
    const source = sources.find((section) => section.id === id);
    return source ? stampOf(id, page.value?.sections?.[id], source.hash, options) : [];
  });
}

/** What has to be written about the words of a figure or a quiz in one language; see `translationStamps`. */
export function recordStamps(
  { words, said }: WordRecord,
  locale: string,
  sourceLocale: string,
  options: StampOptions,
): Stamp[] {
  const [own, source] = [words[locale], words[sourceLocale]];
  return own && source && own !== source ? stampOf(locale, said[locale], source.hash, options) : [];
}

function stampOf(
  id: string,
  now: Partial<Omit<Stamp, 'reviewed'>> | undefined,
  from: string,
  { state, only, translatedBy }: StampOptions,
): Stamp[] {
  if (only && !only.includes(id)) return [];
  const isCurrent = now?.from === from;
  if (isCurrent && state && !only) return [];
  const wanted = state ?? (isCurrent || !now?.from ? now?.state : undefined) ?? 'machine';
  const isSaid = !translatedBy || now?.translatedBy === translatedBy;
  return isCurrent && now?.state === wanted && isSaid ? [] : [{ id, state: wanted, from, translatedBy }];
}

/**
 * What has to be written into a page of the source language: the sections that have no entry yet, and in an Easy Read page
 * those that do not say which version of the whole page they were made from.
 *
 * @param whole the sections of the whole page, for an Easy Read page
 */
export function originalStamps(page: PageEntry, whole: readonly WholeSection[] | null): Stamp[] {
  return page.sections.flatMap(({ id }): Stamp[] => {
    const state = page.value?.sections?.[id]?.state;
    const known = valueAt(page.value, ['sections', id, 'of']);
    const now = whole?.find((section) => section.id === id)?.hash;
    if (now === undefined || now === known) return state ? [] : [{ id, state: 'original' }];
    return [{ id, state: state ?? 'original', of: now }];
  });
}
