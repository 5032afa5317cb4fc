import type { Span } from '../../domain/text/guard-finder.ts';
import { sentencesOf, splitText } from '../../domain/text/sentences.ts';
import { findWords } from '../../domain/text/word-rules.ts';
import { wordTexts } from '../../hashes/page/translated-text.ts';
import type { Content } from '../content.ts';
import { finding, type Place, textPlace } from '../finding.ts';
import { phrasesOf } from '../read/phrases.ts';
import { advisingRecords, harmTextsIn } from '../read/records.ts';
import { valueAt } from '../source/loose.ts';
import { placeAt, type YamlSource } from '../source/yaml-source.ts';
import { firstLineOf, groupOf, type Hit, rulesOf, type WholeRule } from './hit.ts';

/** What the rules of each language find in its pages, lessons, phrases, quizzes, sayings and materials. An activity has the words of its organiser. */
export function wordHits(content: Content): Hit[] {
  const locales = content.wordRules.map(({ locale }) => locale);
  return locales.flatMap((locale) => {
    const all = rulesOf(content, locale);
    if (all.length === 0) return [];
    // A page may ask what a person in need has lived; an item in front of a class never does.
    const [rules, ofLife] = [
      all.filter(({ kind }) => kind !== 'own-experience'),
      all.filter(({ kind }) => kind === 'own-experience'),
    ];
    // What a phrase says of a call comes from a record.
    const forPhrases = rules.filter(({ kind }) => kind !== 'promise');
    return [
      ...content.pages.filter((page) => page.locale === locale).flatMap((page) => inPage(page, rules, locale)),
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
      ...inRecords(advisingRecords(content), rules, locale),
      ...inAsked(content.quizzes, isAskedInQuiz, ofLife, locale),
      ...inAsked(content.lessons, isAskedInLesson, ofLife, locale),
      ...harmTextsIn(content.harms, locale).flatMap(({ path, text, source }) =>
        inText(text, placeAt(source, path), rules, locale, false),
      ),
    ];
  });
}

function inRecords(
  records: readonly { source: YamlSource; value: unknown }[],
  rules: readonly WholeRule[],
  locale: string,
): Hit[] {
  return records.flatMap(({ source, value }) =>
    wordTexts(valueAt(value, ['words', locale])).flatMap(([path, text]) =>
      inText(text, placeAt(source, ['words', locale, ...path]), rules, locale, false),
    ),
  );
}

/**
 * What a quiz or a lesson asks pupils, without what somebody in a story says. The answers of a quiz and what is to be remembered may speak to a reader who lived it
 * ("it is not your fault"), and notes tell whoever leads what not to ask.
 */
function inAsked(
  records: readonly { source: YamlSource; value: unknown }[],
  isAsked: (path: TextPath) => boolean,
  rules: readonly WholeRule[],
  locale: string,
): Hit[] {
  return records.flatMap(({ source, value }) =>
    wordTexts(valueAt(value, ['words', locale]))
      .filter(([path]) => isAsked(path))
      .flatMap(([path, text]) => {
        const own = text.replaceAll(SPEECH, '');
        const asked = /\p{L}/u.test(own) ? own : text;
        return inText(asked, placeAt(source, ['words', locale, ...path]), rules, locale, false);
      }),
  );
}

type TextPath = readonly (string | number)[];

const ASKED: ReadonlySet<string | number | undefined> = new Set(['title', 'intro', 'prompt', 'text', 'match']);
const isAskedInQuiz = (path: TextPath) => ASKED.has(path.at(-1));
/** The hand-out, and each step: what is said aloud and shown, and what whoever teaches is told to ask. */
const isAskedInLesson = ([part]: TextPath) => part === 'handout' || part === 'steps';
const SPEECH = /«[^»]*»|“[^”]*”|"[^"]*"/gu;

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
function inBody(
  file: string,
  body: string,
  firstLine: number,
  rules: readonly WholeRule[],
  locale: string,
  isOverridable = true,
): Hit[] {
  return sentencesOf(body, locale).flatMap(({ text, line }) =>
    toHits(text, (hit) => textPlace(file, firstLine + line - 1, text, hit), rules, isOverridable),
  );
}

function inText(
  text: string | undefined,
  place: Place,
  rules: readonly WholeRule[],
  locale: string,
  isOverridable: boolean,
): Hit[] {
  return splitText(text ?? '', locale).flatMap((sentence) => toHits(sentence, () => place, rules, isOverridable));
}

/** @param placeOf where a hit is told of; a long sentence shows the words around it */
function toHits(
  sentence: string,
  placeOf: (hit: Span) => Place,
  rules: readonly WholeRule[],
  isOverridable: boolean,
): Hit[] {
  return findWords(sentence, rules).map(({ rule: { id, kind, why, write }, found, from }) => ({
    rule: id,
    finding: finding(
      placeOf({ from, to: from + found.length }),
      ...(['word-rule', kind, id, found, why, write, isOverridable] as const),
    ),
  }));
}
