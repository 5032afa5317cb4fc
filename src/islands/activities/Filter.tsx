import { useEffect, useState } from 'preact/hooks';
import { keysOf } from '../../codes/keys.ts';
import { formatDate } from '../../i18n/dates.ts';
import { type PackedRow, unpackRow } from '../../outputs/activities/filter.ts';
import type { Facet } from '../../views/activities/facets.ts';
import type { FilterData, FilterRow } from '../../views/activities/filter.ts';
import { Form, Select } from '../Form.tsx';
import { useLongerList } from '../focus.ts';
import { todayIn } from '../now.ts';

const SHOWN = 20;

type Choice = Partial<Record<Facet, string>> & { day?: string; isAll?: boolean };

/**
 * Finds activities by several things at once. An island, since the pages of one region or one sector cannot be crossed; the
 * list loads with the first choice and not before. Nothing that is chosen is stored or sent.
 */
export function ActivityFilter({ data }: { data: FilterData }) {
  const [isAlive, setAlive] = useState(false);
  const [choice, setChoice] = useState<Choice>({});
  const [rows, setRows] = useState<readonly FilterRow[] | 'loading' | 'failed' | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const { list, focusFrom } = useLongerList();
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  const { words, facets } = data;
  const choose = (change: Choice) => {
    setChoice((before) => ({ ...before, ...change }));
    setShown(SHOWN);
    if (rows !== null && rows !== 'failed') return;
    setRows('loading');
    load(data.rows).then(setRows, () => setRows('failed'));
  };
  const today = todayIn(data.timeZone);
  const found = Array.isArray(rows) ? rows.filter((row) => fits(row, choice, today)) : [];
  return (
    <search class="filter" aria-labelledby="filter" {...data.spoken}>
      <h2 id="filter">{words.heading}</h2>
      <Form class="filter__choices">
        {facets.map(({ facet, label, options }) => (
          <label key={facet}>
            {label}
            <Select value={choice[facet] ?? ''} onChange={({ currentTarget: { value } }) => choose({ [facet]: value })}>
              <option value="">{words.any}</option>
              {options.map(({ code, label: name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </label>
        ))}
        <label>
          {words.day}
          <input
            type="date"
            value={choice.day ?? ''}
            onChange={({ currentTarget: { value } }) => choose({ day: value })}
          />
        </label>
        <label class="filter__check">
          <input
            type="checkbox"
            checked={!choice.isAll}
            onChange={({ currentTarget: { checked } }) => choose({ isAll: !checked })}
          />
          {words.coming}
        </label>
      </Form>
      <p role="status">{statusOf(rows, found.length, words)}</p>
      {found.length > 0 && (
        <ol ref={list} class="activities">
          {found.slice(0, shown).map((row) => (
            <Row key={row.href} row={row} data={data} today={today} />
          ))}
        </ol>
      )}
      {found.length > shown && (
        <button
          type="button"
          onClick={() => {
            focusFrom(shown);
            setShown(shown + SHOWN);
          }}
        >
          {words.more}
        </button>
      )}
    </search>
  );
}

function Row({ row, data, today }: { row: FilterRow; data: FilterData; today: string }) {
  const { starts, ends, from, to, change, title, lang, href, codes } = row;
  const place = codes.mode.includes('online') ? data.words.online : row.place;
  const { words, dates } = data;
  const isPast = ends < today;
  const days = [starts, ...(ends === starts ? [] : [ends])].map((day) => formatDate(day, dates));
  const hours = [from, to].filter(Boolean).join('–');
  return (
    <li
      class={['activity', isPast && 'activity--past', change === 'cancelled' && 'activity--cancelled']
        .filter(Boolean)
        .join(' ')}
    >
      <div>
        {change && (
          <p class="status">
            <strong>{words[change]}</strong>
          </p>
        )}
        <h3>
          <a href={href} lang={lang} hreflang={lang}>
            {title}
          </a>
        </h3>
        <p class="facts">
          <span lang={days[0]?.lang}>
            {[days.map(({ text }) => text).join(' – '), hours].filter(Boolean).join(', ')}
          </span>
          {place && (
            <>
              {' '}
              <span>{place}</span>
            </>
          )}
        </p>
        {isPast && change !== 'cancelled' && <p class="status">{words.past}</p>}
      </div>
    </li>
  );
}

/** Does an activity fit everything that was chosen? Past ones only where they were asked for, or their year or day was. */
export function fits({ codes, starts, ends }: FilterRow, { day, isAll, ...facets }: Choice, today: string): boolean {
  if (day ? day < starts || day > ends : !isAll && !facets.year && ends < today) return false;
  return keysOf(facets).every((facet) => {
    const code = facets[facet];
    return !code || codes[facet].includes(code);
  });
}

function statusOf(rows: readonly FilterRow[] | string | null, count: number, words: FilterData['words']): string {
  if (rows === null) return words.start;
  if (rows === 'loading') return words.loading;
  if (rows === 'failed') return words.failed;
  return count === 0 ? words.none : words.found.replace('{number}', String(count));
}

async function load(path: string): Promise<FilterRow[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(path);
  const rows: PackedRow[] = await response.json();
  return rows.map(unpackRow);
}
