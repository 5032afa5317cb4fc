import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Each language that a lesson has words in has those of every step, task and aim of the programme, and a letter. */
export function lessonWords({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const { steps, tasks, fits, group } = whole;
    return Object.entries(whole.words).flatMap(([locale, words]) => {
      const named = (path: string[], structure: readonly { id: string }[], said: Readonly<Record<string, unknown>>) =>
        structure
          .filter(({ id }) => !said[id])
          .map(({ id }) => finding(placeAt(source, ['words', locale, ...path]), 'words-missing', id, 'lessons'));
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
