import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { campaignOf, placeHere } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { doubled } from '../doubled.ts';

type Lessons = Pick<Content, 'lessons'>;

/** Every lesson has somebody on its help card: of its roles, one is played, or it lists a service of its own. */
export function lessonsWithHelp(content: Content): Finding[] {
  const place = placeHere(content);
  if (!place) return [];
  const assigned = new Set<string>(Object.entries(place.roles).flatMap(([role, id]) => (id === null ? [] : role)));
  return content.lessons.flatMap(({ whole, source }) => {
    if (!whole || (whole.services ?? []).length > 0) return [];
    return whole.roles.some((role) => assigned.has(role))
      ? []
      : finding(placeAt(source, ['roles']), 'lesson-without-help');
  });
}

/** A service that plays a role is named by it, so that the lesson serves where another service plays it. */
export function lessonLines(content: Content): Finding[] {
  const roleOf = new Map(members(campaignOf(content).roles).flatMap(([role, id]) => (id ? [[id, role]] : [])));
  return content.lessons.flatMap(({ whole, source }) =>
    (whole?.services ?? []).flatMap((id, i) => {
      const role = roleOf.get(id);
      return role
        ? finding(placeAt(source, ['services', i]), 'service-plays-role', id, role, both(`roles: [${role}]`))
        : [];
    }),
  );
}

/** Nobody stands twice on a help card, and no step, task or aim of the programme has the name of another. */
export function lessonNames({ lessons }: Lessons): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const { roles, services = [], steps, tasks, fits, hours, sources } = whole;
    const inSteps = steps.map((step, i) => ({ path: ['steps', i, 'sources'], sources: step.sources }));
    const named = (field: string, all: readonly { id: string }[]) =>
      all.map(({ id }, i) => ({ path: [field, i, 'id'], value: id }));
    return [
      ...doubled(
        source,
        roles.map((value, i) => ({ path: ['roles', i], value })),
      ),
      ...doubled(
        source,
        services.map((value, i) => ({ path: ['services', i], value })),
      ),
      ...[{ path: ['sources'], sources }, ...inSteps].flatMap((own) =>
        doubled(
          source,
          own.sources.map((value, i) => ({ path: [...own.path, i], value })),
        ),
      ),
      ...doubled(source, named('steps', steps)),
      ...doubled(source, named('tasks', tasks)),
      ...doubled(source, named('fits', fits)),
      ...doubled(
        source,
        hours.map(({ minutes }, i) => ({ path: ['hours', i, 'minutes'], value: String(minutes) })),
      ),
    ];
  });
}
