/**
 * `node src/cli/translations.ts status`: how far each page is in each language.
 * `node src/cli/translations.ts stamp <locale> [page…] [--state machine]`: writes into the front matter of translated
 * pages which version of the source each section was made from; without a page, only for sections that have no such
 * mark yet. Exit code 2 where the command was not understood.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WRITTEN_STATES, type WrittenState } from '../domain/translation.ts';
import type { Content, PageEntry } from './content/content.ts';
import { contentDir } from './content/content-dir.ts';
import { nearest } from './content/nearest.ts';
import { readContent } from './content/read-content.ts';
import { campaignOf, localesOf } from './content/rules/rule.ts';
import { originalStamps, stampText, translationStamps } from './content/stamp.ts';
import { formatStatus, translationStatus } from './content/translation-status.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const command = commandOf(args);
  if (!command) {
    print(USAGE);
    return 2;
  }
  const content = readContent(command.dir);
  if (command.name === 'status') {
    print(formatStatus(translationStatus(content)));
    return 0;
  }
  const unknown = unknownWord(content, command);
  if (unknown) {
    print(unknown);
    return 2;
  }
  const reports = pagesOf(content, command).map((page) => stampPage(content, page, command));
  for (const { line } of reports) if (line) print(line);
  const sections = reports.reduce((sum, { sections: count }) => sum + count, 0);
  print(
    sections === 0
      ? 'Nada que cambiar. / Nothing to change.'
      : `Secciones escritas: ${sections}. / Sections written: ${sections}.`,
  );
  return reports.some(({ failed }) => failed) ? 1 : 0;
}

interface Command {
  name: 'status' | 'stamp';
  dir: string;
  locale: string;
  pages: string[];
  state?: WrittenState;
}

function commandOf(args: readonly string[]): Command | null {
  try {
    const options = { state: { type: 'string' }, dir: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, locale = '', ...pages] = positionals;
    const { dir = contentDir(), state } = values;
    if (name === 'status' && positionals.length === 1) return { name, dir, locale, pages };
    if (name !== 'stamp' || !locale) return null;
    if (state === undefined) return { name, dir, locale, pages };
    // A state is said of a page that somebody has looked at, never of a whole language at once.
    if (pages.length === 0) return null;
    return isTranslatedState(state) ? { name, dir, locale, pages, state } : null;
  } catch {
    return null;
  }
}

/** A translation is never an original. */
function isTranslatedState(state: string): state is WrittenState {
  return state !== 'original' && (WRITTEN_STATES as readonly string[]).includes(state);
}

/** Says which word of the command names nothing. */
function unknownWord(content: Content, { locale, pages }: Command): string | null {
  const locales = localesOf(content);
  if (!locales.includes(locale)) return noSuch(locale, locales);
  const ids = content.pages.filter((page) => page.locale === locale).map(({ id }) => id);
  const missing = pages.find((page) => !ids.includes(page));
  return missing === undefined ? null : noSuch(missing, ids);
}

function noSuch(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  const list = close ?? known.join(', ');
  return `No existe "${word}"; existe ${list}. / There is no "${word}"; there is ${list}.`;
}

function pagesOf(content: Content, { locale, pages }: Command): PageEntry[] {
  return content.pages.filter((page) => page.locale === locale && (pages.length === 0 || pages.includes(page.id)));
}

function stampPage(
  content: Content,
  page: PageEntry,
  { dir, state, pages }: Command,
): { line?: string; sections: number; failed?: boolean } {
  const { sourceLocale } = campaignOf(content);
  const original = content.pages.find(({ locale, id }) => locale === sourceLocale && id === page.id);
  const { file } = page.source;
  if (!original) return { line: `${file}: no está en / is not in "${sourceLocale}".`, sections: 0, failed: true };
  const stamps =
    original === page
      ? originalStamps(page)
      : translationStamps(page, original, { state, onlyNew: pages.length === 0 });
  if (stamps.length === 0) return { sections: 0 };
  const path = join(dir, file);
  const stamped = stampText(readFileSync(path, 'utf8'), stamps);
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

const USAGE = `npm run translations -- status
npm run translations -- stamp <locale>                  # only sections that were never stamped
npm run translations -- stamp <locale> <page…> [--state machine|human|reviewed]`;

// Last, so that everything above it exists.
if (import.meta.main) process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
