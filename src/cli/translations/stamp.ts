import { isMap, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { PageEntry } from '../../check/content.ts';
import { valueAt } from '../../check/source/loose.ts';
import { translatedSections } from '../../check/translations/translated-sections.ts';
import type { WholeSection } from '../../check/translations/whole-page.ts';
import type { WordRecord } from '../../check/translations/word-records.ts';
import type { WrittenState } from '../../domain/translation.ts';
import { tightLists } from './tight-lists.ts';

/** What is to be written about one section. */
export interface Stamp {
  id: string;
  state: WrittenState;
  /** Hash of the source section; absent in the source language. */
  from?: string;
  /** Hash of the section of the whole page, for an Easy Read page of the source language. */
  of?: string | undefined;
  translatedBy?: string | undefined;
  reviewedBy?: string | undefined;
}

export interface StampOptions {
  /** Ids of the sections that were named; absent where the whole page was. */
  only?: readonly string[] | undefined;
  state?: WrittenState | undefined;
  onlyNew?: boolean;
  /** Codes of those who translated and reviewed. */
  translatedBy?: string | undefined;
  reviewedBy?: string | undefined;
}

/**
 * What has to be written into a translated page. A section that is up to date stays as it is, unless it was named with a
 * state or the page was reviewed: who mends what is stale says nothing of the rest. One without a hash keeps the state that
 * its translator wrote. One whose source has changed gets the given state or `machine`, since nobody has said that the change
 * was translated.
 *
 * @param onlyNew leave out sections that have a hash already, so that nothing stale is called up to date by accident
 */
export function translationStamps(page: PageEntry, original: PageEntry, options: StampOptions = {}): Stamp[] {
  const sources = translatedSections(original, true);
  return translatedSections(page, false).flatMap(({ id }) => {
    const source = sources.find((section) => section.id === id);
    return source ? stampOf(id, page.value?.sections?.[id], source.hash, options) : [];
  });
}

/** What has to be written about the words of a figure or a quiz in one language; see `translationStamps`. */
export function recordStamps(
  { words }: WordRecord,
  locale: string,
  sourceLocale: string,
  options: StampOptions,
): Stamp[] {
  const [own, source] = [words[locale], words[sourceLocale]];
  return own && source && own !== source ? stampOf(locale, own, source.hash, options) : [];
}

function stampOf(
  id: string,
  now: Partial<Stamp> | undefined,
  from: string,
  { state, only, onlyNew = false, translatedBy, reviewedBy }: StampOptions,
): Stamp[] {
  if ((onlyNew && now?.from) || (only && !only.includes(id))) return [];
  const isCurrent = now?.from === from;
  if (isCurrent && state && state !== 'reviewed' && !only) return [];
  const wanted = state ?? (isCurrent || !now?.from ? now?.state : undefined) ?? 'machine';
  const isSaid =
    (!translatedBy || now?.translatedBy === translatedBy) && (!reviewedBy || now?.reviewedBy === reviewedBy);
  return isCurrent && now?.state === wanted && isSaid ? [] : [{ id, state: wanted, from, translatedBy, reviewedBy }];
}

/**
 * What has to be written into a page of the source language: the sections that have no entry yet, and in an Easy Read page
 * those that do not say which version of the whole page they were made from.
 *
 * @param whole the sections of the whole page, for an Easy Read page
 * @param onlyNew leave out sections that lag behind the whole page, since nobody has said that they were compared
 */
export function originalStamps(
  page: PageEntry,
  whole: readonly WholeSection[] | null = null,
  onlyNew = false,
): Stamp[] {
  return page.sections.flatMap(({ id }): Stamp[] => {
    const state = page.value?.sections?.[id]?.state;
    const known = valueAt(page.value, ['sections', id, 'of']);
    const now = whole?.find((section) => section.id === id)?.hash;
    const of = now === known || (onlyNew && known !== undefined) ? undefined : now;
    if (of === undefined) return state ? [] : [{ id, state: 'original' }];
    return [{ id, state: state ?? 'original', of }];
  });
}

/**
 * The text of a page file with its front matter brought up to date. Comments, the order of fields, the body, line ends
 * and a byte-order mark stay as they are; `null` where the front matter cannot be read.
 */
export function stampText(text: string, stamps: readonly Stamp[]): string | null {
  const [, before, front, after] = PARTS.exec(text) ?? [];
  if (before === undefined || front === undefined || after === undefined) return null;
  const doc = parseDocument(front.replace(/\r\n/g, '\n'), { prettyErrors: false });
  if (doc.errors.length > 0 || !isMap(doc.contents)) return null;
  if (!isMap(doc.get('sections'))) doc.set('sections', new YAMLMap());
  const sections = doc.get('sections') as YAMLMap;
  if (sections.items.length === 0) sections.flow = false;
  for (const stamp of stamps) {
    const own = sections.get(stamp.id);
    const entry = isMap(own) ? own : new YAMLMap();
    write(entry, stamp);
    if (entry !== own) {
      entry.flow = true;
      sections.set(stamp.id, entry);
    }
  }
  const written = tightLists(doc.toString({ lineWidth: 0 }));
  return `${before}${text.includes('\r\n') ? written.replace(/\n/g, '\r\n') : written}${after}`;
}

/** The text of a figure or a quiz with what is said of its words brought up to date; the same as `stampText` for a page. */
export function stampRecord(text: string, stamps: readonly Stamp[]): string | null {
  const doc = parseDocument(text, { prettyErrors: false });
  const words = doc.errors.length === 0 && isMap(doc.contents) ? doc.get('words') : null;
  if (!isMap(words)) return null;
  for (const stamp of stamps) {
    const own = words.get(stamp.id);
    if (!isMap(own)) return null;
    write(own, stamp);
    moveUp(own);
  }
  return tightLists(doc.toString({ lineWidth: 0 }));
}

function write(entry: YAMLMap, { state, from, of, translatedBy, reviewedBy }: Stamp): void {
  entry.set('state', state);
  if (from !== undefined) setQuoted(entry, 'from', from);
  if (of !== undefined) setQuoted(entry, 'of', of);
  if (translatedBy) entry.set('translatedBy', translatedBy);
  if (reviewedBy) entry.set('reviewedBy', reviewedBy);
  // A review is of one text by one person; a new text has none.
  if (state !== 'reviewed') entry.delete('reviewedBy');
}

/** What is said of the words stands before them. */
function moveUp(entry: YAMLMap): void {
  const place = ({ key }: YAMLMap['items'][number]) => {
    const at = ['state', 'from', 'translatedBy', 'reviewedBy'].indexOf(String(key));
    return at < 0 ? Infinity : at;
  };
  entry.items.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** In quotes, since a hash such as 1234e5678901 would be read as a number. */
function setQuoted(map: YAMLMap, key: string, value: string): void {
  const known = map.get(key, true);
  if (known instanceof Scalar) {
    known.value = value;
    known.type = Scalar.QUOTE_DOUBLE;
  } else {
    const scalar = new Scalar(value);
    scalar.type = Scalar.QUOTE_DOUBLE;
    map.set(key, scalar);
  }
}

const PARTS = /^(\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n)((?:[^\n]*\n)*?)(---[ \t]*(?:\r?\n[\s\S]*)?)$/;
