import type { Phrase } from '../../../activity-intake/sentence.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';
import type { FileRows } from './reader.ts';

interface Props {
  name: string;
  rows: FileRows;
  isCompared: boolean;
  data: PublishData;
  phrase: Phrase;
}

/** What was read of a file: how many rows are ready, what to mend in the others, and the files to hand over. */
export function FileFindings({ name, rows, isCompared, data, phrase }: Props) {
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
