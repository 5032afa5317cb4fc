import type { Scene } from '../../../domain/classroom/quiz.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';
import { eachItem } from './items.ts';

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
