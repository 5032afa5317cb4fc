import { type Document, isMap, isNode, parseDocument, Scalar, visit, YAMLMap } from 'yaml';
import { FRONT_MATTER } from '../../check/source/front-matter.ts';
import type { Path } from '../../check/source/yaml-source.ts';
import type { Review } from '../../schemas/translation-state.ts';
import { wholeDocument } from '../splice-yaml.ts';
import type { Stamp } from './stamp.ts';

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
