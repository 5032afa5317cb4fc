import { explanationOf, type Finding } from '../../check/finding.ts';
import type { Lang } from '../../check/findings/words.ts';
import { headOf } from '../../check/report.ts';
import { stepsOf } from '../../check/source/yaml-source.ts';

/** A finding with what tells it from others however its lines and places in lists move. */
export type KeyedFinding = ReturnType<typeof fieldFindings>[number];

/** One finding in words, beside the field that it is about: its path is empty where it is about the body or the file as a whole. */
export type FieldFinding = Omit<KeyedFinding, 'key'>;

/** Findings as they stand beside their fields; `stops` says whether they stop the build of the site, or are something to know. */
export function fieldFindings(findings: readonly Finding[], lang: Lang, stops: boolean) {
  return findings.map((one) => {
    const { write, pass, ...reason } = explanationOf(one);
    return {
      file: one.file,
      line: one.line,
      path: stepsOf(one.field),
      found: headOf(one)[lang],
      why: [reason[lang], pass?.[lang]].filter(Boolean).join(' '),
      instead: write?.[lang] ?? '',
      stops,
      // Does it keep a draft from being saved?
      blocks: false,
      key: JSON.stringify([one.file, one.code, one.values, one.found?.en]),
    };
  });
}

/**
 * What is found now, with what keeps it from being saved: what stops a build, and did not before, of each kind of finding as many as have
 * been added. A file that stopped already may be mended step by step: one mistake less may let the check see another one behind it.
 */
export function weighed(before: readonly KeyedFinding[], now: readonly KeyedFinding[]): KeyedFinding[] {
  const [old, own] = [before, now].map((all) => all.filter(({ stops }) => stops));
  const known = Map.groupBy(old ?? [], ({ key }) => key);
  const count = (all: readonly KeyedFinding[] = [], name: string) => all.filter(({ file }) => file === name).length;
  const isMended = ({ file }: KeyedFinding) => count(old, file) > 0 && count(own, file) <= count(old, file);
  const isAdded = (one: KeyedFinding) => one.stops && known.get(one.key)?.pop() === undefined && !isMended(one);
  return now.map((one) => ({ ...one, blocks: isAdded(one) }));
}

/** What the screen is told. */
export function shown(findings: readonly KeyedFinding[]): FieldFinding[] {
  return findings.map(({ key: _key, ...rest }) => rest);
}
