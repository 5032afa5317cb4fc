import { printedLine } from '../../domain/materials/printed-numbers.ts';
import type { Role } from '../../domain/roles.ts';
import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { placeAt, type YamlSource } from '../source/yaml-source.ts';
import { knownLines } from './materials/read-aloud.ts';

/** Whom a quiz or a lesson says to tell and who does not answer here: no mistake, and their number is on no paper. */
export function unplayedInClass(content: Content): Finding[] {
  const known = knownLines(content);
  if (!known.isWhole) return [];
  const told = (
    code: 'quiz-unplayed' | 'lesson-unplayed',
    records: readonly { whole: { roles: readonly Role[] } | null; source: YamlSource }[],
  ) =>
    records.flatMap(({ whole, source }) =>
      (whole?.roles ?? []).flatMap((role, i) =>
        printedLine(role, known) ? [] : finding(placeAt(source, ['roles', i]), code, role),
      ),
    );
  return [...told('quiz-unplayed', content.quizzes), ...told('lesson-unplayed', content.lessons)];
}
