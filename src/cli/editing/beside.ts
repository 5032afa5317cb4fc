import type { Content } from '../../check/content.ts';
import { localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { reviewTexts } from '../../check/translations/review-texts.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import { memoize } from '../../domain/memoize.ts';
import { recordPath } from '../../domain/page/text-record.ts';
import type { PageStatus } from '../../domain/page/translation-status.ts';
import { wordTexts } from '../../hashes/page/translated-text.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { kindNameOf } from '../followers/naming.ts';
import type { FieldFinding } from './field-findings.ts';

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

/** A text in one language, its Easy Read and its record, which is one of many in a file: its path there, and how much is left in each. */
export function partsOfText({ pages }: Content, file: string, findings: readonly FieldFinding[]) {
  const own = pages.find(({ source }) => source.file === file);
  if (!own) return [];
  const isSame = ({ id, locale }: typeof own) =>
    `${locale} ${recordPath(id)}` === `${own.locale} ${recordPath(own.id)}`;
  const files = pages.filter(isSame).map(({ source }) => source.file);
  return [...files, CONTENT_KINDS.texts.path].map((name) => {
    const path = files.includes(name) ? [] : recordPath(own.id);
    const isLeft = (one: FieldFinding) =>
      one.stops && one.file === name && path.every((step, at) => one.path[at] === step);
    return { file: name, path, kind: kindNameOf(name)?.kind ?? '', left: findings.filter(isLeft).length };
  });
}

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

/**
 * What is left to translate in each file, of all the languages that it holds: how many parts are stale, and what is `machine` or `missing`,
 * each with its language. What a language has no file for is left to do from its original.
 */
export function leftByFile(content: Content, status: readonly PageStatus[]) {
  const { fileOf } = filesOf(content);
  const left = new Map<string, { stale: number; ways: string[] }>();
  for (const { page, locale, counts } of status) {
    const file = fileOf(page, locale) ?? fileOf(page, sourceLocaleOf(content) ?? '');
    if (!file) continue;
    const { stale, ways } = left.get(file) ?? { stale: 0, ways: [] };
    const own = (['machine', 'missing'] as const).filter((way) => counts[way] > 0).map((way) => `${way} ${locale}`);
    left.set(file, { stale: stale + counts.stale, ways: [...ways, ...own] });
  }
  return left;
}
