import { isHarmClass } from '../../domain/page/section-text.ts';
import { readabilityOf } from '../../domain/text/readability.ts';
import { blocksOf, sentencesOf } from '../../domain/text/sentences.ts';
import { compile, findAvoided, type Term, unequalTerms } from '../../domain/text/word-rules.ts';
import type { Content, PageEntry } from '../content.ts';
import { finding, textPlace } from '../finding.ts';
import { openTag } from '../prose/text.ts';
import { sourceLocaleOf } from '../read/campaign-facts.ts';
import { members } from '../source/loose.ts';
import { firstLineOf, type Hit, READABILITY, STATISTICS, TERMS } from './hit.ts';

/** Sections that are harder to read than their language allows. */
export function readabilityHits(content: Content): Hit[] {
  return content.wordRules.flatMap(({ locale, value }) => {
    const { index, floors } = value?.readability ?? {};
    if (!index) return [];
    return content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) =>
        page.sections.flatMap(({ id, harm, body, line }): Hit[] => {
          if (!isHarmClass(harm)) return [];
          const floor = floors?.[harm];
          const read = readabilityOf(body, index, locale);
          if (floor === undefined || !read || read.score >= floor) return [];
          const place = textPlace(page.source.file, line, openTag(id, harm));
          const found = finding(place, 'hard-to-read', id, read.score, floor, harm, longestSentence(body, locale));
          return [{ rule: READABILITY, section: id, finding: found }];
        }),
      );
  });
}

function longestSentence(body: string, locale: string): string {
  return sentencesOf(body, locale)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .reduce((long, { text }) => (text.length > long.length ? text : long), '');
}

/** Figures in pages whose paragraph cites no source, or whose section names no year. */
export function statisticHits(content: Content): Hit[] {
  return content.wordRules.flatMap(({ locale, value }) => {
    const patterns = members(value?.statistics).map(([, pattern]) => pattern);
    return content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => page.sections.flatMap((section) => inSection(page, section, patterns)));
  });
}

function inSection(
  page: PageEntry,
  { id, body, line }: PageEntry['sections'][number],
  patterns: readonly string[],
): Hit[] {
  const lines = body.split('\n');
  const hasYear = YEAR.test(body);
  return blocksOf(body).flatMap((block): Hit[] => {
    const figure = patterns.map((pattern) => compile(pattern).exec(block.text)?.[0]).find((hit) => hit !== undefined);
    if (figure === undefined || block.kind === 'heading') return [];
    const written = writtenBlock(lines, block.line);
    const place = textPlace(page.source.file, firstLineOf(page, line) + block.line - 1, block.text);
    if (!/<Cite\b/.test(written))
      return [{ rule: STATISTICS, section: id, finding: finding(place, 'figure-without-source', figure) }];
    return hasYear ? [] : [{ rule: STATISTICS, section: id, finding: finding(place, 'figure-without-year', figure) }];
  });
}

/** A block as it is written; a table and a list are cited as a whole, also in the line that follows them. */
function writtenBlock(lines: readonly string[], first: number): string {
  let end = first - 1;
  while (lines[end]?.trim()) end += 1;
  const isListed = /^\s*([-*+|]|\d+[.)])/.test(lines[first - 1] ?? '');
  const next = isListed ? (lines.slice(end).find((text) => text.trim() !== '') ?? '') : '';
  return `${lines.slice(first - 1, end).join('\n')}\n${next}`;
}

const YEAR = /(?<!\p{N})(19|20)\d\d(?!\p{N})/u;

/** Words that a term sheet avoids, and concepts that a translation names with other words than its sheet says. */
export function termHits(content: Content): Hit[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const source = termsOf(content, sourceLocale);
  const originals = new Map(
    content.pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.id, page]),
  );
  return content.translators.flatMap(({ locale }) => {
    const own = termsOf(content, locale);
    return content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => [
        ...avoidedIn(page, own),
        ...(locale === sourceLocale ? [] : unequalIn(page, originals.get(page.id), source, own)),
      ]);
  });
}

/** The concepts of a language's term sheet, without those whose fields have mistakes of their own. */
export function termsOf({ translators }: Pick<Content, 'translators'>, locale: string): Term[] {
  const sheet = translators.find((entry) => entry.locale === locale)?.value?.terms;
  return members(sheet).flatMap(([, { concept, use = null, also, avoid }]) =>
    concept
      ? { concept, use, also: members(also).map(([, form]) => form), avoid: members(avoid).map(([, form]) => form) }
      : [],
  );
}

function avoidedIn(page: PageEntry, own: readonly Term[]): Hit[] {
  return page.sections.flatMap(({ id, body, line }) =>
    sentencesOf(body, page.locale).flatMap((sentence): Hit[] => {
      const avoided = findAvoided(sentence.text, own);
      if (!avoided) return [];
      const place = textPlace(page.source.file, firstLineOf(page, line) + sentence.line - 1, sentence.text);
      return [{ rule: TERMS, section: id, finding: finding(place, 'term-avoided', avoided.found, avoided.use) }];
    }),
  );
}

function unequalIn(
  page: PageEntry,
  original: PageEntry | undefined,
  source: readonly Term[],
  own: readonly Term[],
): Hit[] {
  return page.sections.flatMap(({ id, harm, body, line }): Hit[] => {
    const from = original?.sections.find((section) => section.id === id);
    if (!from) return [];
    const place = textPlace(page.source.file, line, openTag(id, harm));
    return unequalTerms(textOf(from.body), textOf(body), source, own).map(({ concept, use }) => ({
      rule: TERMS,
      section: id,
      finding: finding(
        place,
        'term-unequal',
        concept,
        source.find((term) => term.concept === concept)?.use ?? '',
        use ?? '',
      ),
    }));
  });
}

function textOf(body: string): string {
  return blocksOf(body)
    .map(({ text }) => text)
    .join(' ');
}
