import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { placeAt } from '../source/yaml-source.ts';

/** Each right answer is an option of its question. */
export function quizKeys({ quizzes }: Content): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    (whole?.items ?? []).flatMap(({ key, options }, i) =>
      key.flatMap((option, j) =>
        options.includes(option) ? [] : [finding(placeAt(source, ['items', i, 'key', j]), 'quiz-key', option, options)],
      ),
    ),
  );
}

/** Each language that a quiz has words in has those of every question and option. */
export function quizWords({ quizzes }: Content): Finding[] {
  return quizzes.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, words]) =>
      whole!.items.flatMap(({ id, options }) =>
        options.flatMap((option) =>
          words.items[id]?.options[option]
            ? []
            : [finding(placeAt(source, ['words', locale, 'items']), 'quiz-words', id, option)],
        ),
      ),
    ),
  );
}
