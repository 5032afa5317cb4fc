import { fc } from '@fast-check/vitest';
import { isAll } from '../src/cli/test-run/left-to-all.ts';

/**
 * What property tests try is drawn anew in the whole run only, four times as much: `npm test` says the same of the same commit on each
 * machine, so that a change that lands did not land by luck, nor fail by it.
 */
if (!isAll) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_730, numRuns: 25 });
