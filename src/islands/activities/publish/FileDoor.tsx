import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../../activity-intake/finding.ts';
import type { KnownActivity } from '../../../activity-intake/judge-all.ts';
import { MOST_BYTES } from '../../../activity-intake/problem.ts';
import type { KnownRow } from '../../../views/activities/known.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Form } from '../../Form.tsx';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';
import type { FileRows } from './reader.ts';
import { type Reading, type Stopped, startReading } from './reading.ts';

interface Props {
  data: PublishData;
  phrase: Phrase;
  /** Starts the thread in which a file is read. */
  newWorker: () => Worker;
}

interface Read {
  name: string;
  rows: FileRows;
  /** Could it be compared with what is published? */
  isCompared: boolean;
}

/** Many announcements, from a spreadsheet, read in a thread of its own that can be stopped. */
export function FileDoor({ data, phrase, newWorker }: Props) {
  const [read, setRead] = useState<Read | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [problem, setProblem] = useState('');
  const reading = useRef<Reading | null>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => () => reading.current?.stop(), []);

  const tell = (why: Stopped) =>
    setProblem(phrase(why === 'no-reader' || why === 'cancelled' ? `announce.page-${why}` : `announce.file-${why}`));
  const choose = async (file: File | undefined) => {
    reading.current?.stop();
    reading.current = null;
    setRead(null);
    setProblem('');
    setProgress(null);
    if (!file) return;
    if (file.size > MOST_BYTES) return tell('too-big');
    setProgress({ done: 0, all: 0 });
    const published = loadPublished(data.published);
    const request = Promise.all([file.arrayBuffer(), published]).then(([bytes, known]) => ({
      bytes: new Uint8Array(bytes),
      context: data.context,
      known: known ?? [],
    }));
    const own = startReading(newWorker, request, (done, all) => setProgress({ done, all }));
    reading.current = own;
    // What another file has taken the place of says nothing any more.
    const isLast = () => reading.current === own;
    try {
      const [rows, known] = await Promise.all([own.rows, published]);
      if (!isLast()) return;
      setRead({ name: file.name, rows, isCompared: known !== null });
      requestAnimationFrame(() => result.current?.focus());
    } catch (why) {
      // A reading fails with its reason only.
      if (isLast()) tell(why as Stopped);
    } finally {
      if (isLast()) setProgress(null);
    }
  };
  return (
    <Form>
      <p>{phrase('announce.page-file-how')}</p>
      <div class="publish__field">
        <label for="file">{phrase('announce.page-choose')}</label>
        <input
          id="file"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,.md"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </div>
      <p role="status" class="publish__progress">
        {progress &&
          (progress.all > 0
            ? phrase('announce.page-progress', { done: String(progress.done), all: String(progress.all) })
            : phrase('announce.page-reading'))}
      </p>
      {progress && (
        <p class="publish__buttons">
          <button type="button" onClick={() => reading.current?.stop()}>
            {phrase('announce.page-cancel')}
          </button>
        </p>
      )}
      <p role="alert" class="publish__problem">
        {problem}
      </p>
      <div ref={result} tabIndex={-1} class="publish__result">
        {read && <FileFindings {...read} data={data} phrase={phrase} />}
      </div>
    </Form>
  );
}

/** What was read of a file: how many rows are ready, what to mend in the others, and the files to hand over. */
function FileFindings({ name, rows, isCompared, data, phrase }: Read & Omit<Props, 'newWorker'>) {
  const { all, good, said, more, unknown, examples, passed } = rows;
  return (
    <>
      <p>
        <strong>{phrase('announce.report-file', { file: name, all: String(all), good: String(good.length) })}</strong>
      </p>
      <p>{phrase(`announce.page-${isCompared ? 'compared' : 'not-compared'}`)}</p>
      {unknown.length > 0 && <p>{phrase('announce.report-unknown', { headings: unknown.join(', ') })}</p>}
      {passed.length > 0 && <p>{phrase('announce.report-passed', { rows: passed.join(', ') })}</p>}
      {examples > 0 && <p>{phrase('announce.report-examples', { count: String(examples) })}</p>}
      {said.map(({ table, number, title, findings }) => (
        <section key={`${table}:${number}`}>
          <h3>
            {table && `${table} · `}
            {phrase('announce.report-row', { row: String(number) })}
            {title && `: ${title}`}
          </h3>
          <Findings findings={findings} phrase={phrase} />
        </section>
      ))}
      {more > 0 && <p>+ {more}</p>}
      {good.length > 0 && <HandOver announcements={good} data={data} phrase={phrase} />}
    </>
  );
}

/**
 * What is published already, to compare a file with; null where it cannot be had, as without internet. One file for all: nothing of
 * what somebody chose goes out.
 */
async function loadPublished(address: string): Promise<KnownActivity[] | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return null;
    // The site's own file.
    const rows: KnownRow[] = await answer.json();
    return rows.map(toKnown);
  } catch {
    return null;
  }
}

function toKnown([title, href, starts, from, place, region, organisers]: KnownRow): KnownActivity {
  return {
    id: href.split('/').findLast(Boolean) ?? '',
    title,
    starts,
    from: from || undefined,
    town: place || undefined,
    region: region || undefined,
    organisers,
    organiserNames: [],
    isPartly: true,
  };
}

/** Milliseconds; a phone that waits longer has no internet to speak of. */
const PATIENCE = 10_000;
