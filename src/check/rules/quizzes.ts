import {
  type Choice,
  choicesOf,
  type ItemWords,
  type OptionWords,
  type QuizItem,
  type Scene,
} from '../../domain/classroom/quiz.ts';
import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { keyPlaceAt, type Path, placeAt, type YamlSource } from '../source/yaml-source.ts';

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
    choicesIn(item, path).flatMap(({ choice: { key, options, beliefs }, at }) =>
      key.every((option) => options.includes(option))
        ? [...new Set(options)]
            .filter((option) => !key.includes(option) && !beliefs[option])
            .map((option) => finding(placeAt(source, [...at, 'beliefs']), 'quiz-belief', option))
        : [],
    ),
  );
}

/** May one option be chosen where several are said to be right? In a story more ways than one may be good. */
function hasTooManyKeys({ type }: QuizItem, key: readonly string[]): boolean {
  return (type === 'single' || type === 'true-false') && new Set(key).size > 1;
}

function isAllRight({ key, options }: Pick<Choice, 'key' | 'options'>): boolean {
  return options.every((option) => key.includes(option));
}

interface ItemAt {
  item: QuizItem;
  path: Path;
  source: YamlSource;
}

function eachItem(quizzes: Content['quizzes'], find: (one: ItemAt) => Finding[]): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    (whole?.items ?? []).flatMap((item, i) => find({ item, path: ['items', i], source })),
  );
}

function choicesIn(item: QuizItem, path: Path) {
  return choicesOf(item).map((choice, i) => ({ choice, at: item.type === 'scenario' ? [...path, 'scenes', i] : path }));
}

/** A story leads from its first scene to each of the others, and to an end: where it leads is there, and never back. */
export function quizStories({ quizzes }: Pick<Content, 'quizzes'>): Finding[] {
  return eachItem(quizzes, ({ item, path, source }) => {
    if (item.type !== 'scenario') return [];
    const names = item.scenes.map(({ id }) => id);
    // Which of two scenes of one name is meant, nobody knows.
    if (new Set(names).size < names.length) return [];
    const [first] = names;
    const reached = first === undefined ? new Set<string>() : reachedFrom(first, item.scenes);
    // A way to nowhere may have been meant for the scene that nothing leads to.
    const isBroken = item.scenes.some(({ to }) => Object.values(to).some((id) => !names.includes(id)));
    return item.scenes.flatMap((scene, i) => [
      ...Object.entries(scene.to).flatMap(([option, to]) => {
        const at = [...path, 'scenes', i, 'to', option];
        if (!scene.options.includes(option))
          return [finding(keyPlaceAt(source, at), 'quiz-to-of', option, scene.options)];
        if (!names.includes(to)) return [finding(placeAt(source, at), 'quiz-to', to, names)];
        // Of a circle, only the way that turns back is told.
        const turnsBack = names.indexOf(to) <= i && reachedFrom(to, item.scenes).has(scene.id);
        return turnsBack ? [finding(placeAt(source, at), 'quiz-circle', to)] : [];
      }),
      ...(reached.has(scene.id) || isBroken
        ? []
        : [finding(placeAt(source, [...path, 'scenes', i, 'id']), 'quiz-unreached', scene.id)]),
    ]);
  });
}

/** The names of a scene and of all that can come after it. */
function reachedFrom(start: string, scenes: readonly Scene[]): Set<string> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const scene of scenes) if (scene.id === id) for (const to of Object.values(scene.to)) reached.add(to);
  return reached;
}

/** Each language that a quiz has words in has those of every question, option and scene, and no two options that say the same. */
export function quizWords({ quizzes }: Pick<Content, 'quizzes'>): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, words]) =>
      withOwnName(whole?.items ?? []).flatMap((item) => {
        const at = ['words', locale, 'items'];
        const said = words.items[item.id];
        return said
          ? itemWords(item, said, { at: [...at, item.id], source })
          : [finding(placeAt(source, at), 'words-missing', item.id, 'quizzes')];
      }),
    ),
  );
}

/** Where two things have one name, that is told elsewhere, and whose the words are nobody knows. */
function withOwnName<T extends { id: string }>(all: readonly T[]): T[] {
  return all.filter(({ id }) => all.filter((other) => other.id === id).length === 1);
}

interface At {
  at: Path;
  source: YamlSource;
}

function itemWords(item: QuizItem, said: ItemWords, { at, source }: At): Finding[] {
  if (item.type !== 'scenario') {
    const options = said.options ?? {};
    return [
      ...optionWords(item.id, item.options, options, { at, source }),
      ...(item.type === 'matching' ? matchWords(item.options, options, { at, source }) : []),
    ];
  }
  const here = [...at, 'scenes'];
  return withOwnName(item.scenes).flatMap(({ id, options }) => {
    const scene = said.scenes?.[id];
    return scene
      ? optionWords(`${item.id}, ${id}`, options, scene.options, { at: [...here, id], source })
      : [finding(placeAt(source, here), 'words-missing', id, 'quizzes')];
  });
}

type WordsOfOptions = Readonly<Record<string, OptionWords>>;

function optionWords(item: string, options: readonly string[], said: WordsOfOptions, { at, source }: At): Finding[] {
  const missing = [...new Set(options)].filter((id) => !said[id]);
  return [
    ...missing.map((id) => finding(placeAt(source, [...at, 'options']), 'words-missing', `${item}, ${id}`, 'quizzes')),
    ...alike('text', options, said, { at, source }),
  ];
}

/** Each pair has its other half, and no half fits two. */
function matchWords(options: readonly string[], said: WordsOfOptions, { at, source }: At): Finding[] {
  const missing = options.filter((id) => said[id] && said[id].match === undefined);
  return [
    ...missing.map((id) => finding(placeAt(source, [...at, 'options', id, 'match']), 'quiz-match', id)),
    ...alike('match', options, said, { at, source }),
  ];
}

/** The options that say what an earlier one says, as somebody hears it: without capitals, blanks and the stop at its end. */
function alike(
  part: 'text' | 'match',
  options: readonly string[],
  said: WordsOfOptions,
  { at, source }: At,
): Finding[] {
  const heard = new Set<string>();
  return [...new Set(options)].flatMap((id) => {
    const words = said[id]?.[part]
      ?.toLocaleLowerCase()
      .match(/\S+/g)
      ?.join(' ')
      .replace(/[ .;:,…]+$/, '');
    if (words === undefined) return [];
    const isNew = !heard.has(words);
    heard.add(words);
    return isNew ? [] : finding(placeAt(source, [...at, 'options', id, part]), 'quiz-alike');
  });
}
