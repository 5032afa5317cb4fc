/**
 * `npm run activities:import -- FILE… [--dry-run]`: announcements from spreadsheets and the form into `content/events/`.
 * Exit code 0 where every row is good, 1 where one is not, 2 where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import { runImport } from './activity-intake/run.ts';
import { printProgress, runAsCommand } from './terminal.ts';

await runAsCommand((args, print) => runImport(args, { print, progress: printProgress }, buildDate));
