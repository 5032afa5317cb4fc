import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, PageEntry } from '../../check/content.ts';
import { campaignOf, localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { nameOf, reviewTexts } from '../../check/translations/review-texts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { isEasy, wholeSections } from '../../check/translations/whole-page.ts';
import { type WordRecord, wordRecords } from '../../check/translations/word-records.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { inBoth } from '../terminal.ts';
import { type Command, named, noSuch } from './command.ts';
import { isMeantBy, type ReviewOrder, reviewStamps, wrongReader, wrongSigner } from './review.ts';
import { originalStamps, recordStamps, type Stamp, translationStamps } from './stamp.ts';
import { stampPhrases, stampRecord, stampText } from './write-stamps.ts';

type Stamping = Extract<Command, { name: 'stamp' }>;

/**
 * `stamp`: writes what was translated from which version, or who has read what. What is named wrongly is said, and the rest
 * is written all the same.
 *
 * @returns the exit code: 2 where a name names nothing
 */
export function runStamp(content: Content, command: Stamping, today: PlainDate, print: (text: string) => void): number {
  const { unknown, known } = sortNames(content, command);
  for (const line of unknown) print(line);
  // Without a name a command means all pages; not so where all of its names were wrong.
  if (unknown.length > 0 && known.length === 0) return 2;
  const right = { ...command, ...named(known) };
  const code = right.state === 'reviewed' ? review(content, right, today, print) : stamp(content, right, print);
  return unknown.length > 0 ? 2 : code;
}

function stamp(content: Content, command: Stamping, print: (text: string) => void): number {
  const reports = [
    ...pagesOf(content, command).map((page) => stampPage(content, page, command)),
    ...recordsOf(content, command).map((record) => stampWords(content, record, command)),
  ];
  return tell(reports, print);
}

function review(content: Content, command: Stamping, on: PlainDate, print: (text: string) => void): number {
  const { dir, locale, names, translatedBy } = command;
  const wrong =
    wrongReader(command.by, content) ?? (translatedBy === undefined ? null : wrongSigner(translatedBy, content));
  if (wrong) {
    print(inBoth(wrong));
    return 2;
  }
  return noteReview(content, dir, { locale, names, by: command.by ?? '', on, translatedBy }, print);
}

/** Notes who has read some texts, and says which of them nobody of that name may have read. */
export function noteReview(content: Content, dir: string, order: ReviewOrder, print: (text: string) => void): number {
  const { stamps, refusals } = reviewStamps(content, order);
  const reports = [...Map.groupBy(stamps, ({ file }) => file)].map(([file, own]) =>
    writeStamps(dir, file, own, writerOf(own[0]?.page ?? '', content)),
  );
  for (const refusal of refusals) print(inBoth(refusal));
  const code = tell(reports, print);
  return refusals.length > 0 ? 1 : code;
}

function writerOf(page: string, content: Content): typeof stampText {
  if (page === PHRASES)
    return (text, stamps) =>
      stampPhrases(text, new Map(stamps.flatMap(({ id, reviewed }) => (reviewed ? [[id, reviewed] as const] : []))));
  const record = wordRecords(content).find(({ id }) => id === page);
  return record ? (text, stamps) => stampRecord(text, stamps, record.path) : stampText;
}

function tell(reports: readonly Report[], print: (text: string) => void): number {
  for (const { line } of reports) if (line) print(line);
  const sections = reports.reduce((sum, { sections: count }) => sum + count, 0);
  print(
    sections === 0
      ? 'Nada que cambiar. / Nothing to change.'
      : `Secciones escritas: ${sections}. / Sections written: ${sections}.`,
  );
  return reports.some(({ failed }) => failed) ? 1 : 0;
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
  return writeStamps(dir, record.source.file, stamps, (text, own) => stampRecord(text, own, record.path));
}

function optionsOf(id: string, { state, pages, sections, translatedBy }: Omit<Stamping, 'dir' | 'locale'>) {
  const named = sections.flatMap((one) => (one.startsWith(`${id}#`) ? one.slice(id.length + 1) : []));
  const only = named.length > 0 ? named : undefined;
  return { state: state === 'reviewed' ? undefined : state, only, onlyNew: pages.length === 0, translatedBy };
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
  const ids = stamps.slice(0, SHOWN).map(({ id }) => id);
  if (stamps.length > SHOWN) ids.push('…');
  return { line: `${file}: ${ids.join(', ')}`, sections: stamps.length };
}

/** Enough names to see what was written. */
const SHOWN = 20;

/** What the command names and there is not, each in a sentence; and the names of what there is. */
function sortNames(content: Content, { locale, names, state }: Stamping): { unknown: string[]; known: string[] } {
  const locales = localesOf(content);
  if (!locales.includes(locale)) return { unknown: [noSuch(locale, locales)], known: [] };
  // Of phrases nothing is written but who has read them.
  const texts = reviewTexts(content).filter(
    (text) => text.locale === locale && (text.page !== PHRASES || state === 'reviewed'),
  );
  const pages = [...new Set(texts.map(({ page }) => page))];
  const whyNot = (name: string) => {
    const [page = ''] = name.split('#', 1);
    const own = texts.filter((text) => text.page === page);
    if (own.length === 0) return noSuch(page, pages);
    return name === page || own.some((text) => isMeantBy(name, text)) ? [] : noSuch(name, own.map(nameOf));
  };
  const unknown = new Map(names.map((name) => [name, whyNot(name)]));
  return { unknown: [...unknown.values()].flat(), known: names.filter((name) => unknown.get(name)?.length === 0) };
}
