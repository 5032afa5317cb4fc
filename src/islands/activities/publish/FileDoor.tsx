import { useEffect, useRef, useState } from 'preact/hooks';
import type { RawValues } from '../../../activity-intake/fields.ts';
import { MOST_BYTES } from '../../../activity-intake/problem.ts';
import type { Phrase } from '../../../activity-intake/sentence.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Form } from '../../Form.tsx';
import { FileFindings } from './FileFindings.tsx';
import { loadPublished } from './published.ts';
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

/** Many announcements, from a spreadsheet or a calendar, read in a thread of its own that can be stopped. */
export function FileDoor({ data, phrase, newWorker }: Props) {
  const [read, setRead] = useState<Read | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [problem, setProblem] = useState('');
  const [organiser, setOrganiser] = useState('');
  const reading = useRef<Reading | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => () => reading.current?.stop(), []);

  const tell = (why: Stopped) =>
    setProblem(phrase(why === 'no-reader' || why === 'cancelled' ? `announce.page-${why}` : `announce.file-${why}`));
  /** Waits for a reading; what another one has taken the place of says nothing any more. */
  const wait = async <T,>(own: Reading, answer: Promise<T>): Promise<T | null> => {
    try {
      const got = await answer;
      return reading.current === own ? got : null;
    } catch (why) {
      // A reading fails with its reason only.
      if (reading.current === own) tell(why as Stopped);
      return null;
    } finally {
      if (reading.current === own) setProgress(null);
    }
  };
  const choose = async (file: File | undefined) => {
    const before = reading.current;
    reading.current = null;
    before?.stop();
    setRead(null);
    setProblem('');
    setProgress(null);
    if (!file) return;
    if (file.size > MOST_BYTES) return tell('too-big');
    setProgress({ done: 0, all: 0 });
    const own = startReading(newWorker, (done, all) => setProgress({ done, all }));
    reading.current = own;
    const [bytes, known] = await Promise.all([file.arrayBuffer(), loadPublished(data.published)]);
    const request = { bytes: new Uint8Array(bytes), context: data.context, known: known ?? [] };
    const rows = await wait(own, own.read({ ask: 'read', ...request, defaults: hostOf(organiser) }));
    if (!rows) return;
    setRead({ name: file.name, rows, isCompared: known !== null });
    requestAnimationFrame(() => result.current?.focus());
  };
  const host = (value: string) => {
    setOrganiser(value);
    clearTimeout(pause.current);
    // Thousands of rows are not judged at every letter.
    pause.current = setTimeout(async () => {
      const own = reading.current;
      const rows = own && (await wait(own, own.judge({ ask: 'judge', defaults: hostOf(value) })));
      if (rows) setRead((there) => there && { ...there, rows });
    }, PAUSE);
  };
  return (
    <Form>
      <p>{phrase('announce.page-file-how')}</p>
      <div class="publish__field">
        <label for="file">{phrase('announce.page-choose')}</label>
        <input
          id="file"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,.ics,.md"
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
        {read?.rows.kind === 'ics' && (
          <div class="publish__field">
            {read.rows.lacksHost && (
              <p>
                <strong>{phrase('announce.page-host-needed')}</strong>
              </p>
            )}
            {read.rows.lacking.length > 0 && (
              <p>
                {phrase('announce.report-ics', {
                  fields: read.rows.lacking.map((field) => phrase(`announce.field-${field}`)).join(', '),
                })}
              </p>
            )}
            <label for="host">{phrase('announce.page-host')}</label>
            <input id="host" value={organiser} onInput={(event) => host(event.currentTarget.value)} />
          </div>
        )}
        {read && <FileFindings {...read} data={data} phrase={phrase} />}
      </div>
    </Form>
  );
}

function hostOf(organiser: string): RawValues {
  return organiser ? { organiser } : {};
}

/** Milliseconds after the last letter. */
const PAUSE = 300;
