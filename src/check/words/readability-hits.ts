import { isHarmClass } from '../../domain/page/section-text.ts';
import { type Readability, readabilityOf } from '../../domain/text/readability.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';
import type { HarmClass } from '../../domain/translation.ts';
import type { Content, PageEntry } from '../content.ts';
import { finding, textPlace } from '../finding.ts';
import { openTag } from '../prose/section-names.ts';
import { type Hit, READABILITY } from './hit.ts';

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
