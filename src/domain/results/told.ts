import type { HarmFile, TargetFile } from '../../schemas/results/told.ts';

/** What was to be reached, said before the day. */
export type Target = TargetFile & { id: string };

/** Harm that something did which was hung, said or handed out, as it was reported. */
export type Harm = HarmFile & { id: string };
