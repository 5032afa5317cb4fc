import type { ItemWords, OptionWords, QuizItem } from '../../../domain/classroom/quiz.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';

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
