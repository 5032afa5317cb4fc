import { sentencesOf, splitText } from '../../domain/text/sentences.ts';
import { findWords } from '../../domain/text/word-rules.ts';
import { wordTexts } from '../../schemas/page/translated-text.ts';
import type { Content } from '../content.ts';
import { finding, type Place, textPlace } from '../finding.ts';
import { phrasesOf } from '../read/phrases.ts';
import { valueAt } from '../source/loose.ts';
import { placeAt } from '../source/yaml-source.ts';
import { firstLineOf, groupOf, type Hit } from './hit.ts';
import { rulesOf, type WholeRule } from './rules-of.ts';

/** What the rules of each language find in its pages, lessons, phrases and quizzes, and in the activities written in it. */
export function wordHits(content: Content): Hit[] {
  const locales = content.wordRules.map(({ locale }) => locale);
  return locales.flatMap((locale) => {
    const rules = rulesOf(content, locale);
    if (rules.length === 0) return [];
    // What a phrase says of a call comes from a record.
    const forPhrases = rules.filter(({ kind }) => kind !== 'promise');
    // An activity is judged by its day: `rules/activities/harms.ts`.
    const forActivities = rules.filter(({ kind }) => kind !== 'raid');
    return [
      ...content.pages.filter((page) => page.locale === locale).flatMap((page) => inPage(page, rules, locale)),
      ...content.activities
        .filter(({ value }) => value?.lang?.split('-')[0] === locale)
        .flatMap((activity) => [
          ...inText(activity.value?.title, placeAt(activity.source, ['title']), forActivities, locale, true),
          ...inBody(activity.source.file, activity.body, activity.bodyLine, forActivities, locale),
        ]),
      ...content.strings
        .filter((entry) => entry.locale === locale)
        .flatMap((entry) =>
          phrasesOf(entry).flatMap(({ key, path, text }) =>
            inText(text, placeAt(entry.source, path), forPhrases, locale, true).map((hit) => ({
              ...hit,
              section: groupOf(key),
            })),
          ),
        ),
      ...content.quizzes.flatMap(({ source, value }) =>
        wordTexts(valueAt(value, ['words', locale])).flatMap(([path, text]) =>
          inText(text, placeAt(source, ['words', locale, ...path]), rules, locale, false),
        ),
      ),
    ];
  });
}

function inPage(page: Content['pages'][number], rules: readonly WholeRule[], locale: string): Hit[] {
  const { source, value, sections } = page;
  return [
    ...(['title', 'description'] as const).flatMap((field) =>
      inText(value?.[field], placeAt(source, [field]), rules, locale, true),
    ),
    ...sections.flatMap(({ id, body, line }) =>
      inBody(source.file, body, firstLineOf(page, line), rules, locale).map((hit) => ({ ...hit, section: id })),
    ),
  ];
}

/** @param firstLine line of the file that the body begins at */
function inBody(file: string, body: string, firstLine: number, rules: readonly WholeRule[], locale: string): Hit[] {
  return sentencesOf(body, locale).flatMap(({ text, line }) =>
    toHits(text, textPlace(file, firstLine + line - 1, text), rules, true),
  );
}

function inText(
  text: string | undefined,
  place: Place,
  rules: readonly WholeRule[],
  locale: string,
  isOverridable: boolean,
): Hit[] {
  return splitText(text ?? '', locale).flatMap((sentence) => toHits(sentence, place, rules, isOverridable));
}

function toHits(sentence: string, place: Place, rules: readonly WholeRule[], isOverridable: boolean): Hit[] {
  return findWords(sentence, rules).map(({ rule: { id, kind, why, write }, found }) => ({
    rule: id,
    finding: finding(place, 'word-rule', kind, id, found, why, write, isOverridable),
  }));
}
