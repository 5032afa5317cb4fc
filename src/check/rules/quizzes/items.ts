import { type Choice, choicesOf, isChoice, type QuizItem } from '../../../domain/classroom/quiz.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { doubled } from '../doubled.ts';
import { meant } from '../meant.ts';

type Quizzes = Pick<Content, 'quizzes'>;

/** Each right answer is an option of its question, and there are as many as its kind has. */
export function quizKeys({ quizzes }: Quizzes): Finding[] {
  return eachItem(quizzes, ({ item, path, source }) =>
    choicesIn(item, path).flatMap(({ choice: { key, options }, at }) => [
      ...key.flatMap((option, i) =>
        options.includes(option) ? [] : [finding(placeAt(source, [...at, 'key', i]), 'quiz-key', option, options)],
      ),
      ...(hasTooManyKeys(item, key) ? [finding(placeAt(source, [...at, 'key']), 'quiz-one-key')] : []),
      ...(isAllRight({ key, options }) && !hasTooManyKeys(item, key)
        ? [finding(placeAt(source, [...at, 'key']), 'quiz-all-right')]
        : []),
      ...(item.type === 'true-false' && options.toSorted().join() !== 'false,true'
        ? [finding(placeAt(source, [...at, 'options']), 'quiz-true-false')]
        : []),
    ]),
  );
}

/** Each wrong option says who believes it: one that nobody believes teaches nothing. Where the key is wrong, that is said instead. */
export function quizBeliefs({ quizzes }: Quizzes): Finding[] {
  return eachItem(quizzes, ({ item, path, source }) =>
    choicesIn(item, path).flatMap(({ choice, at }) => {
      const { key, options, beliefs } = choice;
      const isKeyKnown = key.every((option) => options.includes(option));
      const hasWrong = !isAllRight(choice) && !hasTooManyKeys(item, key);
      const missing = [...new Set(options)].filter((option) => !key.includes(option) && !beliefs[option]);
      const unknown = Object.keys(beliefs).filter((option) => !options.includes(option) && !key.includes(option));
      const names = meant(unknown, isKeyKnown ? missing : []);
      const named = new Set(names.values());
      return [
        ...missing
          .filter((option) => isKeyKnown && !named.has(option))
          .map((option) => finding(placeAt(source, [...at, 'beliefs']), 'quiz-belief', option)),
        ...Object.keys(beliefs)
          .filter((option) => hasWrong && options.includes(option) && key.includes(option))
          .map((option) => finding(keyPlaceAt(source, [...at, 'beliefs', option]), 'quiz-belief-of', option)),
        ...unknown.map((option) =>
          finding(
            keyPlaceAt(source, [...at, 'beliefs', option]),
            'quiz-belief-of-none',
            ...([option, options, names.get(option)] as const),
          ),
        ),
      ];
    }),
  );
}

/** May one option be chosen where several are said to be right? In a story more ways than one may be good. */
function hasTooManyKeys({ type }: QuizItem, key: readonly string[]): boolean {
  return (type === 'single' || type === 'true-false') && new Set(key).size > 1;
}

function isAllRight({ key, options }: Pick<Choice, 'key' | 'options'>): boolean {
  return options.every((option) => key.includes(option));
}

/** Nothing is named twice: items, options and right answers of one item, scenes of one story, whom to tell. */
export function quizNames({ quizzes }: Quizzes): Finding[] {
  return [
    ...quizzes.flatMap(({ whole, source }) =>
      doubled(
        source,
        (whole?.items ?? []).map(({ id }, i) => ({ path: ['items', i, 'id'], value: id })),
      ),
    ),
    ...quizzes.flatMap(({ whole, source }) =>
      doubled(
        source,
        (whole?.roles ?? []).map((value, i) => ({ path: ['roles', i], value })),
      ),
    ),
    ...eachItem(quizzes, ({ item, path, source }) => [
      ...optionLists(item, path).flatMap(({ options, at }) =>
        doubled(
          source,
          options.map((value, i) => ({ path: [...at, 'options', i], value })),
        ),
      ),
      ...choicesIn(item, path).flatMap(({ choice: { key }, at }) =>
        doubled(
          source,
          key.map((value, i) => ({ path: [...at, 'key', i], value })),
        ),
      ),
      ...(item.type === 'scenario'
        ? doubled(
            source,
            item.scenes.map(({ id }, i) => ({ path: [...path, 'scenes', i, 'id'], value: id })),
          )
        : []),
    ]),
  ];
}

/** A quiz is for somebody: its ages go up. */
export function quizAges({ quizzes }: Quizzes): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    whole && whole.ages.from > whole.ages.to
      ? [finding(placeAt(source, ['ages', 'to']), 'quiz-ages', whole.ages.from)]
      : [],
  );
}

interface ItemAt {
  item: QuizItem;
  path: Path;
  source: YamlSource;
}

/** What is found in each item of each quiz. */
export function eachItem(quizzes: Content['quizzes'], find: (one: ItemAt) => Finding[]): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    (whole?.items ?? []).flatMap((item, i) => find({ item, path: ['items', i], source })),
  );
}

function choicesIn(item: QuizItem, path: Path) {
  return choicesOf(item).map((choice, i) => ({
    choice,
    at: item.type === 'scenario' ? [...path, 'scenes', i] : path,
  }));
}

function optionLists(item: QuizItem, path: Path): { options: string[]; at: Path }[] {
  if (item.type === 'scenario' || isChoice(item))
    return choicesIn(item, path).map(({ choice: { options }, at }) => ({ options, at }));
  return [{ options: item.options, at: path }];
}
