/**
 * `npm run activities:import -- FILE… [--dry-run]`: announcements from spreadsheets and calendars into `content/events/`.
 * Exit code 0 where every row is good, 1 where one is not, 2 where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import { runImport } from './announce/run.ts';

process.exitCode = await runImport(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(`${text}\n`),
    progress: (text) => process.stderr.write(process.stderr.isTTY ? `\r${text}   ` : `${text}\n`),
  },
  buildDate,
);
