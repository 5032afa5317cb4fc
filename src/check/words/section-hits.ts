import { isHarmClass } from '../../domain/page/section-text.ts';
import { type Readability, readabilityOf } from '../../domain/text/readability.ts';
import { blocksOf, sentencesOf } from '../../domain/text/sentences.ts';
import { compile } from '../../domain/text/word-rules.ts';
import type { HarmClass } from '../../domain/translation.ts';
import type { Content, PageEntry } from '../content.ts';
import { finding, textPlace } from '../finding.ts';
import { openTag } from '../prose/sections.ts';
import { members } from '../source/loose.ts';
import { firstLineOf, type Hit, READABILITY, STATISTICS } from './hit.ts';

/** How easy one section is, and what its language asks for. */
export interface SectionReadability extends Readability {
  locale: string;
  page: string;
  section: string;
  harm: HarmClass;
  floor: number;
}

/** Sections that are harder to read than their language allows. */
export function readabilityHits(content: Content): Hit[] {
  return readSections(content)
    .filter(({ read: { score, floor } }) => score < floor)
    .map(({ read: { locale, section, harm, score, floor }, page, body, line }) => {
      const longest = sentencesOf(body, locale)
        .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
        .reduce((long, { text }) => (text.length > long.length ? text : long), '');
      const place = textPlace(page.source.file, line, openTag(section, harm));
      return {
        rule: READABILITY,
        section,
        finding: finding(place, 'hard-to-read', section, score, floor, harm, longest),
      };
    });
}

/** Every section that is long enough, in the languages that have an index. */
export function measured(content: Content): SectionReadability[] {
  return readSections(content).map(({ read }) => read);
}

/** A section with how easy it is, its text and where it stands. */
interface ReadSection extends Pick<PageEntry['sections'][number], 'body' | 'line'> {
  read: SectionReadability;
  page: PageEntry;
}

function readSections(content: Content): ReadSection[] {
  return content.wordRules.flatMap(({ locale, value }) => {
    const { index, floors } = value?.readability ?? {};
    if (!index) return [];
    return content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) =>
        page.sections.flatMap(({ id, harm, body, line }): ReadSection[] => {
          if (!isHarmClass(harm)) return [];
          const floor = floors?.[harm];
          const read = readabilityOf(body, index, locale);
          if (floor === undefined || !read) return [];
          return [{ read: { ...read, locale, page: page.id, section: id, harm, floor }, page, body, line }];
        }),
      );
  });
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
