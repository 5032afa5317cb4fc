import type { FileResult, SiteComparison, Weight } from './folders.ts';
import { KINDS } from './kinds.ts';

const COLUMNS = [
  ['equal', 'equal'],
  ['replaced', 'equal after replacement'],
  ['code', 'only inline code'],
  ['order', 'only order of styles'],
  ['different', 'different'],
  ['before', 'only before'],
  ['after', 'only after'],
] as const satisfies readonly (readonly [FileResult['verdict'], string])[];

/** A refactoring may move code about; what it does is for the browser tests to say. */
const ALLOWED: readonly FileResult['verdict'][] = ['equal', 'replaced', 'code'];

/** Differences that are shown one by one. */
const SHOWN = 20;

/** Those that a refactoring must not make. */
export function differencesOf({ files }: SiteComparison): FileResult[] {
  return files.filter(({ verdict }) => !ALLOWED.includes(verdict));
}

/** The whole report: a table by kind of file, what was only weighed, and the first differences. */
export function formatComparison(comparison: SiteComparison): string {
  const differences = differencesOf(comparison);
  return [
    formatTable(comparison.files),
    ...comparison.weights.map(formatWeight),
    '',
    ...differences.slice(0, SHOWN).map(formatDifference),
    ...(differences.length > SHOWN ? [`… and ${differences.length - SHOWN} more`] : []),
    differences.length === 0 ? 'Nothing differs.' : `${differences.length} of ${comparison.files.length} files differ.`,
  ].join('\n');
}

function formatTable(files: readonly FileResult[]): string {
  const kinds = KINDS.filter((kind) => files.some((file) => file.kind === kind));
  const rows = kinds.map((kind) => [
    kind.name,
    ...COLUMNS.map(([verdict]) => files.filter((file) => file.kind === kind && file.verdict === verdict).length),
  ]);
  const table = [['', ...COLUMNS.map(([, title]) => title)], ...rows].map((row) => row.map(String));
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map(([name, ...cells]) =>
      [name!.padEnd(widths[0]!), ...cells.map((cell, column) => cell.padStart(widths[column + 1]!))].join('  '),
    )
    .join('\n');
}

function formatWeight({ kind, before, after, same }: Weight): string {
  const sum = ({ files, bytes }: Weight['before']) => `${files} in ${bytes} bytes`;
  return `${kind.name}, only weighed: ${sum(before)} before, ${sum(after)} after; ${same} the same but for names`;
}

function formatDifference({ path, verdict, place }: FileResult): string {
  const title = COLUMNS.find(([key]) => key === verdict)![1];
  return [`${path}: ${title}`, ...(place ? [`  before ${place.before}`, `  after  ${place.after}`] : [])].join('\n');
}
