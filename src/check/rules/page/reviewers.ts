import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { sourceLocaleOf, sourceStrings } from '../../read/campaign-facts.ts';
import { type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { type ReviewText, reviewTexts } from '../../translations/review-texts.ts';
import { wordRecords } from '../../translations/word-records.ts';

/** An original says which role wrote it, so that another one reviews it. */
export function writers(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const strings = sourceStrings(content);
  return [
    ...content.pages.filter(({ locale }) => locale === sourceLocale).flatMap(ofPage),
    ...wordRecords(content).flatMap(({ source, path, said }) =>
      said[sourceLocale] && !said[sourceLocale].writtenBy ? missing(source, [...path, sourceLocale, 'writtenBy']) : [],
    ),
    ...(strings && !strings.value?.writtenBy ? missing(strings.source, ['writtenBy']) : []),
  ];
}

/** What was reviewed was read by another than the one who wrote or translated it, on a day that has come. */
export function reviewers(content: Content, today: PlainDate): Finding[] {
  if (!sourceLocaleOf(content)) return [];
  return reviewTexts(content).flatMap((text): Finding[] => {
    const { source, path, review, madeBy, written, isSource } = text;
    if (review?.on !== undefined && review.on > today)
      return [finding(placeAt(source, [...path, 'on']), 'future-date', today)];
    if (!review?.by) return [];
    if (madeBy === review.by)
      return [finding(placeAt(source, [...path, 'by']), isSource ? 'reviewer-is-writer' : 'reviewer-is-translator')];
    // What a machine translated has no translator; what a role wrote is a finding of the whole page.
    if (madeBy !== undefined || isSource || written !== 'human') return [];
    const place = placeAt(source, translatorPath(text));
    return place.head === 'missing' ? [finding(place, 'translator-missing')] : [];
  });
}

function ofPage({ source, value, isSplit }: PageEntry): Finding[] {
  const sections = Object.values(value?.sections ?? {});
  const isSaid = value?.writtenBy || (sections.length > 0 && sections.every((section) => section?.writtenBy));
  return value && isSplit && !isSaid ? missing(source, ['writtenBy']) : [];
}

function missing(source: YamlSource, path: Path): Finding[] {
  const place = placeAt(source, path);
  return place.head === 'missing' ? [finding(place, 'writer-missing')] : [];
}

/** A strings file has one translator for all of its phrases. */
function translatorPath({ path }: ReviewText): Path {
  return path[0] === 'reviewed' ? ['translatedBy'] : [...path.slice(0, -1), 'translatedBy'];
}
