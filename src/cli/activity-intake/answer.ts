import { FileProblem } from '../../activity-intake/problem.ts';
import { readFile } from '../../activity-intake/read-file.ts';
import type { Table } from '../../activity-intake/table.ts';
import type { Answer, PlainTable, Question } from './read-apart.ts';

/** Reads one file and says what it holds, or why it cannot be read: never fails, and holds nothing that cannot go to another process. */
export function answerOf(question: Question): Promise<Answer> {
  return read(question).catch(
    (error: unknown): Answer =>
      error instanceof FileProblem ? { problem: error.code } : { problem: 'broken', failed: String(error) },
  );
}

async function read({ bytes, context }: Question): Promise<Answer> {
  if (context) {
    const { tables, ...file } = await readFile(bytes, context);
    return { file: { ...file, tables: plain(tables) } };
  }
  const { readXlsx } = await import('../../activity-intake/read-xlsx.ts');
  return { tables: plain(await readXlsx(bytes)) };
}

function plain(tables: readonly Table[]): PlainTable[] {
  return tables.map(({ name, rows }) => ({ name, rows }));
}
