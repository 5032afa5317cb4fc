/** Faults that somebody makes in a lesson, all of them in one folder and read in one run: a file for each. */
import { expect, test } from 'vitest';
import type { Edit } from '../../../../fixtures/content-faults/edit.ts';
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { lessonTree, lessonWith } from '../../../../fixtures/content-faults/lesson.ts';
import { type Fault, toldBy } from '../../../../fixtures/content-faults/told.ts';

/** Each of these faults is told once, with its file, line and field, why it matters and what to write. */
export function eachIsToldOnce(faults: Readonly<Record<string, Fault>>): void {
  const names = Object.keys(faults);
  const tree = lessonTree(
    Object.fromEntries(names.map((name, i) => [fileOf(i), lessonWith(name, faults[name]?.edits)])),
  );
  const findings = Map.groupBy(findingsIn(tree), ({ file }) => file);

  test.each(names.map((name, i) => [name, i] as const))('%s', (name, i) => {
    const { field, line, es, en } = faults[name] as Fault;
    const told = toldBy(findings.get(`lessons/${fileOf(i)}.yaml`) ?? [], tree);
    expect(told.found).toEqual([field]);
    expect(told.line).toContain(line);
    expect(told.es).toMatch(es);
    expect(told.en).toMatch(en);
  });
}

/** What is found wrong in each of these lessons, by the name that was given. */
export function foundIn(lessons: Readonly<Record<string, readonly Edit[]>>): Map<string, string[]> {
  const names = Object.keys(lessons);
  const tree = lessonTree(
    Object.fromEntries(names.map((name, i) => [fileOf(i), lessonWith(`Sesión ${i}`, lessons[name])])),
  );
  const findings = Map.groupBy(findingsIn(tree), ({ file }) => file);
  return new Map(
    names.map((name, i) => [name, (findings.get(`lessons/${fileOf(i)}.yaml`) ?? []).map(({ field }) => field)]),
  );
}

const fileOf = (i: number) => `falta-${i + 1}`;
