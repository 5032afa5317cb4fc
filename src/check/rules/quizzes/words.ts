import { isPlayable, KAHOOT } from '../../../domain/classroom/kahoot.ts';
import { type ItemWords, isChoice, type OptionWords, type QuizItem } from '../../../domain/classroom/quiz.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { namedWords } from '../named-words.ts';

type Quizzes = Pick<Content, 'quizzes'>;

const extra = 'quiz-extra-words';

/** Each language that a quiz has words in has those of every question, option and scene, and no others. */
export function quizWords({ quizzes }: Quizzes): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, words]) => {
      const items = whole?.items ?? [];
      const at = ['words', locale, 'items'];
      return [
        ...namedWords(
          items.map(({ id }) => id),
          words.items,
          { at, source, extra },
          (id) => finding(placeAt(source, at), 'quiz-item-words', id),
        ),
        ...items.flatMap((item) => {
          const said = words.items[item.id];
          const isOne = items.filter(({ id }) => id === item.id).length === 1;
          return said && isOne ? itemWords(item, said, { at: [...at, item.id], source }) : [];
        }),
      ];
    }),
  );
}

interface At {
  at: Path;
  source: YamlSource;
}

function itemWords(item: QuizItem, said: ItemWords, { at, source }: At): Finding[] {
  if (item.type !== 'scenario')
    return [
      ...optionWords(item.id, item.options, said.options ?? {}, { at, source }),
      ...(item.type === 'matching' ? matchWords : noMatchWords)(item.options, said.options ?? {}, { at, source }),
      ...(said.scenes ? [finding(keyPlaceAt(source, [...at, 'scenes']), 'quiz-no-story')] : []),
    ];
  const scenes = said.scenes ?? {};
  const here = [...at, 'scenes'];
  const ids = item.scenes.map(({ id }) => id);
  return [
    ...namedWords(ids, scenes, { at: here, source, extra }, (id) =>
      finding(placeAt(source, here), 'quiz-item-words', id),
    ),
    ...item.scenes.flatMap(({ id, options }) => {
      const scene = scenes[id];
      const isOne = ids.filter((other) => other === id).length === 1;
      if (!scene || !isOne) return [];
      return [
        ...optionWords(`${item.id}, ${id}`, options, scene.options, { at: [...here, id], source }),
        ...noMatchWords(options, scene.options, { at: [...here, id], source }),
      ];
    }),
    ...(said.options ? [finding(keyPlaceAt(source, [...at, 'options']), 'quiz-no-options')] : []),
  ];
}

type WordsOfOptions = Readonly<Record<string, OptionWords>>;

function optionWords(item: string, options: readonly string[], said: WordsOfOptions, { at, source }: At): Finding[] {
  const here = [...at, 'options'];
  return [
    ...namedWords(options, said, { at: here, source, extra }, (id) =>
      finding(placeAt(source, here), 'quiz-words', item, id),
    ),
    ...alike(options, (id) => said[id]?.text).map((id) =>
      finding(placeAt(source, [...here, id, 'text']), 'quiz-alike'),
    ),
  ];
}

/** Each pair has its other half, and no half fits two. */
function matchWords(options: readonly string[], said: WordsOfOptions, { at, source }: At): Finding[] {
  const place = (id: string) => placeAt(source, [...at, 'options', id, 'match']);
  return [
    ...options
      .filter((id) => said[id] && said[id].match === undefined)
      .map((id) => finding(place(id), 'quiz-match', id)),
    ...alike(options, (id) => said[id]?.match).map((id) => finding(place(id), 'quiz-alike')),
  ];
}

/** Only a pair has another half. */
function noMatchWords(options: readonly string[], said: WordsOfOptions, { at, source }: At): Finding[] {
  return options
    .filter((id) => said[id]?.match !== undefined)
    .map((id) => finding(keyPlaceAt(source, [...at, 'options', id, 'match']), 'quiz-no-match'));
}

/** The options that say what an earlier one says, as somebody hears it. */
function alike(options: readonly string[], textOf: (id: string) => string | undefined): string[] {
  const heard = [...new Set(options)].flatMap((id) => {
    const text = textOf(id);
    return text === undefined ? [] : [[id, asHeard(text)] as const];
  });
  return heard.flatMap(([id, text], i) => (heard.findIndex(([, other]) => other === text) < i ? [id] : []));
}

/** Capitals, spaces and the stop at its end are not heard. */
function asHeard(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,…]+$/, '')
    .trim();
}

/** Warns of what a game on Kahoot would cut; a quiz may have it, and is then played otherwise. */
export function quizKahoot({ quizzes }: Quizzes): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, words]) =>
      (whole?.items ?? []).filter(isPlayable).flatMap((item) => {
        const said = words.items[item.id];
        const at = ['words', locale, 'items', item.id];
        const long = (text: string, limit: number, path: Path) =>
          [...text].length > limit
            ? [finding(placeAt(source, [...at, ...path]), 'quiz-kahoot', [...text].length, limit)]
            : [];
        return [
          ...long(said?.prompt ?? '', KAHOOT.question, ['prompt']),
          ...(isChoice(item) ? item.options : []).flatMap((id) =>
            long(said?.options?.[id]?.text ?? '', KAHOOT.answer, ['options', id, 'text']),
          ),
        ];
      }),
    ),
  );
}
