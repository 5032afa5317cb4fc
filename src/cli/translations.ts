/**
 * `node src/cli/translations.ts status`: how far each page is in each language.
 * `… stamp <locale> [page…] [--state machine] [--translator CODE] [--reviewer CODE]`: writes into translated pages, figures
 * and quizzes which version of the source each part was made from; without a page, only for parts that have no such mark
 * yet. A state is given to what was stale or new, or to the section that is named, `page#section`; `reviewed` to all of a
 * page. In an Easy Read page of the source language: which version of the whole page it was made from.
 * `… worksheet <locale> [page…] [--out FILE]`: a spreadsheet with source and translation side by side.
 * `… take FILE --translator CODE`: takes a spreadsheet back.
 * Exit code 1 where something was not taken over, 2 where the command was not understood.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content, PageEntry } from '../check/content.ts';
import { campaignOf, localesOf, sourceLocaleOf } from '../check/read/campaign-facts.ts';
import { readContent } from '../check/read/content.ts';
import { nearest } from '../check/shape/nearest.ts';
import { formatStatus, PHRASES, translationStatus } from '../check/translations/status.ts';
import { translatedSections } from '../check/translations/translated-sections.ts';
import { isEasy, wholeSections } from '../check/translations/whole-page.ts';
import { type WordRecord, wordRecords } from '../check/translations/word-records.ts';
import { type Command, commandOf, USAGE } from './translations/command.ts';
import { pageRows, phraseRows } from './translations/rows.ts';
import {
  originalStamps,
  recordStamps,
  type Stamp,
  stampRecord,
  stampText,
  translationStamps,
} from './translations/stamp.ts';
import { takeWorksheet } from './translations/take.ts';
import { readWorksheet, writeWorksheet } from './translations/worksheet-file.ts';

type Stamping = Extract<Command, { name: 'stamp' }>;
type Worksheet = Extract<Command, { name: 'worksheet' }>;
type Taking = Extract<Command, { name: 'take' }>;

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const command = commandOf(args);
  if (!command) {
    print(USAGE);
    return 2;
  }
  const content = readContent(command.dir);
  switch (command.name) {
    case 'status':
      print(formatStatus(translationStatus(content)));
      return 0;
    case 'stamp':
      return stamp(content, command, print);
    case 'worksheet':
      return worksheet(content, command, print);
    case 'take':
      return take(content, command, print);
  }
}

function stamp(content: Content, command: Stamping, print: (text: string) => void): number {
  const unknown = unknownWord(content, command);
  if (unknown) {
    print(unknown);
    return 2;
  }
  const reports = [
    ...pagesOf(content, command).map((page) => stampPage(content, page, command)),
    ...recordsOf(content, command).map((record) => stampWords(content, record, command)),
  ];
  for (const { line } of reports) if (line) print(line);
  const sections = reports.reduce((sum, { sections: count }) => sum + count, 0);
  print(
    sections === 0
      ? 'Nada que cambiar. / Nothing to change.'
      : `Secciones escritas: ${sections}. / Sections written: ${sections}.`,
  );
  return reports.some(({ failed }) => failed) ? 1 : 0;
}

async function worksheet(content: Content, command: Worksheet, print: (text: string) => void): Promise<number> {
  const { locale, pages, out } = command;
  const sourceLocale = sourceLocaleOf(content);
  const locales = localesOf(content).filter((one) => one !== sourceLocale);
  const ids = [...content.pages.filter((page) => page.locale === sourceLocale).map(({ id }) => id), PHRASES];
  const missing = pages.find((page) => !ids.includes(page));
  if (!locales.includes(locale) || missing !== undefined) {
    print(missing !== undefined && locales.includes(locale) ? noSuch(missing, ids) : noSuch(locale, locales));
    return 2;
  }
  const rows = (pages.length > 0 ? pages : ids).flatMap((id) =>
    id === PHRASES ? phraseRows(content, locale) : pageRows(content, locale, id),
  );
  await writeWorksheet(out, rows, { from: sourceLocale!, to: locale });
  print(`${out}: ${rows.length} líneas / lines.`);
  return 0;
}

async function take(
  content: Content,
  { dir, file, translatedBy }: Taking,
  print: (text: string) => void,
): Promise<number> {
  const returned = existsSync(file) ? await readWorksheet(file).catch(() => null) : null;
  if (!returned) {
    print(`${file}: no es una hoja de traducción. / is not a translation worksheet.`);
    return 2;
  }
  const read = (path: string) => (existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : null);
  const { files, taken, untouched, problems } = takeWorksheet(content, returned, translatedBy, read);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const { line, key, what } of problems) print(`${line} · ${key}: ${what.es}. / ${what.en}.`);
  print(
    `Tomadas: ${taken}. Sin tocar: ${untouched}. Con faltas: ${problems.length} líneas. / Taken over: ${taken}. Untouched: ${untouched}. With mistakes: ${problems.length} lines.`,
  );
  return problems.length > 0 ? 1 : 0;
}

/** Says which word of the command names nothing. */
function unknownWord(content: Content, { locale, pages, sections }: Stamping): string | null {
  const locales = localesOf(content);
  if (!locales.includes(locale)) return noSuch(locale, locales);
  const ids = [
    ...content.pages.filter((page) => page.locale === locale).map(({ id }) => id),
    ...wordRecords(content).flatMap(({ id, words }) => (words[locale] ? id : [])),
  ];
  const missing = pages.find((page) => !ids.includes(page));
  return missing === undefined ? unknownSection(content, locale, sections) : noSuch(missing, ids);
}

/** The words of a figure or a quiz are one part, which nobody names. */
function unknownSection(content: Content, locale: string, sections: readonly string[]): string | null {
  const known = content.pages
    .filter((page) => page.locale === locale)
    .flatMap((page) => translatedSections(page, false).map(({ id }) => `${page.id}#${id}`));
  const missing = sections.find((one) => !known.includes(one));
  if (missing === undefined) return null;
  const page = missing.slice(0, missing.indexOf('#') + 1);
  return noSuch(
    missing,
    known.filter((one) => one.startsWith(page)),
  );
}

function noSuch(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  const list = close ?? known.join(', ');
  return `No existe "${word}"; existe ${list}. / There is no "${word}"; there is ${list}.`;
}

function pagesOf(content: Content, { locale, pages }: Stamping): PageEntry[] {
  return content.pages.filter((page) => page.locale === locale && (pages.length === 0 || pages.includes(page.id)));
}

function recordsOf(content: Content, { locale, pages }: Stamping): WordRecord[] {
  return wordRecords(content).filter(({ id, words }) => words[locale] && (pages.length === 0 || pages.includes(id)));
}

interface Report {
  line?: string;
  sections: number;
  failed?: boolean;
}

function stampWords(content: Content, record: WordRecord, { dir, locale, ...command }: Stamping): Report {
  const stamps = recordStamps(record, locale, sourceLocaleOf(content) ?? '', optionsOf(record.id, command));
  return writeStamps(dir, record.source.file, stamps, stampRecord);
}

function optionsOf(id: string, { state, pages, sections, translatedBy, reviewedBy }: Omit<Stamping, 'dir' | 'locale'>) {
  const named = sections.flatMap((one) => (one.startsWith(`${id}#`) ? one.slice(id.length + 1) : []));
  const only = named.length > 0 ? named : undefined;
  return { state, only, onlyNew: pages.length === 0, translatedBy, reviewedBy };
}

function stampPage(content: Content, page: PageEntry, { dir, locale: _, ...command }: Stamping): Report {
  const { sourceLocale } = campaignOf(content);
  const original = content.pages.find(({ locale, id }) => locale === sourceLocale && id === page.id);
  const { file } = page.source;
  if (!original) return { line: `${file}: no está en / is not in "${sourceLocale}".`, sections: 0, failed: true };
  const stamps =
    original === page
      ? originalStamps(page, isEasy(page) ? wholeSections(content, page.id) : null, command.pages.length === 0)
      : translationStamps(page, original, optionsOf(page.id, command));
  return writeStamps(dir, file, stamps, stampText);
}

function writeStamps(
  dir: string,
  file: string,
  stamps: readonly Stamp[],
  write: (text: string, stamps: readonly Stamp[]) => string | null,
): Report {
  if (stamps.length === 0) return { sections: 0 };
  const path = join(dir, file);
  const stamped = write(readFileSync(path, 'utf8'), stamps);
  if (stamped === null) {
    return {
      line: `${file}: npm run check:content dice qué corregir antes. / says what to mend first.`,
      sections: 0,
      failed: true,
    };
  }
  writeFileSync(path, stamped);
  return { line: `${file}: ${stamps.map(({ id }) => id).join(', ')}`, sections: stamps.length };
}

// Last, so that everything above it exists.
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
