import type { IntakeContext } from '../../../activity-intake/context.ts';
import { type JudgedRow, judgeAll, type KnownActivity } from '../../../activity-intake/judge-all.ts';
import { FileProblem, type FileProblemCode } from '../../../activity-intake/problem.ts';
import type { ReadFile } from '../../../activity-intake/read-file.ts';
import { shorten } from '../../../domain/text/fit.ts';

/** A file that the page gives the worker to read, and what it is held against. */
export interface Request {
  bytes: Uint8Array<ArrayBuffer>;
  context: IntakeContext;
  known: KnownActivity[];
}

/** What the worker says: how far it is, then an answer. */
export type Reply =
  | { is: 'progress'; done: number; all: number }
  | { is: 'rows'; rows: FileRows }
  | { is: 'problem'; code: FileProblemCode };

export type FileRows = ReturnType<typeof toShow>;

/** Reads one file and says what it holds, in whichever thread it runs. Never fails: what cannot be read is an answer too. */
export async function answer({ bytes, context, known }: Request, reply: (reply: Reply) => void): Promise<void> {
  try {
    const { readFile } = await import('../../../activity-intake/read-file.ts');
    const file = await readFile(bytes, context);
    const onProgress = (done: number, all: number) => {
      if (done % STEP === 0) reply({ is: 'progress', done, all });
    };
    reply({ is: 'rows', rows: toShow(file, judgeAll(file.rows, context, { known, onProgress })) });
  } catch (error) {
    reply({ is: 'problem', code: error instanceof FileProblem ? error.code : 'broken' });
  }
}

/** What the page shows of a file. */
function toShow({ unknown, examples, passed }: ReadFile, rows: readonly JudgedRow[]) {
  const said = rows.filter(({ findings }) => findings.length > 0);
  return {
    all: rows.length,
    good: rows.flatMap(({ isGood, announcement }) => (isGood && announcement ? [announcement] : [])),
    /** The first rows about which there is something to say, and how many more there are. */
    said: said.slice(0, SHOWN).map(({ row: { table, number, values }, findings }) => ({
      table,
      number,
      title: shorten(values.title ?? '', 80),
      findings,
    })),
    more: Math.max(0, said.length - SHOWN),
    unknown,
    examples,
    passed,
  };
}

/** Rows between two words of progress. */
const STEP = 250;
/** Rows whose findings are shown. */
const SHOWN = 50;
