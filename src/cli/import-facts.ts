/**
 * Brings researched facts into `content/facts/`: services, organisations, regions, observance days and sources.
 *
 *     node src/cli/import-facts.ts --country FILE --world FILE --facts FILE --note FILE --read-on YYYY-MM-DD --out content
 *
 * The four files are read and never named in what is written; `--dry-run` writes nothing. What only a person can tell about
 * a country (who is who, what a text about hours means, what must not be shown) stands in the tables of `content/import/`;
 * `--tables FOLDER` reads those of another deployment.
 */
import { runImport } from './import/run.ts';

process.exitCode = runImport(process.argv.slice(2), (text) => console.log(text));
