import { letterOf } from '../../announce/guided-tables.ts';
import type { Phrase } from '../../announce/sentence.ts';
import type { JudgedCount, RowCount } from '../../counts/judge.ts';
import type { Deed } from '../../counts/judge-all.ts';
import { changedColumns } from '../../counts/judge-all.ts';
import type { ReadRows } from '../../counts/read-rows.ts';
import { columnName, countSentence } from '../../counts/sentence.ts';
import type { CountColumn } from '../../domain/results/columns.ts';
import type { LoadedCounts } from './load-counts.ts';

/**
 * What is said of rows at one level, one line a finding: which row, which cell, what is wrong, and what to write. What is the same in
 * several rows is said once, with all of them.
 */
export function reportFindings(judged: readonly JudgedCount[], level: 'stop' | 'warn', phrase: Phrase): string[] {
  const isOne = new Set(judged.map(({ row }) => row.table)).size < 2;
  const said = judged.flatMap(({ row, findings }) =>
    findings
      .filter((finding) => finding.level === level)
      .map((finding) => {
        const place = finding.column === undefined ? undefined : row.places.get(finding.column);
        const letter = place === undefined ? '' : letterOf(place);
        return {
          table: isOne ? '' : `${row.table}, `,
          number: row.number,
          letter,
          text: countSentence(finding, phrase),
        };
      }),
  );
  const alike = Map.groupBy(said, ({ table, letter, text }) => [table, letter, text].join('\n'));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { table, letter, text } = first;
    const rows = group.map(({ number }) => String(number));
    const where =
      rows.length > 1
        ? `${phrase('announce.report-rows', { rows: rows.join(', ') })}${letter && ` (${letter})`}`
        : `${phrase('announce.report-row', { row: rows.join() })}${letter && ` ${letter}${first.number}`}`;
    return [`  ${table}${where} · ${phrase(`counts.report-${level}`)} · ${text}`];
  });
}

/** What each good row does, and which numbers it changes. */
export function reportDeeds(deeds: readonly Deed[], loaded: LoadedCounts): string[] {
  const { phrase } = loaded;
  return deeds.flatMap(({ kind, count, before }) => [
    `  ${phrase('counts.report-deed', {
      deed: phrase(`counts.report-${kind}`),
      batch: count.batch,
      institution: nameOf(count, loaded),
      material: wordOf('material', count.material, loaded),
    })}`,
    ...(before && kind === 'changed'
      ? changedColumns(before, count).map(
          (column) =>
            `    ${phrase('counts.report-change', {
              column: columnName(column, phrase),
              before: wordOf(column, before[column], loaded),
              after: wordOf(column, count[column], loaded),
            })}`,
        )
      : []),
  ]);
}

/** Headings that nobody knows, each with the one that it may have been meant for. */
export function reportUnknown(unknown: ReadRows['unknown'], phrase: Phrase): string[] {
  const strange = unknown.flatMap(({ heading, near }) => (near ? [] : [heading]));
  return [
    ...unknown.flatMap(({ heading, near }) =>
      near ? [`  ${phrase('announce.report-heading', { heading, near: columnName(near, phrase) })}`] : [],
    ),
    ...(strange.length > 0 ? [`  ${phrase('announce.report-unknown', { headings: strange.join(', ') })}`] : []),
  ];
}

function nameOf({ institution, institutionName }: RowCount, loaded: LoadedCounts): string {
  return institutionName?.text ?? wordOf('institution', institution, loaded);
}

/** A value as a reader sees it: the word of a list, a number, a dash where there is none. */
function wordOf(column: CountColumn, value: string | number | null, { context }: LoadedCounts): string {
  if (value === null) return '–';
  const choices = Object.entries(context.choices).find(([name]) => name === column)?.[1] ?? [];
  return choices.find(({ code }) => code === value)?.words[0] ?? String(value);
}
