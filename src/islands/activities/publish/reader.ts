import type { Announcement } from '../../../activity-intake/announcement.ts';
import { lackingIn, saidOnce } from '../../../activity-intake/calendar-once.ts';
import type { IntakeContext } from '../../../activity-intake/context.ts';
import type { FieldName, RawValues } from '../../../activity-intake/fields.ts';
import type { RowFinding } from '../../../activity-intake/finding.ts';
import { type JudgedRow, judgeAll, type KnownActivity } from '../../../activity-intake/judge-all.ts';
import { FileProblem, type FileProblemCode } from '../../../activity-intake/problem.ts';
import type { FileKind, ReadFile } from '../../../activity-intake/read-file.ts';
import { shorten } from '../../../domain/text/shorten.ts';

/** What the page asks of the worker that reads files. */
export type Request =
  | {
      ask: 'read';
      bytes: Uint8Array<ArrayBuffer>;
      context: IntakeContext;
      known: KnownActivity[];
      defaults: RawValues;
    }
  /** The same file again, with another organiser for what names none. */
  | { ask: 'judge'; defaults: RawValues };

/** What the worker says: how far it is, then an answer. */
export type Reply =
  | { is: 'progress'; done: number; all: number }
  | { is: 'rows'; rows: FileRows }
  | { is: 'problem'; code: FileProblemCode };

/** What the page shows of a file; the rest of it stays with the worker. */
export interface FileRows {
  kind: FileKind;
  all: number;
  good: Announcement[];
  /** The first rows about which there is something to say, and how many more there are. */
  said: { table: string; number: number; title: string; findings: RowFinding[] }[];
  more: number;
  /** Some entry of a calendar names nobody who organises it. */
  lacksHost: boolean;
  /** What a calendar does not hold, and nobody has said. */
  lacking: FieldName[];
  unknown: string[];
  examples: number;
  /** Rows with nothing in a column that means something here. */
  passed: number[];
}

/** Reads one file and answers what is asked about it, in whichever thread it runs. */
export function makeReader(reply: (reply: Reply) => void): (request: Request) => Promise<void> {
  let read: { file: ReadFile; context: IntakeContext; known: KnownActivity[] } | null = null;
  const judged = (file: ReadFile, context: IntakeContext, known: KnownActivity[], defaults: RawValues) => {
    const onProgress = (done: number, all: number) => {
      if (done % STEP === 0) reply({ is: 'progress', done, all });
    };
    const rows = judgeAll(file.rows, context, { defaults, known, onProgress });
    read = { file, context, known };
    reply({ is: 'rows', rows: toShow(file, rows, defaults) });
  };
  const answer = async (request: Request): Promise<void> => {
    if (request.ask === 'read') {
      const { readFile } = await import('../../../activity-intake/read-file.ts');
      judged(await readFile(request.bytes, request.context), request.context, request.known, request.defaults);
    } else if (!read) throw new FileProblem('broken');
    else judged(read.file, read.context, read.known, request.defaults);
  };
  return (request) =>
    answer(request).catch((error: unknown) =>
      reply({ is: 'problem', code: error instanceof FileProblem ? error.code : 'broken' }),
    );
}

function toShow(
  { kind, unknown, examples, passed }: ReadFile,
  rows: readonly JudgedRow[],
  defaults: RawValues,
): FileRows {
  const once = saidOnce(rows);
  const said = once.rows.filter(({ findings }) => findings.length > 0);
  return {
    kind,
    all: rows.length,
    good: rows.flatMap(({ isGood, announcement }) => (isGood && announcement ? [announcement] : [])),
    said: said.slice(0, SHOWN).map(({ row: { table, number, values }, findings }) => ({
      table,
      number,
      title: shorten(values.title ?? '', 80),
      findings,
    })),
    lacksHost: once.lacksHost,
    lacking: kind === 'ics' ? lackingIn(rows, defaults) : [],
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
