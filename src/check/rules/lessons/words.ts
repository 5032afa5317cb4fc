import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { namedWords } from '../named-words.ts';

/** Each language that a lesson has words in has those of every step, task and aim of the programme, and no others; and a letter. */
export function lessonWords({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const { steps, tasks, fits, group } = whole;
    return Object.entries(whole.words).flatMap(([locale, words]) => {
      const named = (path: string[], structure: readonly { id: string }[], said: Readonly<Record<string, unknown>>) => {
        const at = ['words', locale, ...path];
        const ids = structure.map(({ id }) => id);
        return namedWords(ids, said, { at, source, extra: 'lesson-extra-words' }, (id) =>
          finding(placeAt(source, at), 'lesson-words', id),
        );
      };
      return [
        ...named(['steps'], steps, words.steps),
        ...named(['fits'], fits, words.fits),
        ...named(['handout', 'tasks'], tasks, words.handout.tasks),
        ...named(['key'], tasks, words.key),
        ...(words.letter || group === 'staff'
          ? []
          : [finding(placeAt(source, ['words', locale, 'letter']), 'lesson-letter')]),
      ];
    });
  });
}
