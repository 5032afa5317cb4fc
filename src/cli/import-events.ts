/**
 * Brings researched activities into `content/events/`, with their sources and organisers in `content/facts/`.
 *
 *     node src/cli/import-events.ts --file FILE --read-on YYYY-MM-DD --out content
 *
 * The file is read and never named in what is written; `--dry-run` writes nothing.
 */
import { runEventImport } from './import/events-run.ts';

process.exitCode = runEventImport(process.argv.slice(2), (text) => console.log(text));
