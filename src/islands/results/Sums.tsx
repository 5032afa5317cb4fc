import { useMemo, useState } from 'preact/hooks';
import type { Phrase } from '../../announce/sentence.ts';
import { columnName, countSentence } from '../../counts/sentence.ts';
import type { CountColumn } from '../../domain/results/columns.ts';
import { MEASURES } from '../../domain/results/count.ts';
import { encodeCsv } from '../../outputs/csv.ts';
import type { SumsData } from '../../views/results/sums.ts';
import { fillPhrase } from '../fill-phrase.ts';
import { saveFile } from '../save-file.ts';
import { Batch } from './Batch.tsx';
import { EMPTY, isUntouched, readTyped, sumsOf, type Typed } from './batch.ts';

interface Props {
  data: SumsData;
}

/** Adds up what an institution counted, batch by batch, and saves it as a table. Nothing is kept anywhere. */
export function Sums({ data }: Props) {
  const [batches, setBatches] = useState<readonly Typed[]>([EMPTY]);
  const phrase: Phrase = useMemo(
    () =>
      (key, values = {}) =>
        fillPhrase(data.phrases[key] ?? '', values),
    [data],
  );
  const read = batches.map(readTyped);
  const change = (index: number, column: CountColumn, value: string) =>
    setBatches(batches.map((typed, i) => (i === index ? { ...typed, [column]: value } : typed)));
  const save = () => {
    const rows = batches
      .filter((typed) => !isUntouched(typed))
      .map((typed) => data.columns.map((column) => typed[column]));
    saveFile(
      `${data.fileName}.csv`,
      encodeCsv(
        data.columns.map((column) => columnName(column, phrase)),
        rows,
      ),
      'text/csv',
    );
  };
  return (
    <div class="sums" lang={data.lang} dir={data.dir}>
      <h1>{phrase('sums.title')}</h1>
      <p>{phrase('sums.lead')}</p>
      {batches.map((typed, index) => (
        <Batch
          // Batches have no name until one is typed, and their fields are controlled, so that nothing is mixed up.
          key={index}
          number={index + 1}
          typed={typed}
          says={read[index]?.findings.map((finding) => countSentence(finding, phrase)) ?? []}
          data={data}
          phrase={phrase}
          onChange={(column, value) => change(index, column, value)}
          onRemove={batches.length > 1 ? () => setBatches(batches.filter((_typed, i) => i !== index)) : null}
        />
      ))}
      <p>
        <button type="button" onClick={() => setBatches([...batches, EMPTY])}>
          {phrase('sums.add')}
        </button>
      </p>
      <Table read={read} batches={batches} data={data} phrase={phrase} />
      <p>
        <button type="button" onClick={save}>
          {phrase('sums.save')}
        </button>
      </p>
      <p>{phrase('sums.send')}</p>
    </div>
  );
}

interface TableProps extends Props {
  batches: readonly Typed[];
  read: readonly ReturnType<typeof readTyped>[];
  phrase: Phrase;
}

/** The sums of each thing, and of all together. */
function Table({ batches, read, data, phrase }: TableProps) {
  const named = batches.map((typed, i) => ({ material: typed.material, measures: read[i]?.measures ?? sumsOf([]) }));
  const things = [...Map.groupBy(named, ({ material }) => material)].filter(([material]) => material !== '');
  const groups = [
    ...things.map(([material, some]) => ({ name: material, sums: sumsOf(some.map(({ measures }) => measures)) })),
    { name: phrase('sums.all'), sums: sumsOf(named.map(({ measures }) => measures)) },
  ];
  const write = (value: number | null) => (value === null ? '–' : new Intl.NumberFormat(data.format).format(value));
  return (
    <section aria-labelledby="sums">
      <h2 id="sums">{phrase('sums.heading')}</h2>
      {groups.map(({ name, sums }) => (
        <section key={name} class="sums__group">
          <h3>{name}</h3>
          <dl>
            {MEASURES.map((measure) => (
              <div key={measure}>
                <dt>{columnName(measure, phrase)}</dt>
                <dd>{write(sums[measure])}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
