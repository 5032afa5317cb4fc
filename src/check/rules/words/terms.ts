import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { termsOf } from '../../words/term-hits.ts';

/** A term sheet has every concept of the source language's; in a published site each has its words. */
export function termSheets(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  const { stage } = campaignOf(content);
  if (!sourceLocale) return [];
  const wanted = termsOf(content, sourceLocale);
  return content.translators
    .filter(({ locale, value }) => locale !== sourceLocale && value?.terms !== undefined)
    .flatMap(({ locale, source }) => {
      const own = termsOf(content, locale);
      const missing = wanted.filter(({ concept }) => !own.some((term) => term.concept === concept));
      const open = own.filter(({ concept, use }) => use === null && wanted.some((term) => term.concept === concept));
      return [
        ...(missing.length > 0
          ? [
              finding(
                placeAt(source, ['terms']),
                'term-missing',
                sourceLocale,
                missing.map(({ concept }) => concept),
              ),
            ]
          : []),
        ...(stage === 'live'
          ? open.map(({ concept }) =>
              finding(
                placeAt(source, ['terms', own.findIndex((term) => term.concept === concept), 'use']),
                'term-open',
                concept,
              ),
            )
          : []),
      ];
    });
}
