import { parseDocument } from 'yaml';
import type { Content, PageEntry } from '../../check/content.ts';
import type { Words } from '../../check/findings/words.ts';
import { openTag } from '../../check/prose/section-names.ts';
import { campaignOf, isCareful } from '../../check/read/campaign-facts.ts';
import { PHRASES } from '../../check/translations/phrases-page.ts';
import { rulesOf } from '../../check/words/rules-of.ts';
import { termsOf } from '../../check/words/term-hits.ts';
import { assertFound } from '../../domain/found.ts';
import { splitSections } from '../../domain/page/section-text.ts';
import { HEAD, headHash, headTexts } from '../../schemas/page/translated-text.ts';
import { withFields } from './fields.ts';
import { checkRow, type RowContext } from './row-checks.ts';
import { pageRows, phraseRows, type Row, unitOf } from './rows.ts';
import type { Stamp } from './stamp.ts';
import type { ReturnedRow } from './table-file.ts';
import { fromTableText, hasWords, toTableLine } from './table-text.ts';
import { wholePhrases, withPhrases } from './take-phrases.ts';
import type { Unit } from './unit.ts';
import { stampText } from './write-stamps.ts';

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
  problems: { line: number; key: string; what: Words }[];
}

/**
 * Takes a table back: what is right is taken over, what is not is reported, and the rest stays as it was. A section is
 * taken over as a whole or not at all. Its state becomes `human` once the translator has changed or marked each of its lines,
 * and it keeps the hash of the original that they had before their eyes: if that has changed since, the section is stale. A
 * section with a line that nobody has looked at keeps the state that it had.
 *
 * @param read the text of a file below the content folder, or null
 */
export function takeTable(
  content: Content,
  returned: readonly ReturnedRow[],
  translatedBy: string,
  read: (file: string) => string | null,
): Taken {
  const taken: Taken = { files: new Map(), taken: 0, untouched: 0, unread: [], problems: [] };
  for (const [locale, ofLocale] of Map.groupBy(returned, ({ key }) => key.replace(/:.*$/s, ''))) {
    for (const [page, rows] of Map.groupBy(ofLocale, ({ key }) => pageOf(key))) {
      const wanted = page === PHRASES ? phraseRows(content, locale) : pageRows(content, locale, page);
      const file = page === PHRASES ? `strings/${locale}.yaml` : fileOf(page, locale);
      const text = taken.files.get(file) ?? read(file);
      const good = goodUnits(rows, wanted, contextOf(content, locale), taken);
      const { whole: units, lacking } = page === PHRASES ? wholePhrases(good, text) : { whole: good, lacking: [] };
      for (const { first } of lacking) taken.problems.push({ line: first.line, key: first.key, what: WITHOUT_OTHER });
      if (units.length === 0) continue;
      const isNew = text === null && page !== PHRASES;
      const unnamed = NAMES.find((name) => !units.some((unit) => unit.name.endsWith(`@${name}`)));
      if (isNew && unnamed) {
        const what = { es: `una página nueva necesita \`${unnamed}\``, en: `a new page needs \`${unnamed}\`` };
        taken.problems.push({ line: rows[0]?.line ?? 0, key: page, what });
        continue;
      }
      const next =
        page === PHRASES
          ? withPhrases(text, units, translatedBy)
          : withUnits(content, page, text, units, translatedBy, taken);
      if (next === null) {
        const what = { es: `${file} no se puede leer`, en: `${file} cannot be read` };
        taken.problems.push({ line: units[0]?.first.line ?? 0, key: page, what });
      } else {
        taken.files.set(file, next);
        taken.taken += units.length;
      }
    }
  }
  return taken;
}

function contextOf(content: Content, locale: string): RowContext {
  return { terms: termsOf(content, locale), rules: rulesOf(content, locale), isCareful: isCareful(content, locale) };
}

/** The units of which every line is right, and of which the translator has changed or marked something. */
function goodUnits(rows: readonly ReturnedRow[], wanted: readonly Row[], context: RowContext, taken: Taken): Unit[] {
  const known = Map.groupBy(wanted, ({ key }) => unitOf(key));
  return [...Map.groupBy(rows, ({ key }) => unitOf(key))].flatMap(([name, own]): Unit[] => {
    const there = known.get(name);
    const [first] = own;
    if (!first) return [];
    const report = (row: ReturnedRow, what: Words) => taken.problems.push({ line: row.line, key: row.key, what });
    if (!there) {
      report(first, GONE);
      return [];
    }
    const before = new Map(there.map((row) => [row.key, row]));
    const isRead = ({ key, translation, isSeen }: ReturnedRow) =>
      isSeen || translation !== before.get(key)?.translation;
    const unread = own.filter((row) => !isRead(row)).length;
    const isTouched = unread < own.length;
    const isEmpty = own.every(({ translation }) => translation === '');
    if (!isTouched || isEmpty) {
      taken.untouched += 1;
      return [];
    }
    if (own.length !== there.length || first.from !== there[0]?.from) {
      report(first, {
        es: 'el original cambió desde que se hizo esta hoja: pide una nueva para esta parte',
        en: 'the original has changed since this table was made: ask for a new one for this part',
      });
      return [];
    }
    const problems = own.flatMap((row): [ReturnedRow, Words][] => {
      if (row.translation === '')
        return [[row, { es: 'falta la traducción de esta línea', en: 'the translation of this line is missing' }]];
      // The original of the table may have been overwritten by mistake: ours counts.
      const known = before.get(row.key);
      if (!known) return [[row, GONE]];
      return checkRow({ ...row, original: known.original }, context).map((what) => [row, what]);
    });
    for (const [row, what] of problems) report(row, what);
    return problems.length > 0 ? [] : [{ name, rows: own, first, unread }];
  });
}

const WITHOUT_OTHER: Words = {
  es: 'falta la forma `other` de esta frase, la que sirve para cualquier cantidad: no se toma ninguna de sus formas',
  en: 'the form `other` of this phrase, which serves for any count, is missing: none of its forms is taken over',
};
const GONE: Words = { es: 'el sitio ya no tiene este texto', en: 'the site has this text no longer' };

/** The text of a page with some sections and fields translated anew. */
function withUnits(
  content: Content,
  id: string,
  text: string | null,
  units: readonly Unit[],
  translatedBy: string,
  taken: Taken,
): string | null {
  const { sourceLocale } = campaignOf(content);
  const original = assertFound(
    content.pages.find((page) => page.locale === sourceLocale && page.id === id),
    `page "${id}"`,
  );
  const sections = units.filter(({ name }) => name.includes('#'));
  const fields = units.filter(({ name }) => name.includes('@'));
  let next = text ?? emptyPage(original);
  const stamps: Stamp[] = [];
  for (const { name, rows, first, unread } of sections) {
    const section = assertFound(
      original.sections.find((one) => one.id === name.split('#')[1]),
      `section "${name}"`,
    );
    next = withSection(next, original, section, rows);
    if (unread === 0) stamps.push({ id: section.id, state: 'human', from: first.from, translatedBy });
    else taken.unread.push({ name, lines: unread });
  }
  // A head is one part: it is human once all of it is.
  if (fields.length > 0 && fields.length === headTexts(original.raw).length)
    stamps.push({ id: HEAD, state: 'human', from: headHash(original.raw), translatedBy });
  const stamped = stampText(next, stamps);
  return stamped === null ? null : withHead(stamped, (front) => withFields(front, fields));
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

function pageOf(key: string): string {
  return /^[^:]*:(.*?)[#@]/.exec(key)?.[1] ?? '';
}

function fileOf(page: string, locale: string): string {
  const [folder, name] = page.startsWith('lessons/') ? ['lessons', page.slice('lessons/'.length)] : ['pages', page];
  return `${folder}/${locale}/${name}.mdx`;
}

/** What a page cannot be without. */
const NAMES = ['title', 'description'];
