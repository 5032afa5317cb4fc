import type { Role } from '../../codes/roles.ts';
import { printedService, printedServices, unassignedRoles } from '../../domain/materials/printed-numbers.ts';
import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { members } from '../source/loose.ts';
import { placeAt, type YamlSource } from '../source/yaml-source.ts';
import { knownServices } from './materials/said-words.ts';

/** Whom a quiz or a lesson says to tell and who does not answer here: no mistake, and their number is on no paper. */
export function unassignedInClass(content: Content): Finding[] {
  const known = knownServices(content);
  if (!known.isWhole) return [];
  const told = (
    code: 'quiz-unassigned' | 'lesson-unassigned',
    records: readonly { whole: { roles: readonly Role[] } | null; source: YamlSource }[],
  ) =>
    records.flatMap(({ whole, source }) =>
      (whole?.roles ?? []).flatMap((role, i) =>
        printedService(role, known) ? [] : finding(placeAt(source, ['roles', i]), code, role),
      ),
    );
  return [...told('quiz-unassigned', content.quizzes), ...told('lesson-unassigned', content.lessons)];
}

/** Things that are not made, for no mistake: their words name a service that nobody plays here, or none of their numbers answers. */
export function unassignedMaterials(content: Content): Finding[] {
  const known = knownServices(content);
  if (!known.isWhole) return [];
  return content.materials.flatMap(({ source, whole }) => {
    if (!whole) return [];
    const { numbers } = whole;
    if (numbers.length > 0 && printedServices(whole, known).length === 0)
      return finding(placeAt(source, ['numbers']), 'material-unassigned', numbers);
    return members(whole.words).flatMap(([locale, words]) => {
      const roles = unassignedRoles(words, known);
      return roles.length > 0 ? finding(placeAt(source, ['words', locale]), 'material-unassigned', roles) : [];
    });
  });
}
