import { isHarmClass } from '../../domain/page/section-text.ts';
import { readabilityOf } from '../../domain/text/readability.ts';
import { blocksOf, sentencesOf } from '../../domain/text/sentences.ts';
import { compile } from '../../domain/text/word-rules.ts';
import type { Content, PageEntry } from '../content.ts';
import { finding, textPlace } from '../finding.ts';
import { openTag } from '../prose/sections.ts';
import { members } from '../source/loose.ts';
import { firstLineOf, type Hit, READABILITY, STATISTICS } from './hit.ts';

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
