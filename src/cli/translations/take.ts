import { parseDocument } from 'yaml';
import type { Content } from '../../check/content.ts';
import type { InBoth } from '../../check/findings/words.ts';
import { isCareful, localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { valueAt } from '../../check/source/loose.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { rulesOf } from '../../check/words/hit.ts';
import { termsOf } from '../../check/words/section-hits.ts';
import { HARM_CLASSES } from '../../codes/translation.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { parsed } from '../splice-yaml.ts';
import { checkRow, type RowContext } from './row-checks.ts';
import { pageRows, phraseRows, type TranslationRow, unitOf } from './rows.ts';
import type { ReturnedRow } from './table-file.ts';
import { fieldPath, type Taken, type Unit, withFields, withUnits } from './take-page.ts';

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
  const report = (what: InBoth, row: ReturnedRow | undefined, key = row?.key ?? '') =>
    taken.problems.push({ line: row?.line ?? 0, key, what });
  for (const [locale, ofLocale] of Map.groupBy(returned, ({ key }) => key.replace(/:.*$/s, ''))) {
    const stop = noLanguage(content, locale);
    if (stop) {
      report(stop, ofLocale[0]);
      continue;
    }
    for (const [page, rows] of Map.groupBy(ofLocale, ({ key }) => pageOf(key))) {
      if (!hasPage(content, page)) {
        report(GONE, rows[0]);
        continue;
      }
      const wanted = page === PHRASES ? phraseRows(content, locale) : pageRows(content, locale, page);
      const file = fileOf(page, locale);
      const text = taken.files.get(file) ?? read(file);
      const good = goodUnits(rows, wanted, contextOf(content, locale), taken);
      const { whole: units, lacking } = page === PHRASES ? wholePhrases(good, text) : { whole: good, lacking: [] };
      for (const { first } of lacking) report(WITHOUT_OTHER, first);
      if (units.length === 0) continue;
      const isNew = text === null && page !== PHRASES;
      const unnamed = NAMES.find((name) => !units.some((unit) => unit.name.endsWith(`@${name}`)));
      if (isNew && unnamed) {
        report(
          { es: `una página nueva necesita \`${unnamed}\``, en: `a new page needs \`${unnamed}\`` },
          rows[0],
          page,
        );
        continue;
      }
      const { count, text: next } =
        page === PHRASES
          ? { count: units.length, text: withPhrases(text, units, translatedBy) }
          : withUnits(content, page, text, units, translatedBy, taken);
      if (count === 0) continue;
      if (next === null) {
        report({ es: `${file} no se puede leer`, en: `${file} cannot be read` }, units[0]?.first, page);
      } else {
        taken.files.set(file, next);
        taken.taken += count;
      }
    }
  }
  return taken;
}

function contextOf(content: Content, locale: string): RowContext {
  return { terms: termsOf(content, locale), rules: rulesOf(content, locale), isCareful: isCareful(content, locale) };
}

/** The units of which every line is right, and of which the translator has changed or marked something. */
function goodUnits(
  rows: readonly ReturnedRow[],
  wanted: readonly TranslationRow[],
  context: RowContext,
  taken: Taken,
): Unit[] {
  const known = Map.groupBy(wanted, ({ key }) => unitOf(key));
  return [...Map.groupBy(rows, ({ key }) => unitOf(key))].flatMap(([name, own]): Unit[] => {
    const there = known.get(name);
    const [first] = own;
    if (!first) return [];
    const report = (row: ReturnedRow, what: InBoth) => taken.problems.push({ line: row.line, key: row.key, what });
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
    const problems = own.flatMap((row): [ReturnedRow, InBoth][] => {
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

/** Why nothing may be written in a language: it is the original's, or none of the campaign. */
function noLanguage(content: Content, locale: string): InBoth | null {
  const known = localesOf(content).filter((one) => one !== sourceLocaleOf(content));
  if (known.includes(locale)) return null;
  const list = known.join(', ');
  return {
    es: `la clave empieza con «${locale}», y se traduce a ${list}: no se toma nada de lo que la lleva`,
    en: `the key begins with “${locale}”, and translations are into ${list}: nothing with it is taken over`,
  };
}

/** Is there something of this name to translate? */
function hasPage(content: Content, page: string): boolean {
  const source = sourceLocaleOf(content);
  return page === PHRASES || content.pages.some(({ id, locale }) => id === page && locale === source);
}

const WITHOUT_OTHER: InBoth = {
  es: 'falta la forma `other` de esta frase, la que sirve para cualquier cantidad: no se toma ninguna de sus formas',
  en: 'the form `other` of this phrase, which serves for any count, is missing: none of its forms is taken over',
};
const GONE: InBoth = { es: 'el sitio ya no tiene este texto', en: 'the site has this text no longer' };

function pageOf(key: string): string {
  return /^[^:]*:(.*?)[#@]/.exec(key)?.[1] ?? '';
}

function fileOf(page: string, locale: string): string {
  if (page === PHRASES) return fileAt(CONTENT_KINDS.strings.path, { locale });
  return fileAt(CONTENT_KINDS.pages.path, { locale, page });
}

/** What a page cannot be without. */
const NAMES = ['title', 'description'];

/** The form of a phrase that serves for any count. */
const OTHER = 'other';

/** Phrases with several forms are taken over only together with the form that serves for any count. */
function wholePhrases(units: readonly Unit[], text: string | null): { whole: Unit[]; lacking: Unit[] } {
  const known = text === null ? null : parsed(text);
  const phraseOf = ({ name }: Unit) => fieldPath(name).slice(0, 2);
  const byPhrase = Map.groupBy(units, (unit) => phraseOf(unit).join(' '));
  const isWhole = (unit: Unit) => {
    if (fieldPath(unit.name).length < 3) return true;
    const forms = byPhrase.get(phraseOf(unit).join(' ')) ?? [];
    return (
      forms.some(({ name }) => fieldPath(name).at(-1) === OTHER) ||
      valueAt(known, [...phraseOf(unit), OTHER]) !== undefined
    );
  };
  return { whole: units.filter(isWhole), lacking: units.filter((unit) => !isWhole(unit)) };
}

/**
 * The words of a language with some of its phrases written anew; `null` where they cannot be read.
 *
 * @param text the strings file; `null` for a language that has none yet, which then begins here
 */
function withPhrases(text: string | null, units: readonly Unit[], translatedBy: string): string | null {
  if (text !== null) return withFields(text, units);
  const begun = withFields(`state: human\ntranslatedBy: ${translatedBy}\nreviewed: {}\n`, units);
  const document = parseDocument(begun ?? '');
  for (const harm of HARM_CLASSES) if (!document.has(harm)) document.set(harm, document.createNode({}));
  return document.toString({ lineWidth: 0 });
}
