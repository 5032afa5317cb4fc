import type { InBoth } from '../../check/findings/words.ts';

/** What a table comes to. */
export interface Taken {
  /** New texts by path below the content folder. */
  files: Map<string, string>;
  /** Sections, fields and phrases that were taken over. */
  taken: number;
  /** Those that nobody has changed or marked, and those left empty. */
  untouched: number;
  /** Sections and heads that were taken over without being called a person's, with how many lines nobody has marked. */
  unread: { name: string; lines: number }[];
  problems: { line: number; key: string; what: InBoth }[];
}
