import { fc } from '@fast-check/vitest';

/**
 * What property tests try is drawn anew in the long run only: `npm test` says the same of the same commit on each machine, so that a
 * change that lands did not land by luck, nor fail by it.
 */
if (!process.env.SLOW_TESTS) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_730 });
