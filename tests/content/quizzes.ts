import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Quiz, QuizItem } from '../../src/domain/classroom/quiz.ts';
import { withHashes } from '../../src/hashes/page/translated-text.ts';
import { quizSchema } from '../../src/schemas/classroom/quiz.ts';

const FOLDER = 'content/quizzes';

/** Every quiz, as the site reads it. */
export function realQuizzes(): Quiz[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      id: name.replace('.yaml', ''),
      ...withHashes(quizSchema.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))),
    }));
}

/** What is asked at one place: an item, or one scene of a story. */
export interface Asked {
  quiz: string;
  type: QuizItem['type'];
  name: string;
  prompt: string;
  /** In the order of the record; what is put in order or paired has no wrong one. */
  options: { id: string; text: string; match: string | null; feedback: string; isRight: boolean }[];
}

/** Everything that a quiz asks in one language, read from its record and from nothing that shows it. */
export function askedIn({ id, items, words }: Quiz, locale: string): Asked[] {
  const own = words[locale];
  if (!own) return [];
  return items.flatMap((item): Asked[] => {
    const said = own.items[item.id];
    const of = (
      name: string,
      prompt: string,
      ids: readonly string[],
      key: readonly string[] | null,
      from: typeof said,
    ) => ({
      quiz: id,
      type: item.type,
      name,
      prompt,
      options: ids.map((option) => {
        const { text = '', match = null, feedback = '' } = from?.options?.[option] ?? {};
        return { id: option, text, match, feedback, isRight: key?.includes(option) ?? true };
      }),
    });
    if (item.type !== 'scenario')
      return [of(item.id, said?.prompt ?? '', item.options, 'key' in item ? item.key : null, said)];
    return item.scenes.map((scene) => {
      const { prompt = '', options = {} } = said?.scenes?.[scene.id] ?? {};
      return of(`${item.id}, ${scene.id}`, prompt, scene.options, scene.key, { prompt, explanation: '', options });
    });
  });
}
