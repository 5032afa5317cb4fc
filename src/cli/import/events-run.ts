import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainDate } from '../../domain/plain-date.ts';
import { buildEventFiles } from './events-build.ts';
import { checkEvents } from './events-check.ts';
import { mergeFacts, readFactFiles } from './events-facts.ts';
import { saveEvent, saveText } from './events-files.ts';
import { readEventsFile } from './events-raw.ts';
import { readEventTables } from './events-tables.ts';
import { type Finding, formatFindings } from './findings.ts';
import { toYamlText } from '../announce/yaml-text.ts';

const USAGE =
  'Usage: node src/cli/import-events.ts --file FILE --read-on YYYY-MM-DD --out FOLDER [--tables FOLDER] [--dry-run]';

/**
 * Reads the research and the tables, checks what comes of them, and writes it below `<out>/events/`. What other importers wrote into the
 * lists of sources and organisations stays as it is. An activity that somebody has worked on since is never overwritten.
 *
 * @returns the exit code: 0 when all is well, 1 when a finding blocks, 2 for a wrong command line
 */
export function runEventImport(args: readonly string[], print: (text: string) => void): number {
  const options = readOptions(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { out, readOn, dryRun } = options;
  const { tables, report } = readEventTables(options.tables);
  if (!tables) {
    print(report);
    print('Nothing was written.');
    return 1;
  }
  const { files, findings } = buildEventFiles(readEventsFile(readFileSync(options.file, 'utf8')), tables, readOn);
  const facts = mergeFacts(readFactFiles(out), files);
  const all: Finding[] = [...findings, ...checkEvents(files.records, facts)];
  if (all.some(({ blocks }) => blocks)) {
    print(formatFindings(all));
    print('Nothing was written.');
    return 1;
  }
  const saved = [
    saveText(path.join(out, 'facts/sources.yaml'), toYamlText(facts.sources), dryRun),
    saveText(path.join(out, 'facts/organisations.yaml'), toYamlText(facts.organisations), dryRun),
    ...files.records.map((record) => saveEvent(path.join(out, 'events'), record, { dryRun, findings: all })),
  ];
  all.push(
    ...findStrays(path.join(out, 'events'), new Set(files.records.map(({ folder, id }) => `${folder}/${id}.md`))),
  );
  if (all.length > 0) print(formatFindings(all));
  print(
    `${files.records.length} activities, ${saved.filter(Boolean).length} files ${dryRun ? 'would change' : 'changed'}.`,
  );
  return 0;
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const spec = { file: text, 'read-on': text, out: text, tables: text, 'dry-run': { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options: spec });
  const { file, out, 'read-on': readOn, tables = 'content/import/events' } = values;
  if (!file || !out || !readOn || !isPlainDate(readOn)) return null;
  return { file, out, tables, readOn, dryRun: values['dry-run'] ?? false };
}

/** Activities that are there but that the research does not hold: announcements, or records that were taken out. */
function findStrays(folder: string, written: ReadonlySet<string>): Finding[] {
  return globSync('*/*.md', { cwd: folder })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !written.has(name))
    .map((name) => ({ where: name, what: 'is not in the research. It was left as it is.', blocks: false }));
}
