import { useRef, useState } from 'preact/hooks';
import { type JudgedRow, judgeAll, type KnownActivity } from '../../../announce/judge-all.ts';
import { FileProblem, MOST_BYTES } from '../../../announce/problem.ts';
import type { ReadFile } from '../../../announce/read-file.ts';
import { type Phrase, sentence } from '../../../announce/sentence.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';
import { loadPublished } from './published.ts';
import { saveFile } from './save-file.ts';

interface Read {
  name: string;
  file: ReadFile;
  /** What is published; null where nobody could ask. */
  known: KnownActivity[] | null;
  rows: JudgedRow[];
}

/** Many announcements, from a spreadsheet or a calendar. The readers load once a file is chosen, and not before. */
export function FileDoor({ data, phrase }: { data: PublishData; phrase: Phrase }) {
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState('');
  const [organiser, setOrganiser] = useState('');
  const result = useRef<HTMLDivElement>(null);
  const judgeRows = ({ file, name, known }: Omit<Read, 'rows'>, host: string) => {
    const options = { defaults: host ? { organiser: host } : {}, known: known ?? [] };
    setRead({ name, file, known, rows: judgeAll(file.rows, data.context, options) });
  };
  const choose = async (file: File | undefined) => {
    setRead(null);
    setProblem('');
    if (!file) return;
    try {
      if (file.size > MOST_BYTES) throw new FileProblem('too-big');
      const { readFile } = await import('../../../announce/read-file.ts');
      const whole = await readFile(new Uint8Array(await file.arrayBuffer()), data.context);
      judgeRows({ file: whole, name: file.name, known: await loadPublished(data.published) }, organiser);
      requestAnimationFrame(() => result.current?.focus());
    } catch (error) {
      setProblem(phrase(error instanceof FileProblem ? `announce.file-${error.code}` : 'announce.page-no-reader'));
    }
  };
  const host = (value: string) => {
    setOrganiser(value);
    if (read) judgeRows(read, value);
  };
  return (
    <>
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
      <p role="alert" class="publish__problem">
        {problem}
      </p>
      <div ref={result} tabIndex={-1} class="publish__result">
        {read?.file.kind === 'ics' && (
          <div class="publish__field">
            <p>{phrase('announce.report-ics')}</p>
            <label for="host">{phrase('announce.page-host')}</label>
            <input id="host" value={organiser} onInput={(event) => host(event.currentTarget.value)} />
          </div>
        )}
        {read && <Rows read={read} data={data} phrase={phrase} />}
      </div>
    </>
  );
}

function Rows({ read, data, phrase }: { read: Read; data: PublishData; phrase: Phrase }) {
  const { rows, file, name, known } = read;
  const good = rows.flatMap(({ isGood, announcement }) => (isGood && announcement ? [announcement] : []));
  const said = rows.filter(({ findings }) => findings.length > 0);
  return (
    <>
      <p>
        <strong>
          {phrase('announce.report-file', { file: name, all: String(rows.length), good: String(good.length) })}
        </strong>
      </p>
      <p>{phrase(`announce.page-${known ? 'compared' : 'not-compared'}`)}</p>
      {file.unknown.length > 0 && <p>{phrase('announce.report-unknown', { headings: file.unknown.join(', ') })}</p>}
      {file.examples > 0 && <p>{phrase('announce.report-examples', { count: String(file.examples) })}</p>}
      {said.slice(0, SHOWN).map(({ row, findings }) => (
        <section key={`${row.table}:${row.number}:${row.values.starts}`}>
          <h3>
            {row.table && `${row.table} · `}
            {phrase(`announce.report-${file.kind === 'ics' ? 'entry' : 'row'}`, { row: String(row.number) })}
            {row.values.title && `: ${row.values.title.slice(0, 80)}`}
          </h3>
          <Findings findings={findings} phrase={phrase} />
        </section>
      ))}
      {said.length > SHOWN && <p>+ {said.length - SHOWN}</p>}
      {good.length < rows.length && (
        <p class="publish__buttons">
          <button type="button" onClick={() => saveCopy(read, data, phrase)}>
            {phrase('announce.page-save-copy')}
          </button>
        </p>
      )}
      {good.length > 0 && <HandOver announcements={good} data={data} phrase={phrase} />}
    </>
  );
}

/** The table as it was, with a column that says what to mend. */
async function saveCopy({ name, file, rows }: Read, { context }: PublishData, phrase: Phrase): Promise<void> {
  const [{ mendedCopy }, { writeGuided }] = await Promise.all([
    import('../../../announce/mend.ts'),
    import('../../../announce/guided-tables.ts'),
  ]);
  const copy = mendedCopy({
    tables: file.tables,
    words: context.words.read,
    rows,
    idOf: ({ announcement }) => announcement?.id,
    tell: ({ findings, isGood }) =>
      isGood
        ? ''
        : findings
            .filter(({ level }) => level === 'stop')
            .map((one) => sentence(one, phrase))
            .join('\n'),
    label: (column) => phrase(`announce.field-${column}`),
  });
  saveFile(
    `${name.replace(/\.[^.]+$/, '')}.${phrase('announce.copy-name')}.xlsx`,
    await writeGuided(copy, { context, phrase }),
    TABLE_TYPE,
  );
}

/** Rows whose findings are shown; the copy has all. */
const SHOWN = 50;
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
