import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FileProblem, type FileProblemCode } from '../../announce/problem.ts';
import type { Phrase } from '../../announce/sentence.ts';
import { contentDir } from '../../check/content-dir.ts';
import type { JudgedCount, RowCount } from '../../counts/judge.ts';
import { type Deed, judgeCounts } from '../../counts/judge-all.ts';
import { readRows } from '../../counts/read-rows.ts';
import { isOneOf } from '../../domain/keys.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { batchId } from '../../domain/results/batch-code.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { judgingDeadline } from '../announce/judging-deadline.ts';
import { readMarkedApart } from '../announce/read-apart.ts';
import { saveAll } from '../announce/save.ts';
import { toYamlText } from '../yaml-text.ts';
import { type LoadedCounts, loadCounts } from './load-counts.ts';
import { reportDeeds, reportFindings, reportUnknown } from './report.ts';

/** Where the importer prints. */
export interface CountOutput {
  print: (text: string) => void;
}

/**
 * `npm run results:import -- FILE…`: judges every row of a table of counts, writes the good ones into `content/results/`, and says of each
 * other what to write.
 *
 * @returns the exit code: 0 when every row is good, 1 when one is not, 2 for a wrong command line
 */
export async function runCounts(args: readonly string[], { print }: CountOutput, today: PlainDate): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { files, dir, lang, isDry } = options;
  const loaded = loadCounts(dir, today, lang);
  const { phrase } = loaded;
  const known = new Map(
    loaded.content.counts.flatMap(({ whole }): [string, RowCount][] => (whole ? [[whole.batch, whole]] : [])),
  );
  const read: Imported[] = [];
  for (const file of files) read.push(await importFile(file, loaded, known, print));
  const judged = read.flatMap((one) => one.judged);
  const deeds = read.flatMap((one) => one.deeds);
  print(phrase('counts.report-sum', sumsOf(judged, deeds)));
  if (isDry) print(phrase('counts.report-dry'));
  else {
    const written = new Map(
      deeds
        .filter(({ kind }) => kind !== 'same')
        .map(({ count }) => [
          path.join(dir, fileAt(CONTENT_KINDS.counts.path, { id: batchId(count.batch) })),
          toText(count),
        ]),
    );
    saveAll(written);
    if (written.size > 0) print(phrase('counts.report-review', { folder: path.join(dir, 'results') }));
  }
  return read.every(({ isGood }) => isGood) ? 0 : 1;
}

interface Imported {
  isGood: boolean;
  judged: readonly JudgedCount[];
  deeds: readonly Deed[];
}

async function importFile(
  file: string,
  loaded: LoadedCounts,
  known: Map<string, RowCount>,
  print: CountOutput['print'],
): Promise<Imported> {
  const { context, phrase } = loaded;
  const name = path.basename(file);
  const read = await readFile(file, loaded);
  if (typeof read === 'string') {
    print(`${name}: ${problemText(read, phrase)}`);
    return { isGood: false, judged: [], deeds: [] };
  }
  const assertInTime = judgingDeadline(read.rows.length);
  const { judged, deeds } = judgeCounts(read.rows, context, known, assertInTime);
  const good = judged.filter(({ count }) => count !== null).length;
  print(phrase('counts.report-file', { file: name, all: String(judged.length), good: String(good) }));
  for (const line of [
    ...reportUnknown(read.unknown, phrase),
    ...reportFindings(judged, 'stop', phrase),
    ...reportDeeds(deeds, loaded),
    ...reportFindings(judged, 'warn', phrase),
  ])
    print(line);
  return { isGood: good === judged.length, judged, deeds };
}

/** The rows of a file, or why it cannot be read: one that cannot does not keep the others from being read. */
async function readFile(file: string, { context }: LoadedCounts) {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    return 'missing';
  }
  try {
    return readRows(await readMarkedApart(bytes, context.words.read), context);
  } catch (error) {
    return error instanceof FileProblem ? error.code : 'broken';
  }
}

/** Why a file cannot be read: in the words of counts where those of announcements would not fit. */
function problemText(code: FileProblemCode, phrase: Phrase): string {
  return isOneOf(OWN_PROBLEMS, code) ? phrase(`counts.file-${code}`) : phrase(`announce.file-${code}`);
}

const OWN_PROBLEMS = ['no-headings', 'empty', 'not-a-table'] as const satisfies readonly PhraseEnd<'counts.file-'>[];

function sumsOf(judged: readonly JudgedCount[], deeds: readonly Deed[]): Record<string, string> {
  const of = (kind: Deed['kind']) => String(deeds.filter((deed) => deed.kind === kind).length);
  return {
    all: String(judged.length),
    added: of('added'),
    changed: of('changed'),
    same: of('same'),
    stopped: String(judged.filter(({ count }) => count === null).length),
  };
}

/** The file of a count, its fields in the order of the guide. */
function toText({ batch, institution, institutionName, region, material, ...rest }: RowCount): string {
  return toYamlText({ batch, institution, institutionName, region, material, ...rest });
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { dir: text, lang: text, 'dry-run': { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) return null;
    return {
      files: positionals,
      dir: values.dir ?? contentDir(),
      lang: values.lang ?? 'es',
      isDry: values['dry-run'] ?? false,
    };
  } catch {
    return null;
  }
}

const USAGE = `Uso: npm run results:import -- ARCHIVO… [--dry-run] [--lang es|en|pt] [--dir content]
Usage: npm run results:import -- FILE… [--dry-run] [--lang es|en|pt] [--dir content]`;
