/**
 * `npm run results:import -- FILE… [--dry-run]`: counts from spreadsheets into `content/results/`.
 * Exit code 0 where every row is good, 1 where one is not, 2 where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import { runCounts } from './counts/run.ts';
import { runAsCommand } from './terminal.ts';

await runAsCommand((args, print) => runCounts(args, { print }, buildDate));
