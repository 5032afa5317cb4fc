import { type Choice, isChoice, type OptionWords, type Quiz, type QuizItem } from '../../domain/classroom/quiz.ts';
import { assertFound } from '../../domain/found.ts';
import { compare } from '../../domain/sorting.ts';
import { languageOf } from '../../i18n/languages.ts';
import { toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import type { Question, QuizOption } from './question.ts';
import { withNumbers } from './with-numbers.ts';

/** All that a quiz says in one language, in words alone: its page, papers and files are made from it. */
export interface QuizTexts {
  id: string;
  locale: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  intro: string;
  /** For whoever leads. */
  care: string[];
  remember: string[];
  questions: Question[];
}

/** What a quiz says in the reader's language, or in the first that stands in for it. */
export function toQuizTexts(quiz: Quiz, context: ViewContext): QuizTexts {
  const { words, locale } = shownWords(quiz, context);
  const { lang, dir } = languageOf(locale, context.site.languages);
  const { title, intro, remember } = words;
  return {
    id: quiz.id,
    ...{ locale, lang, dir, title, intro, remember },
    care: withNumbers(words.care, context),
    questions: quiz.items.map((item) => {
      const {
        prompt,
        explanation,
        options = {},
        scenes = {},
      } = assertFound(words.items[item.id], `words of "${item.id}"`);
      const asked = { id: item.id, prompt, explanation, sources: toCites(item.sources, context) };
      return { ...asked, ...toParts(item, `${quiz.id} ${item.id}`, { options, scenes }) };
    }),
  };
}

type WordsOfOptions = Readonly<Record<string, OptionWords>>;

function toParts(
  item: QuizItem,
  seed: string,
  {
    options,
    scenes,
  }: { options: WordsOfOptions; scenes: Readonly<Record<string, { prompt: string; options: WordsOfOptions }>> },
) {
  if (isChoice(item)) return { type: item.type, options: toOptions(item, seed, options, item.type === 'true-false') };
  if (item.type === 'scenario')
    return {
      type: item.type,
      scenes: item.scenes.map((scene) => {
        const said = assertFound(scenes[scene.id], `words of the scene "${scene.id}"`);
        const shown = toOptions(scene, `${seed} ${scene.id}`, said.options);
        return {
          id: scene.id,
          prompt: said.prompt,
          options: shown.map((option) => ({ ...option, to: scene.to[option.id] ?? null })),
        };
      }),
    };
  const parts = item.options.map((id) => ({ id, ...assertFound(options[id], `words of the option "${id}"`) }));
  if (item.type === 'ordering')
    return {
      type: item.type,
      steps: parts.map(({ id, text, feedback }) => ({ id, text, feedback })),
      shown: shownOrder(item.options, seed, true),
    };
  const order = shownOrder(item.options, seed);
  const byId = new Map(parts.map((part) => [part.id, { ...part, match: part.match ?? '' }]));
  return {
    type: item.type,
    pairs: order.map((id) => assertFound(byId.get(id), `pair "${id}"`)),
    matches: shownOrder(order, `${seed} match`, true),
  };
}

/** @param isFixed keeps the order of the record, as true before false */
function toOptions({ options, key }: Choice, seed: string, said: WordsOfOptions, isFixed = false): QuizOption[] {
  const order = isFixed ? options : shownOrder(options, seed);
  return order.map((id) => {
    const { text, feedback } = assertFound(said[id], `words of the option "${id}"`);
    return { id, text, feedback, isRight: key.includes(id) };
  });
}

/**
 * The order in which options are shown: mixed, always alike for the same names, and never one that tells the answer. No author decides
 * where the right answer stands: they would set it first or last more often than chance.
 *
 * @param seed what tells this item from others
 * @param isKey is the order of the record the answer?
 */
export function shownOrder(ids: readonly string[], seed: string, isKey = false): string[] {
  const mixed = ids.toSorted((a, b) => hash(`${seed} ${a}`) - hash(`${seed} ${b}`) || compare(a, b));
  const tells = isKey && mixed.every((id, place) => id === ids[place]);
  return tells ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** FNV-1a, 32 bits (draft-eastlake-fnv), mixed once more, since names of one item differ in few letters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
