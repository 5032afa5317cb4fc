import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Content, PageEntry } from '../../check/content.ts';
import { explanationOf } from '../../check/finding.ts';
import type { InBoth } from '../../check/findings/words.ts';
import { judgeMarkup } from '../../check/markup/judge.ts';
import { openTag } from '../../check/prose/text.ts';
import { campaignOf } from '../../check/read/campaign-facts.ts';
import { allowedDomainsOf } from '../../check/read/records.ts';
import { splitFrontMatter } from '../../check/source/front-matter.ts';
import { stepsOf } from '../../check/source/yaml-source.ts';
import { assertFound } from '../../domain/found.ts';
import { splitSections } from '../../domain/page/section-text.ts';
import { HEAD, headHash, headTexts } from '../../hashes/page/translated-text.ts';
import { wholeDocument } from '../splice-yaml.ts';
import { fromTableText, hasWords, toTableLine } from './rows.ts';
import type { ReturnedRow } from './table-file.ts';
import { type Stamp, stampText } from './write-stamps.ts';

/** What a table comes to. */
export interface Taken {
  /** New texts by path below the content folder. */
  files: Map<string, string>;
  /** Sections, fields and phrases that were taken over. */
  taken: number;
  /** Those that nobody has changed or marked, and those left empty. */
  untouched: number;
  /** Sections and heads that were taken over without being called a person's, with how many lines nobody has marked. */
  unread: { name: string; lines: number }[];
  problems: { line: number; key: string; what: InBoth }[];
}

/**
 * The text of a page with some sections and fields translated anew. Sections that bring in anything but words are left out and told,
 * tried one after another: two that are harmless alone may make a link or a tag together.
 *
 * @returns how many were taken over, and the text: `null` where the page cannot be read
 */
export function withUnits(
  content: Content,
  id: string,
  text: string | null,
  units: readonly Unit[],
  translatedBy: string,
  taken: Pick<Taken, 'unread' | 'problems'>,
): { count: number; text: string | null } {
  const original = originalOf(content, id);
  const fields = units.filter(({ name }) => name.includes('@'));
  let count = fields.length;
  let next = text ?? emptyPage(original);
  const stamps: Stamp[] = [];
  for (const { name, rows, first, unread } of units.filter((unit) => unit.name.includes('#'))) {
    const section = sectionOf(original, name);
    const tried = withSection(next, original, section, rows);
    const problems = broughtIn(next, tried, allowedDomainsOf(content));
    for (const what of problems) taken.problems.push({ line: first.line, key: name, what });
    if (problems.length > 0) continue;
    next = tried;
    count += 1;
    if (unread === 0) stamps.push({ id: section.id, state: 'human', from: first.from, translatedBy });
    else taken.unread.push({ name, lines: unread });
  }
  // A head is one part: it is human once all of it is.
  if (fields.length > 0 && fields.length === headTexts(original.raw).length)
    stamps.push({ id: HEAD, state: 'human', from: headHash(original.raw), translatedBy });
  const stamped = stampText(next, stamps);
  return { count, text: stamped === null ? null : withHead(stamped, (front) => withFields(front, fields)) };
}

/** What the check would find in the new text of a page and does not in the old one. */
function broughtIn(before: string, after: string, allowedDomains: readonly string[] | null): InBoth[] {
  const judge = (text: string) =>
    judgeMarkup({ file: '', line: 1, text: splitFrontMatter(text)?.body ?? text, kind: 'mdx', allowedDomains });
  const known = new Set(judge(before).map(({ code, found }) => `${code} ${found?.en}`));
  return judge(after)
    .filter(({ code, found }) => !known.has(`${code} ${found?.en}`))
    .map((one) => {
      const why = explanationOf(one);
      return {
        es: `${one.found?.es}: ${why.es.replace(/\.$/, '')}`,
        en: `${one.found?.en}: ${why.en.replace(/\.$/, '')}`,
      };
    });
}

function originalOf(content: Content, id: string): PageEntry {
  const { sourceLocale } = campaignOf(content);
  return assertFound(
    content.pages.find((page) => page.locale === sourceLocale && page.id === id),
    `page "${id}"`,
  );
}

/** The section of the original that a unit translates. */
function sectionOf(original: PageEntry, name: string): PageEntry['sections'][number] {
  return assertFound(
    original.sections.find((one) => one.id === name.split('#')[1]),
    `section "${name}"`,
  );
}

/** The body of the translation, with the lines of the original in their places. */
function withSection(
  text: string,
  original: PageEntry,
  section: PageEntry['sections'][number],
  rows: readonly ReturnedRow[],
): string {
  const translations = rows.map(({ translation }) => translation);
  const body = section.body
    .split('\n')
    .map((line) => (hasWords(line) ? fromTableText(translations.shift() ?? '', toTableLine(line)) : line))
    .join('\n');
  const block = [openTag(section.id, section.harm), '', body, '', '</Section>'];
  const lines = text.split('\n');
  const at = tagAt(lines, section.id);
  if (at >= 0) {
    const end = lines.indexOf('</Section>', at);
    return [...lines.slice(0, at), ...block, ...lines.slice(end + 1)].join('\n');
  }
  // A new section stands behind the one that it follows in the original.
  const before = original.sections
    .slice(0, original.sections.indexOf(section))
    .findLast(({ id }) => tagAt(lines, id) >= 0);
  const place = before ? lines.indexOf('</Section>', tagAt(lines, before.id)) + 1 : headEnd(lines) + 1;
  return [...lines.slice(0, place), '', ...block, ...lines.slice(place)].join('\n');
}

function tagAt(lines: readonly string[], id: string): number {
  return lines.findIndex((line) => splitSections(`${line}\n</Section>`).sections[0]?.id === id);
}

function headEnd(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
}

/** The head of the original without its sections; texts in it stay in the source language until they are translated. */
function emptyPage(original: PageEntry): string {
  const document = parseDocument(original.source.text);
  document.delete('sections');
  document.delete('overrides');
  document.delete('writtenBy');
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function withHead(text: string, change: (front: string) => string | null): string | null {
  const lines = text.split('\n');
  const end = headEnd(lines);
  const front = change(`${lines.slice(1, end).join('\n')}\n`);
  return front === null ? null : ['---', ...front.trimEnd().split('\n'), ...lines.slice(end)].join('\n');
}

/** A section, a field or a phrase with its lines, all of them right. */
export interface Unit {
  name: string;
  rows: ReturnedRow[];
  first: ReturnedRow;
  /** Lines that the translator has neither changed nor marked as right. */
  unread: number;
}

/** A field with the line of a table that says it anew. */
interface NamedLine {
  /** `en:senales@evidence.action` */
  name: string;
  first: Pick<ReturnedRow, 'translation'>;
}

/** A YAML text with some of its fields written anew; comments stay. `null` where it cannot be read. */
export function withFields(text: string, units: readonly NamedLine[]): string | null {
  if (units.length === 0) return text;
  const document = wholeDocument(text);
  if (!isMap(document?.contents)) return null;
  for (const { name, first } of units) setField(document, fieldPath(name), first.translation);
  return document.toString({ lineWidth: 0 });
}

/**
 * The path behind the name of a field.
 *
 * @example fieldPath('en:strings@core["nav.home"].one') // => ['core', 'nav.home', 'one']
 */
export function fieldPath(name: string): (string | number)[] {
  return stepsOf(name.slice(name.indexOf('@') + 1));
}

/** Writes a field on a line of its own, also where an empty group or a single text stood in its place. */
function setField(document: Document, path: readonly (string | number)[], value: string): void {
  const above = path.slice(0, -1);
  for (let length = 1; length <= above.length; length += 1) {
    const parent = document.getIn(path.slice(0, length), true);
    if (isMap(parent) && parent.items.length === 0) parent.flow = false;
    // A phrase that gets forms of its own was one text before.
    if (isScalar(parent)) document.deleteIn(path.slice(0, length));
  }
  document.setIn(path, value);
}
