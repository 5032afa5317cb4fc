/** Faults that somebody makes in lessons or quizzes, all of them in one folder and read in one run: a file for each. */
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/check/finding.ts';
import type { Edit } from '../../../fixtures/content-faults/edit.ts';
import { findingsIn } from '../../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../../fixtures/content-faults/found.ts';
import { lessonTree, lessonWith } from '../../../fixtures/content-faults/lesson.ts';
import { quizTree, quizWith } from '../../../fixtures/content-faults/quiz.ts';
import { rowsOf } from '../fault.ts';

/** Faults of one edit, a row each, as of `faultsIn`. */
export function rows(table: TemplateStringsArray, ...values: string[]): Fault[] {
  return rowsOf(table, values).map(({ sentence, from, to, told }) => [sentence, [[from, to]], ...told]);
}

type Kind = keyof typeof KINDS;

/** What somebody did to a clean record, and each finding about it as `found` says it. */
export type Fault = readonly [sentence: string, edits: readonly Edit[], ...told: string[]];

/** Of each of these faults is said what it names, and nothing else. */
export function eachIsTold(kind: Kind, faults: readonly Fault[]): void {
  const found = foundIn(kind, Object.fromEntries(faults.map(([sentence, edits]) => [sentence, edits])));
  for (const [sentence, , ...told] of faults) {
    const findings = found.get(sentence) ?? [];
    test(sentence, () => expect(findingLines(findings, findings[0]?.file)).toEqual(told));
  }
}

/** What is found in each of these records, by the name that was given. */
export function foundIn(kind: Kind, records: Readonly<Record<string, readonly Edit[]>>): Map<string, Finding[]> {
  const { folder, treeOf, recordWith } = KINDS[kind];
  const names = Object.keys(records);
  const tree = treeOf(
    Object.fromEntries(names.map((name, i) => [`falta-${i}`, recordWith(`Ejemplo ${i}`, records[name])])),
  );
  const findings = Map.groupBy(findingsIn(tree), ({ file }) => file);
  return new Map(names.map((name, i) => [name, findings.get(`${folder}/falta-${i}.yaml`) ?? []]));
}

const KINDS = {
  lesson: { folder: 'lessons', treeOf: lessonTree, recordWith: lessonWith },
  quiz: { folder: 'quizzes', treeOf: quizTree, recordWith: quizWith },
};
