import type { Content } from '../../check/content.ts';
import { localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import type { PageStatus } from '../../domain/page/translation-status.ts';
import { wordTexts } from '../../hashes/page/translated-text.ts';
import type { Beside } from './contract.ts';

/** The page or record of a file by the name that translations call it, and the file of each language. */
function translatedAs(
  content: Content,
  file: string,
): { page: string; fileOf: (locale: string) => string | null } | null {
  const page = content.pages.find(({ source }) => source.file === file);
  if (page)
    return {
      page: page.id,
      fileOf: (locale) =>
        fileIn(
          content.pages.filter(({ id }) => id === page.id),
          locale,
        ),
    };
  if (content.strings.some(({ source }) => source.file === file))
    return { page: PHRASES, fileOf: (locale) => fileIn(content.strings, locale) };
  const record = wordRecords(content).find(({ source }) => source.file === file);
  return record ? { page: record.id, fileOf: () => file } : null;
}

function fileIn(entries: readonly { locale: string; source: { file: string } }[], locale: string): string | null {
  return entries.find((entry) => entry.locale === locale)?.source.file ?? null;
}

/** The same text in each language, with how far it is. Files that no language has of its own have nothing beside them. */
export function besideOf(content: Content, file: string, status: readonly PageStatus[]): Beside[] {
  const own = translatedAs(content, file);
  if (!own) return [];
  const sourceLocale = sourceLocaleOf(content);
  const record = wordRecords(content).find(({ id }) => id === own.page);
  return localesOf(content).map((locale) => {
    const counts = status.find((one) => one.page === own.page && one.locale === locale)?.counts;
    // A part that is stale has been translated, and is counted beside the state.
    const worst = WORST.find((state) => (counts?.[state] ?? 0) > 0) ?? 'missing';
    const body = content.pages.find((page) => page.id === own.page && page.locale === locale)?.body.trim();
    const words = record && wordTexts(record.said[locale]).map(([, text]) => text);
    return {
      locale,
      file: own.fileOf(locale),
      state: locale === sourceLocale ? 'source' : worst,
      stale: counts?.stale ?? 0,
      text: body ?? words?.join('\n') ?? '',
    };
  });
}

const WORST = ['missing', 'machine', 'human', 'reviewed'] as const;

/** How many parts of each file are stale, of all the languages that it holds. */
export function staleByFile(content: Content, status: readonly PageStatus[]): Map<string, number> {
  const records = new Map(wordRecords(content).map(({ id, source }) => [id, source.file]));
  const pages = new Map(content.pages.map(({ id, locale, source }) => [`${locale} ${id}`, source.file]));
  const counts = new Map<string, number>();
  for (const { page, locale, counts: own } of status) {
    const file =
      page === PHRASES ? fileIn(content.strings, locale) : (records.get(page) ?? pages.get(`${locale} ${page}`));
    if (file) counts.set(file, (counts.get(file) ?? 0) + own.stale);
  }
  return counts;
}
