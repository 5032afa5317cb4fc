import type { Fault } from '../table.ts';

export const LEVELS = ['unit', 'check', 'dist', 'browser'] as const;
export type LevelId = (typeof LEVELS)[number];

/** What noticed a fault. */
export interface Catch {
  /** The file of the test, or the command. */
  by: string;
  /** The name of the test, or the first thing that was said. */
  test: string;
}

/** Tests of one kind; each is tried against a fault that the levels before let through. */
export interface Level {
  id: LevelId;
  /** What fails while the fault is in the copy and does not fail without it; null where nothing does. */
  tries(fault: Fault): Promise<Catch | null>;
  close?(): Promise<void>;
}
