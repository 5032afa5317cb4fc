import type { Override } from '../../../schemas/word-rules.ts';
import type { ActivityEntry, Content, PageEntry, StringsEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { type Loose, members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import type { Hit } from '../../words/hit.ts';
import { readabilityHits, statisticHits, termHits, termsOf } from '../../words/section-hits.ts';
import { wordHits } from '../../words/word-hits.ts';

type TextEntry = PageEntry | ActivityEntry | StringsEntry;

/** No text says what its language's rules on words forbid, shows a figure without source and year, or is hard to read. */
export function words(content: Content): Finding[] {
  const lists = new Map(textsOf(content).map(({ source, value }) => [source.file, value?.overrides]));
  return hitsOf(content).flatMap((hit) => (isOverridden(lists.get(hit.finding.file), hit) ? [] : hit.finding));
}

/** There is something that an exception excepts: a rule and a section of that name, and a text that breaks the rule. */
export function wordOverrides(content: Content): Finding[] {
  const some = textsOf(content).filter(({ value }) => members(value?.overrides).length > 0);
  return some.flatMap(({ source, value }) => {
    const own = hitsOf(content).filter((hit) => hit.finding.file === source.file);
    return members(value?.overrides).flatMap(([i, override]) =>
      own.some((hit) => isOverridden([override], hit))
        ? []
        : finding(placeAt(source, ['overrides', i, 'rule']), 'override-unused'),
    );
  });
}

function isOverridden(list: Loose<Override[]> | undefined, { rule, section }: Hit): boolean {
  return members(list).some(([, one]) => one.rule === rule && (one.section === undefined || one.section === section));
}

function textsOf({ pages, activities, strings }: Content): TextEntry[] {
  return [...pages, ...activities, ...strings];
}

const known = new WeakMap<Content, Hit[]>();

/** Looked for once, since two rules ask. */
function hitsOf(content: Content): Hit[] {
  const hits = known.get(content) ?? [
    ...wordHits(content),
    ...statisticHits(content),
    ...termHits(content),
    ...readabilityHits(content),
  ];
  known.set(content, hits);
  return hits;
}

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
          ? open.map(({ concept }) => ({
              ...finding(
                placeAt(source, ['terms', own.findIndex((term) => term.concept === concept), 'use']),
                'term-open',
                concept,
              ),
              // The sheet helps who translates: the language that is written first can be published without it.
              isLeftOut: true,
            }))
          : []),
      ];
    });
}
