/**
 * Reads one file for the importer, in a process of its own: whatever the file does to it, the importer goes on. Says that it is ready,
 * gets the bytes, answers once, and ends.
 */
import { FileProblem } from '../../announce/problem.ts';
import { type ReadFile, readFile } from '../../announce/read-file.ts';
import type { Answer, Question } from './read-apart.ts';

process.once('message', async ({ bytes, context }: Question) => {
  const answer = await readFile(bytes, context).then(
    (file): Answer => ({ file: plain(file) }),
    (error: unknown): Answer =>
      error instanceof FileProblem ? { problem: error.code } : { problem: 'broken', failed: String(error) },
  );
  process.send?.(answer, () => process.exit());
});
process.send?.('ready');

/** A file without what only its reader needs, which cannot go to another process. */
function plain({ tables, ...file }: ReadFile): ReadFile {
  return { ...file, tables: tables.map(({ name, rows }) => ({ name, rows })) };
}
