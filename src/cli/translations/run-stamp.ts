import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, PageEntry } from '../../check/content.ts';
import type { InBoth } from '../../check/findings/words.ts';
import { localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { nameOf, type ReviewText, reviewTexts } from '../../check/translations/review-texts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { isEasy, wholeSections } from '../../check/translations/whole-page.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { inBoth } from '../terminal.ts';
import { type Command, noSuch } from './command.ts';
import { isMeantBy, type ReviewOrder, reviewStamps, wrongReader, wrongSigner } from './review.ts';
import {
  originalStamps,
  type PlacedStamp,
  recordStamps,
  type Stamp,
  stampPhrases,
  stampRecord,
  stampText,
  translationStamps,
} from './write-stamps.ts';

type Stamping = Extract<Command, { name: 'stamp' }>;
type Print = (text: string) => void;

/**
 * `stamp`: writes what was translated from which version, or who has read what. What is named wrongly is said, and the rest
 * is written all the same.
 *
 * @returns the exit code: 2 where a name names nothing
 */
export function runStamp(content: Content, command: Stamping, today: PlainDate, print: Print): number {
  const { locale, names, state } = command;
  // Of phrases nothing is written but who has read them.
  const isStamped = ({ page }: ReviewText) => page !== PHRASES || state === 'reviewed';
  const { unknown, known } = sortNames(content, locale, names, isStamped);
  for (const line of unknown) print(line);
  if (known.length === 0) return 2;
  const right = { ...command, names: known };
  const lone: string[] = [];
  const code =
    state === 'reviewed'
      ? review(content, right, today, print)
      : writeStamps(content, command.dir, madeStamps(content, right, lone), print);
  for (const file of lone) print(`${file}: no está en / is not in "${sourceLocaleOf(content)}".`);
  if (unknown.length > 0) return 2;
  return lone.length > 0 ? 1 : code;
}

function review(content: Content, command: Stamping, on: PlainDate, print: Print): number {
  const { dir, locale, names, translatedBy } = command;
  const wrong =
    wrongReader(command.by, content) ?? (translatedBy === undefined ? null : wrongSigner(translatedBy, content));
  if (wrong) return refuse(wrong, print);
  return noteReview(content, dir, { locale, names, by: command.by ?? '', on, translatedBy }, print);
}

/** Says why nothing is done; the exit code of a command that was not understood. */
export function refuse(why: InBoth | string, print: Print): number {
  print(typeof why === 'string' ? why : inBoth(why));
  return 2;
}

/** Notes who has read some texts, and says which of them nobody of that name may have read. */
export function noteReview(content: Content, dir: string, order: ReviewOrder, print: Print): number {
  const { stamps, refusals } = reviewStamps(content, order);
  for (const refusal of refusals) print(inBoth(refusal));
  const code = writeStamps(content, dir, stamps, print);
  return refusals.length > 0 ? 1 : code;
}

/** Which version of the source the named pages and records were made from; `lone` gets the files of pages that have no source. */
function madeStamps(content: Content, { locale, names, state, translatedBy }: Stamping, lone: string[]): PlacedStamp[] {
  const sourceLocale = sourceLocaleOf(content) ?? '';
  const optionsOf = (id: string) => ({
    state: state === 'reviewed' ? undefined : state,
    only: names.includes(id)
      ? undefined
      : names.flatMap((one) => (one.startsWith(`${id}#`) ? one.slice(id.length + 1) : [])),
    translatedBy,
  });
  const ofPage = (page: PageEntry) => {
    if (page.locale === sourceLocale)
      return originalStamps(page, isEasy(page) ? wholeSections(content, page.id) : null);
    const original = content.pages.find((one) => one.locale === sourceLocale && one.id === page.id);
    if (original) return translationStamps(page, original, optionsOf(page.id));
    lone.push(page.source.file);
    return [];
  };
  const isNamed = (id: string) => names.some((one) => one.split('#', 1)[0] === id);
  const placed = (page: string, { file }: { file: string }, stamps: readonly Stamp[]) =>
    stamps.map((stamp): PlacedStamp => ({ ...stamp, page, file }));
  return [
    ...content.pages
      .filter((page) => page.locale === locale && isNamed(page.id))
      .flatMap((page) => placed(page.id, page.source, ofPage(page))),
    ...wordRecords(content)
      .filter(({ id, words }) => words[locale] && isNamed(id))
      .flatMap((record) =>
        placed(record.id, record.source, recordStamps(record, locale, sourceLocale, optionsOf(record.id))),
      ),
  ];
}

/** Writes stamps into their files, and says which; the exit code is 1 where a file cannot be read. */
function writeStamps(content: Content, dir: string, all: readonly PlacedStamp[], print: Print): number {
  let written = 0;
  let code = 0;
  for (const [file, stamps] of Map.groupBy(all, (stamp) => stamp.file)) {
    const path = join(dir, file);
    const stamped = writerOf(stamps[0]?.page ?? '', content)(readFileSync(path, 'utf8'), stamps);
    if (stamped === null) {
      print(`${file}: npm run check:content dice qué corregir antes. / says what to mend first.`);
      code = 1;
      continue;
    }
    writeFileSync(path, stamped);
    written += stamps.length;
    print(
      `${file}: ${[...stamps.slice(0, SHOWN).map(({ id }) => id), ...(stamps.length > SHOWN ? ['…'] : [])].join(', ')}`,
    );
  }
  print(
    written === 0
      ? 'Nada que cambiar. / Nothing to change.'
      : `Secciones escritas: ${written}. / Sections written: ${written}.`,
  );
  return code;
}

function writerOf(page: string, content: Content): typeof stampText {
  if (page === PHRASES) return stampPhrases;
  const record = wordRecords(content).find(({ id }) => id === page);
  return record ? (text, stamps) => stampRecord(text, stamps, record.path) : stampText;
}

/** Enough names to see what was written. */
const SHOWN = 20;

/** What a command names and there is not, each in a sentence; and the names of what there is. */
export function sortNames(
  content: Content,
  locale: string,
  names: readonly string[],
  isAmong: (text: ReviewText) => boolean = () => true,
): { unknown: string[]; known: string[] } {
  const locales = localesOf(content);
  if (!locales.includes(locale)) return { unknown: [noSuch(locale, locales)], known: [] };
  const texts = reviewTexts(content).filter((text) => text.locale === locale && isAmong(text));
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
