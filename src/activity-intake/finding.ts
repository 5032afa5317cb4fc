import type { Found } from '../domain/finding.ts';
import { shorten } from '../domain/text/fit.ts';
import type { FieldName } from './fields.ts';
import { type FindingCode, LEVELS, type Level } from './levels.ts';

/** One thing to say about one row; `announce.says-<code>` in the strings has the words, with an example. */
export interface RowFinding extends Found<FindingCode, Readonly<Record<string, string>>> {
  level: Level;
  /** The column it is about; absent where it is about the whole row. */
  column?: FieldName;
}

/** @param values what the phrase shows: what was found, and what to write instead */
export function rowFinding(code: FindingCode, column?: FieldName, values: Record<string, string> = {}): RowFinding {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shorten(value.replace(/\s+/g, ' '), MOST)]),
  );
  return { code, level: LEVELS[code], values: shown, ...(column ? { column } : {}) };
}

/** Does one of these keep the row from being published? */
export function isStopped(findings: readonly RowFinding[]): boolean {
  return findings.some(({ level }) => level === 'stop');
}

/** Letters of a value that a finding repeats. */
const MOST = 100;
