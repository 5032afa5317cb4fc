/**
 * `node src/cli/translations.ts status`: how far each page is in each language.
 * `… stamp <locale> <page…> [--state machine|human] [--translator CODE]`: writes into translated pages, figures, quizzes, sayings
 * and alerts which version of the source each part was made from. A state is given to what was stale or new, or to the section that
 * is named, `page#section`. In an Easy Read page of the source language: which version of the whole page it was made from.
 * `… stamp <locale> <page…> --state reviewed --by ROLE`: notes that somebody has read what the texts say now, of a page or of
 * `page#section`, in the source language too; not whoever wrote or translated them.
 * `… table <locale> [page…] [--out FILE]`: a spreadsheet with source and translation side by side.
 * `… take FILE --translator CODE`: takes a spreadsheet back.
 * `… packet <locale> [page…] [--out FILE]`: what a reader is given: a spreadsheet with what nobody has read yet and room for
 * marks. `… marks FILE --by ROLE [--on DAY]`: takes the marks back as what was said of the texts that were
 * read, and lists the remarks.
 * Exit code 1 where something was not taken over, 2 where the command was not understood.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildDate } from '../build-date.ts';
import type { Content } from '../check/content.ts';
import { localesOf, sourceLocaleOf } from '../check/read/campaign-facts.ts';
import { readContent } from '../check/read/content.ts';
import { pathInside } from '../check/source/inside.ts';
import { PHRASES } from '../check/translations/stamp-command.ts';
import { formatStatus, translationStatus } from '../check/translations/status.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { wrongDay } from './given-day.ts';
import { personalIn } from './personal.ts';
import { alreadyThere } from './sheet-file.ts';
import { inBoth, runAsCommand } from './terminal.ts';
import { type Command, commandOf, noSuch, USAGE } from './translations/command.ts';
import { unreadNotice } from './translations/notices.ts';
import { readingParts, readMarks, writePacket } from './translations/packet.ts';
import { wrongSigner } from './translations/review.ts';
import { pageRows, phraseRows } from './translations/rows.ts';
import { noteReview, refuse, runStamp, sortNames } from './translations/run-stamp.ts';
import { readTable, writeTable } from './translations/table-file.ts';
import { takeTable } from './translations/take.ts';
import { takeMarks } from './translations/take-marks.ts';

type HandOut = Extract<Command, { out: string }>;
type Taking = Extract<Command, { name: 'take' }>;
type Marks = Extract<Command, { name: 'marks' }>;
type Print = (text: string) => void;

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(args: readonly string[], print: Print, today = buildDate): Promise<number> {
  const command = commandOf(args);
  if (!command) return refuse(USAGE, print);
  const content = readContent(command.dir);
  switch (command.name) {
    case 'status':
      print(formatStatus(translationStatus(content)));
      return 0;
    case 'stamp':
      return runStamp(content, command, today, print);
    case 'table':
    case 'packet':
      return handOut(content, command, print);
    case 'take':
      return take(content, command, print);
    case 'marks':
      return marks(content, command, today, print);
  }
}

/** Hands texts out in a spreadsheet: to a translator, or to who reads them. */
async function handOut(content: Content, command: HandOut, print: Print): Promise<number> {
  const { name, locale, names, out } = command;
  const sourceLocale = sourceLocaleOf(content) ?? '';
  const ids = [...content.pages.filter((page) => page.locale === sourceLocale).map(({ id }) => id), PHRASES];
  const unknown =
    name === 'packet'
      ? sortNames(content, locale, names).unknown
      : unknownIn(
          [locale],
          localesOf(content).filter((one) => one !== sourceLocale),
        ).concat(unknownIn(names, ids));
  if (unknown.length > 0) return refuse(unknown.join('\n'), print);
  const there = alreadyThere(out);
  if (there) return refuse(there, print);
  if (name === 'packet') {
    const parts = readingParts(content, locale, names);
    await writePacket(out, parts, { from: sourceLocale, locale });
    print(`${out}: ${parts.length} textos por leer. / texts to read.`);
    return 0;
  }
  const rows = (names.length > 0 ? names : ids).flatMap((id) =>
    id === PHRASES ? phraseRows(content, locale) : pageRows(content, locale, id),
  );
  await writeTable(out, rows, { from: sourceLocale, to: locale });
  print(`${out}: ${rows.length} líneas / lines.`);
  return 0;
}

function unknownIn(words: readonly string[], known: readonly string[]): string[] {
  return words.filter((word) => !known.includes(word)).map((word) => noSuch(word, known));
}

async function take(content: Content, { dir, file, translatedBy }: Taking, print: Print): Promise<number> {
  const wrong = wrongSigner(translatedBy, content);
  if (wrong) return refuse(wrong, print);
  const returned = await readTable(file).catch(() => null);
  if (!returned) return refuse(`${file}: no es una hoja de traducción. / is not a translation table.`, print);
  const read = (path: string) => {
    const inside = pathInside(dir, path);
    return inside && existsSync(inside) ? readFileSync(inside, 'utf8') : null;
  };
  const { files, taken, untouched, unread, problems } = takeTable(content, returned, translatedBy, read);
  for (const [name, text] of files) {
    const path = pathInside(dir, name);
    if (!path) {
      problems.push({ line: 0, key: name, what: OUTSIDE });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const { line, key, what } of problems) print(`${line} · ${key}: ${inBoth(what)}`);
  for (const { name, lines } of unread) print(inBoth(unreadNotice(name, lines)));
  print(
    `Tomadas: ${taken}. Sin tocar: ${untouched}. Con faltas: ${problems.length} líneas. / Taken over: ${taken}. Untouched: ${untouched}. With mistakes: ${problems.length} lines.`,
  );
  return problems.length > 0 ? 1 : 0;
}

async function marks(
  content: Content,
  { dir, file, by, translatedBy, on: said }: Marks,
  today: PlainDate,
  print: Print,
): Promise<number> {
  const on = said ?? today;
  const wrong =
    wrongDay(on, today) ??
    wrongSigner(by, content) ??
    (translatedBy === undefined ? null : wrongSigner(translatedBy, content));
  if (wrong) return refuse(wrong, print);
  const rows = await readMarks(file).catch(() => null);
  if (!rows)
    return refuse(`${file}: no es la hoja de marcas de un paquete. / is not the sheet of marks of a packet.`, print);
  const isPersonal = personalIn(content);
  const { read, remarks, problems } = takeMarks(content, rows, (text) => text.includes('@') || isPersonal(text));
  const codes = [...read].map(([locale, wrong]) =>
    noteReview(content, dir, { locale, names: [...wrong.keys()], by, on, translatedBy, isEach: true, wrong }, print),
  );
  for (const { file: where, name, mark, remark } of remarks)
    print(`${where} · ${name} · ${mark ?? '?'}${remark ? `: ${remark}` : ''}`);
  for (const { line, key, what } of problems) print(`${line} · ${key}: ${inBoth(what)}`);
  const count = [...read.values()].flatMap((names) => [...names.values()]).filter((found) => found === null).length;
  print(
    `Bien: ${count}. Por cambiar: ${remarks.length}. Con faltas: ${problems.length}. / Good: ${count}. To change: ${remarks.length}. With mistakes: ${problems.length}.`,
  );
  return problems.length > 0 || codes.some((code) => code !== 0) ? 1 : 0;
}

/** A file that is a link, or lies behind one, is not what it seems to be. */
const OUTSIDE = {
  es: 'este archivo está fuera de la carpeta del contenido, o es un enlace: no se escribe',
  en: 'this file lies outside the folder of the content, or is a link: it is not written',
};

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
