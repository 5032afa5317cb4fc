/** Faults that somebody makes in a quiz, all of them in one folder and read in one run: a file for each. */
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { quizTree, quizWith } from '../../../../fixtures/content-faults/quiz.ts';
import { type Fault, type Told, toldBy } from '../../../../fixtures/content-faults/told.ts';

/** What the check says about each fault. */
export function tellAll(faults: Readonly<Record<string, Fault>>): Record<string, Told> {
  const names = Object.keys(faults);
  const quizzes = Object.entries(faults).map(([name, { edits }], i) => [fileOf(i), quizWith(name, edits)] as const);
  const tree = quizTree(Object.fromEntries(quizzes));
  const findings = Map.groupBy(findingsIn(tree), ({ file }) => file);
  return Object.fromEntries(
    names.map((name, i) => [name, toldBy(findings.get(`quizzes/${fileOf(i)}.yaml`) ?? [], tree)]),
  );
}

const fileOf = (i: number) => `falta-${i + 1}`;
