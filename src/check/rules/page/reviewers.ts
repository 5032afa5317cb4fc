import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { sourceLocaleOf } from '../../read/campaign-facts.ts';
import { groupsOf } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { wordRecords } from '../../translations/word-records.ts';

interface People {
  translatedBy?: string | undefined;
  reviewedBy?: string | undefined;
}

/** What counts as reviewed names who reviewed it, and in a translation that is not who translated it. */
export function reviewers(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  return [
    ...content.pages.flatMap(({ source, value, locale }) =>
      members(value?.sections).flatMap(([id, section]) =>
        section.state === 'reviewed' ? ofPeople(source, ['sections', id], section, locale === sourceLocale) : [],
      ),
    ),
    ...wordRecords(content).flatMap(({ source, words }) =>
      Object.entries(words).flatMap(([locale, own]) =>
        own.state === 'reviewed' ? ofPeople(source, ['words', locale], own, locale === sourceLocale) : [],
      ),
    ),
    ...content.strings.flatMap((entry) => {
      const { source, value, locale } = entry;
      const keys = groupsOf(entry);
      const isReviewed = value?.state === 'reviewed' || members(value?.reviewed).some(([, key]) => keys.has(key));
      return value && isReviewed ? ofPeople(source, [], value, locale === sourceLocale) : [];
    }),
  ];
}

function ofPeople(source: YamlSource, path: Path, { translatedBy, reviewedBy }: People, isSource: boolean): Finding[] {
  const at = (name: keyof People) => placeAt(source, [...path, name]);
  if (!reviewedBy) return at('reviewedBy').head === 'missing' ? [finding(at('reviewedBy'), 'reviewer-missing')] : [];
  if (isSource) return [];
  if (!translatedBy)
    return at('translatedBy').head === 'missing' ? [finding(at('translatedBy'), 'translator-missing')] : [];
  return translatedBy === reviewedBy ? [finding(at('reviewedBy'), 'reviewer-is-translator')] : [];
}
