import type { Content } from '../../check/content.ts';
import { localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { reviewTexts } from '../../check/translations/review-texts.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import { memoize } from '../../domain/memoize.ts';
import type { PageStatus } from '../../domain/page/translation-status.ts';
import { wordTexts } from '../../hashes/page/translated-text.ts';

/** The files of all texts, by page and language; the words of a record stand in one file for all languages. */
const filesOf = memoize((content: Content) => {
  const texts = reviewTexts(content).map(({ page, part, locale, source }) => {
    return { page, key: part === null ? page : `${locale} ${page}`, file: source.file };
  });
  const files = new Map(texts.map(({ key, file }) => [key, file]));
  return {
    pageOf: (file: string) => texts.find((one) => one.file === file)?.page,
    fileOf: (page: string, locale: string) => files.get(`${locale} ${page}`) ?? files.get(page) ?? null,
  };
});

/** The same text in each language, with how far it is. Files that no language has of its own have nothing beside them. */
export function besideOf(content: Content, file: string, status: readonly PageStatus[]) {
  const { pageOf, fileOf } = filesOf(content);
  const own = pageOf(file);
  if (own === undefined) return [];
  const sourceLocale = sourceLocaleOf(content);
  const record = wordRecords(content).find(({ id }) => id === own);
  return localesOf(content).map((locale) => {
    const counts = status.find((one) => one.page === own && one.locale === locale)?.counts;
    // A part that is stale has been translated, and is counted beside the state.
    const worst = WORST.find((state) => (counts?.[state] ?? 0) > 0) ?? 'missing';
    const body = content.pages.find((page) => page.id === own && page.locale === locale)?.body.trim();
    const words = record && wordTexts(record.said[locale]).map(([, text]) => text);
    return {
      locale,
      file: fileOf(own, locale),
      state: locale === sourceLocale ? ('source' as const) : worst,
      stale: counts?.stale ?? 0,
      text: body ?? words?.join('\n') ?? '',
    };
  });
}

const WORST = ['missing', 'machine', 'human', 'reviewed'] as const;

/** How many parts of each file are stale, of all the languages that it holds. */
export function staleByFile(content: Content, status: readonly PageStatus[]): Map<string, number> {
  const { fileOf } = filesOf(content);
  const counts = new Map<string, number>();
  for (const { page, locale, counts: own } of status) {
    const file = fileOf(page, locale);
    if (file) counts.set(file, (counts.get(file) ?? 0) + own.stale);
  }
  return counts;
}
