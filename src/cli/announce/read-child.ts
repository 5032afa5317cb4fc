/**
 * Reads one file for the importer or for translations, in a process of its own: whatever the file does to it, they go on. Says that it is ready,
 * gets the bytes, answers once, and ends.
 */
import { flushCompileCache } from 'node:module';
import { FileProblem } from '../../announce/problem.ts';
import { readFile, readTableFile } from '../../announce/read-file.ts';
import type { Table } from '../../announce/table.ts';
import type { Answer, MarkedTable, PlainTable, Question } from './read-apart.ts';

process.once('message', async (question: Question) => {
  const answer = await read(question).then(
    (whole): Answer => whole,
    (error: unknown): Answer =>
      error instanceof FileProblem ? { problem: error.code } : { problem: 'broken', failed: String(error) },
  );
  process.send?.(answer, () => process.exit());
});
process.send?.('ready');
// It is ended from outside, so what Node made of the files that every reader needs is kept now, before anything is read: the next one
// begins in a fifth of the time.
flushCompileCache();

async function read({ bytes, context, reading }: Question): Promise<Answer> {
  if (reading) return { marked: (await readTableFile(bytes, reading)).map(marked) };
  if (context) {
    const { tables, ...file } = await readFile(bytes, context);
    return { file: { ...file, tables: plain(tables) } };
  }
  const { readXlsx } = await import('../../announce/read-xlsx.ts');
  return { tables: plain(await readXlsx(bytes)) };
}

/** What another process cannot ask, answered for each cell. */
function marked({ joined, ...table }: Table): MarkedTable {
  const cells = joined
    ? table.rows.flatMap((row, i) =>
        row.flatMap((_cell, column) => (joined(i + 1, column) ? `${i + 1}:${column}` : [])),
      )
    : [];
  return { ...table, joinedCells: new Set(cells) };
}

function plain(tables: readonly Table[]): PlainTable[] {
  return tables.map(({ name, rows }) => ({ name, rows }));
}
