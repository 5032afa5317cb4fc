import { type Document, isMap, isNode, parseDocument, Scalar, visit, YAMLMap } from 'yaml';
import type { PageEntry } from '../../check/content.ts';
import { FRONT_MATTER } from '../../check/source/front-matter.ts';
import { valueAt } from '../../check/source/loose.ts';
import type { Path } from '../../check/source/yaml-source.ts';
import { translatedSections, type WholeSection } from '../../check/translations/whole-page.ts';
import type { WordRecord } from '../../check/translations/word-records.ts';
import type { WrittenState } from '../../codes/translation.ts';
import type { Review } from '../../schemas/translation-state.ts';
import { wholeDocument } from '../splice-yaml.ts';

/**
 * The text of a page file with its front matter brought up to date. Comments, the order of fields, the body, line ends
 * and a byte-order mark stay as they are; `null` where the front matter cannot be read.
 */
export function stampText(text: string, stamps: readonly Stamp[]): string | null {
  const [, before, front, after] = FRONT_MATTER.exec(text) ?? [];
  if (before === undefined || front === undefined || after === undefined) return null;
  const doc = wholeDocument(front.replace(/\r\n/g, '\n'));
  const sections = doc && mapIn(doc, 'sections');
  if (!sections) return null;
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

/**
 * The text of a record with what is said of its words brought up to date; the same as `stampText` for a page.
 *
 * @param path where the words are, by locale: `words` of a figure or a quiz
 */
export function stampRecord(text: string, stamps: readonly Stamp[], path: Path): string | null {
  const doc = wholeDocument(text);
  const words = isMap(doc?.contents) ? doc.getIn(path) : null;
  if (!doc || !isMap(words)) return null;
  for (const stamp of stamps) {
    const own = words.get(stamp.id);
    if (!isMap(own)) return null;
    write(own, stamp);
    moveUp(own);
  }
  return tightLists(doc.toString({ lineWidth: 0 }));
}

/**
 * The text of a strings file with what is said of who has read some of its phrases. Comments, the order and the quotes of the phrases
 * stay as they are; `null` where the file cannot be read.
 */
export function stampPhrases(text: string, stamps: readonly Stamp[]): string | null {
  const doc = wholeDocument(text);
  const list = doc && mapIn(doc, 'reviewed');
  if (!list) return null;
  for (const { id, reviewed } of stamps) if (reviewed) list.set(id, reviewNode(reviewed));
  return tightLists(doc.toString({ lineWidth: 0 }));
}

/** A map of a document by its name, which is made where there is none; `null` for a document that is none itself. */
function mapIn(doc: Document.Parsed, name: string): YAMLMap | null {
  if (!isMap(doc.contents)) return null;
  const known = doc.get(name);
  const map = isMap(known) ? known : new YAMLMap();
  if (map !== known) doc.set(name, map);
  if (map.items.length === 0) map.flow = false;
  return map;
}

function write(entry: YAMLMap, { state, from, of, translatedBy, reviewed }: Stamp): void {
  entry.set('state', state);
  if (from !== undefined) setQuoted(entry, 'from', from);
  if (of !== undefined) setQuoted(entry, 'of', of);
  if (translatedBy) entry.set('translatedBy', translatedBy);
  if (reviewed) entry.set('reviewed', reviewNode(reviewed));
  // A review is of one text; a new text has none. Noting what an Easy Read page was made from changes no text.
  else if (of === undefined) entry.delete('reviewed');
}

/** On one line, so that one review is one line of a comparison. */
function reviewNode({ read, harm, by, on, wrong }: Review): YAMLMap {
  const node = new YAMLMap();
  node.flow = true;
  setQuoted(node, 'read', read);
  node.set('harm', harm);
  node.set('by', by);
  setQuoted(node, 'on', on);
  if (wrong !== undefined) setQuoted(node, 'wrong', wrong);
  return node;
}

/** What is said of the words stands before them. */
function moveUp(entry: YAMLMap): void {
  const place = ({ key }: YAMLMap['items'][number]) => {
    const at = ['state', 'from', 'writtenBy', 'translatedBy', 'reviewed'].indexOf(String(key));
    return at < 0 ? Infinity : at;
  };
  entry.items.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** In quotes, since a hash such as 1234e5678901 would be read as a number. */
function setQuoted(map: YAMLMap, key: string, value: string): void {
  const known = map.get(key, true);
  const scalar = known instanceof Scalar ? known : new Scalar(value);
  Object.assign(scalar, { value, type: Scalar.QUOTE_DOUBLE });
  map.set(key, scalar);
}

/**
 * A YAML text with its short lists as authors write them: `[a, b]`. The writer of `yaml` pads lists as it pads maps, which
 * would change every list of a file of which one line is new.
 *
 * @example tightLists('sources: [ a, b ]') // => 'sources: [a, b]'
 */
function tightLists(text: string): string {
  const gaps: number[] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Seq: (_key, list) => {
      if (!list.flow || !isNode(list) || !list.range) return;
      const [start, end] = list.range;
      if (text.slice(start, start + 2) === '[ ') gaps.push(start + 1);
      if (text.slice(end - 2, end) === ' ]') gaps.push(end - 2);
    },
  });
  const drop = new Set(gaps);
  // By code unit, since that is how ranges count.
  return text
    .split('')
    .filter((_unit, at) => !drop.has(at))
    .join('');
}

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
