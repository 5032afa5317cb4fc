import { type Readability, readabilityOf } from '../../domain/text/readability.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';
import type { HarmClass } from '../../domain/translation.ts';
import type { Content } from '../content.ts';
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
  return measured(content)
    .filter(({ score, floor }) => score < floor)
    .map(({ locale, page: id, section, harm, score, floor }) => {
      const page = content.pages.find((one) => one.locale === locale && one.id === id)!;
      const { body, line } = page.sections.find((one) => one.id === section)!;
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
  return content.wordRules.flatMap(({ locale, value }) => {
    const { index, floors } = value?.readability ?? {};
    if (!index) return [];
    return content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) =>
        page.sections.flatMap(({ id, harm, body }): SectionReadability[] => {
          const floor = floors?.[harm as HarmClass];
          const read = readabilityOf(body, index, locale);
          if (floor === undefined || !read) return [];
          return [{ ...read, locale, page: page.id, section: id, harm: harm as HarmClass, floor }];
        }),
      );
  });
}
