import type { PreTestedFile } from '../schemas/pre-tested.ts';

/** Who tried a text, and what changed by it. */
export type PreTested = PreTestedFile;
