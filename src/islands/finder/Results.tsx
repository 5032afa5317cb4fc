import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Directory as Services } from '../../domain/finder/entry.ts';
import type { Found } from '../../domain/finder/finder.ts';
import { assertFound } from '../../domain/found.ts';
import { openState } from '../../domain/service/open-now.ts';
import type { DirectoryData } from '../../views/finder/page.ts';
import { type DirectoryResult, toDirectoryResult } from '../../views/finder/result.ts';
// A copy of its own: one that others share would be one more file to fetch.
import { now } from '../now.ts?directory';
import { Words } from '../Words.tsx';

interface Props {
  found: Found;
  services: Services;
  data: DirectoryData;
}

/** So many at first: a phone draws them at once. */
const FIRST = 12;

/** What was found: the countries that were named, then the services. */
export function DirectoryResults({ found, services, data }: Props) {
  // New words begin with a short list again.
  const [opened, setOpened] = useState<Found | null>(null);
  const list = useRef<HTMLOListElement>(null);
  // The first of the entries that the button adds takes the focus, since the button may go.
  const focusFrom = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focusFrom.current === null) return;
    list.current?.children[focusFrom.current]?.querySelector('a')?.focus();
    focusFrom.current = null;
  });
  const shown = opened === found ? found.entries.length : FIRST;
  const { words, hrefs, language } = data;
  const instant = now();
  const resultOf = (entry: Services['entries'][number]) => {
    const country = assertFound(
      services.countries.find(({ code }) => code === entry.country),
      `country "${entry.country}"`,
    );
    const open = openState(entry, instant, services.holidays[entry.country] ?? []);
    return { open, result: toDirectoryResult(entry, country, open, data) };
  };
  const results = found.entries.slice(0, shown).map(resultOf);
  const byClock = results.filter(({ open }) => open === 'open' || open === 'closed' || open === 'holiday');
  const isWithoutHolidays = byClock.length > 0 && !services.holidays[data.own];
  const left = found.entries.length - shown;
  return (
    <>
      {found.countries.length > 0 && (
        <ul class="ways">
          {found.countries.slice(0, 3).map((code) => (
            <li key={code}>
              <a href={hrefs.country.replace('{code}', code.toLowerCase())}>
                {words.ofCountry.replace(
                  '{country}',
                  services.countries.find((country) => country.code === code)?.shown[language.format] ?? code,
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      {results.length > 0 && (
        <ol ref={list} class="lines finder__found">
          {results.map(({ result }) => (
            <Result key={result.id} result={result} services={services} data={data} />
          ))}
        </ol>
      )}
      {isWithoutHolidays && <p class="status">{words.open.note}</p>}
      {left > 0 && (
        <button
          type="button"
          class="finder__more"
          onClick={() => {
            focusFrom.current = shown;
            setOpened(found);
          }}
        >
          {words.more.replace('{number}', String(left))}
        </button>
      )}
    </>
  );
}

function Result({ result, services, data }: { result: DirectoryResult; services: Services; data: DirectoryData }) {
  const { href, name, numbers, night, facts, withoutContact, status, notices, instead } = result;
  const { words, hrefs } = data;
  const others = services.entries.filter(({ id }) => instead.includes(id));
  return (
    <li class="line">
      <h2>
        <a href={href}>
          <Words {...name} />
        </a>
      </h2>
      {notices.map((notice) => (
        <p key={notice.text} class="alert">
          <strong>
            <Words {...notice} />
          </strong>
        </p>
      ))}
      {others[0] && (
        <p>
          {words.instead}:{' '}
          {others.map(({ id, name: own, numbers: theirs }) => (
            <a key={id} href={hrefs.service.replace('{id}', id)}>
              {[own?.text, ...theirs.map(({ shown }) => shown)].join(' ')}{' '}
            </a>
          ))}
        </p>
      )}
      {numbers[0] && <Numbers numbers={numbers} call={words.call} />}
      {night.text && (
        <p class="line__night">
          {night.text}
          {night.numbers.map(({ shown, value, mark }) => (
            <Fragment key={shown}>
              {mark || ' '}
              <a class="number" href={`tel:${value}`}>
                {shown}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {withoutContact && <p>{withoutContact}</p>}
      <p class="facts">
        {facts.map(({ dated, ...fact }) => (
          <Fragment key={fact.text}>
            {' '}
            <span>
              <Words {...fact} />
              {dated && <small> ({dated})</small>}
            </span>
          </Fragment>
        ))}
      </p>
      {status && <p class="status">{status}</p>}
    </li>
  );
}

/** A button for each number that may be used from here, and the others as text. */
function Numbers({ numbers, call }: Pick<DirectoryResult, 'numbers'> & { call: string }) {
  return (
    <ul class="dials">
      {numbers.map(({ shown, href, label, onlyInside, dated }) => (
        <li key={`${label} ${shown}`} class={label ? undefined : 'dial'}>
          {href ? (
            <a href={href}>
              <span>{label ?? call}</span> <b dir="ltr">{shown}</b>
            </a>
          ) : (
            <>
              {label} <b dir="ltr">{shown}</b>
            </>
          )}{' '}
          <small>
            {onlyInside} {dated && `(${dated})`}
          </small>
        </li>
      ))}
    </ul>
  );
}
