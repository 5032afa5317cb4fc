import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createFinder, type Found } from '../../domain/finder/finder.ts';
import { type PackedDirectory, unpackDirectory } from '../../domain/finder/packed.ts';
import type { SituationWords } from '../../domain/situations/situation-words.ts';
import type { DirectoryData } from '../../views/finder/page.ts';
import { useAnnounced } from '../announced.ts';
import { fetchJson } from '../fetch-json.ts';
import { useForgetOnLeaving } from '../leaving.ts';
import { WayLinks } from '../WayLinks.tsx';
import { Words } from '../Words.tsx';
import { DirectoryResults } from './Results.tsx';

type Ready = Awaited<ReturnType<typeof fetchServices>>;

/**
 * The directory: services while you type. An island, since a page cannot hold hundreds of services and a person in need
 * cannot wait for one. What is typed goes into no address, no storage and no request: two files, with all services and with
 * words of needs, are fetched once the box is used, the same for everybody. The emergency numbers stand there before, during and after.
 */
export function Directory({ data }: { data: DirectoryData }) {
  const [isAlive, setAlive] = useState(false);
  const [query, setQuery] = useState('');
  const [ready, setReady] = useState<Ready | 'failed' | null>(null);
  const asked = useRef(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setAlive(true), []);
  useForgetOnLeaving(() => setQuery(''));
  const load = () => {
    if (asked.current) return;
    asked.current = true;
    fetchServices(data).then(setReady, () => {
      asked.current = false;
      setReady('failed');
    });
  };
  const found = useMemo(() => (ready && ready !== 'failed' ? ready.find(query) : null), [ready, query]);
  const hasQuery = query.trim() !== '';
  const announced = useAnnounced(hasQuery ? statusOf(ready, found, data) : '');
  const { words, emergency, elsewhere, lang, dir } = data;
  const isDanger = found?.needs.includes('danger') ?? false;
  // In danger in another country our numbers do not help: what is there comes first.
  const isElsewhere = found !== null && found.countries.length > 0 && !found.countries.includes(data.own);
  const isFirst = isDanger && !isElsewhere;
  const numbers = (
    <section class="finder__emergency" aria-labelledby="emergency">
      <h2 id="emergency">{isFirst ? words.danger : words.emergency}</h2>
      <ul class="finder__numbers">
        {emergency.numbers.map(({ shown, href, label, where, serviceHref }) => (
          <li key={shown}>
            {href ? (
              <a class="finder__number" href={href} dir="ltr" lang={label.lang} aria-label={`${shown}, ${label.text}`}>
                {shown}
              </a>
            ) : (
              <b class="finder__number" dir="ltr">
                {shown}
              </b>
            )}{' '}
            <a class="finder__what" href={serviceHref}>
              <Words {...label} />
            </a>
            {where && (
              <>
                {' '}
                <small>
                  <Words {...where} />
                </small>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="status">
        <Words {...emergency.note} />
      </p>
      <WayLinks links={elsewhere} />
    </section>
  );
  const spoken = lang ? { lang, dir } : {};
  if (!isAlive)
    return (
      <div class="finder" {...spoken}>
        <div class="asleep">
          <b data-words={words.label} />
          <p class="finder__box">
            <i />
          </p>
          <p class="status" data-words={words.hint} />
          <p class="finder__said" />
        </div>
        {numbers}
      </div>
    );
  return (
    <search class="finder" data-ready={found !== null} {...spoken}>
      <label for="find">{words.label}</label>
      <div class="finder__box">
        <input
          ref={box}
          id="find"
          type="search"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="find-hint"
          value={query}
          onFocus={load}
          onInput={(event) => {
            load();
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('');
          }}
        />
        {hasQuery && (
          <button
            type="button"
            onClick={() => {
              setQuery('');
              // The button goes with the words; the focus must not go with it.
              box.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      {/* Still read with the box; what is found begins within the first screen of a phone. */}
      <p id="find-hint" class="status" hidden={hasQuery}>
        {words.hint}
      </p>
      <p class="finder__said" role="status">
        {announced}
      </p>
      {isFirst && numbers}
      {hasQuery && found && ready && ready !== 'failed' && (
        <DirectoryResults found={found} services={ready.services} data={data} />
      )}
      {!isFirst && numbers}
    </search>
  );
}

function statusOf(ready: Ready | 'failed' | null, found: Found | null, { words }: DirectoryData): string {
  if (ready === 'failed') return words.failed;
  if (!found) return words.loading;
  if (found.entries.length === 0) return words.none;
  return words.found.replace('{number}', String(found.entries.length));
}

async function fetchServices({ index, wordsIndex, servicesFor, words }: DirectoryData) {
  const [packed, situationWords] = await Promise.all([
    fetchJson<PackedDirectory>(index),
    fetchJson<SituationWords>(wordsIndex),
  ]);
  const services = unpackDirectory(packed);
  return { services, find: createFinder(services, { servicesFor, situationWords, topics: words.topics }) };
}
