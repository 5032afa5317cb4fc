/**
 * Reads one file for the importer or for translations, in a process of its own: whatever the file does to it, they go on. Says that it is ready,
 * gets the bytes, answers once, and ends.
 */
import { FileProblem } from '../../announce/problem.ts';
import { readFile } from '../../announce/read-file.ts';
import type { Table } from '../../announce/table.ts';
import type { Answer, PlainTable, Question } from './read-apart.ts';

process.once('message', async ({ bytes, context }: Question) => {
  const answer = await read(bytes, context).then(
    (whole): Answer => whole,
    (error: unknown): Answer =>
      error instanceof FileProblem ? { problem: error.code } : { problem: 'broken', failed: String(error) },
  );
  process.send?.(answer, () => process.exit());
});
process.send?.('ready');

async function read(bytes: Uint8Array, context: Question['context']): Promise<Answer> {
  if (context) {
    const { tables, ...file } = await readFile(bytes, context);
    return { file: { ...file, tables: plain(tables) } };
  }
  const { readXlsx } = await import('../../announce/read-xlsx.ts');
  return { tables: plain(await readXlsx(bytes)) };
}

function plain(tables: readonly Table[]): PlainTable[] {
  return tables.map(({ name, rows }) => ({ name, rows }));
}
