import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onceForKey } from '../../domain/memoize.ts';
import { createSituationMatcher, type SituationMatcher } from '../../domain/situations/matcher.ts';
import type { SituationWords } from '../../domain/situations/situation-words.ts';
import { wordsOf } from '../../domain/situations/words.ts';
import type { Link } from '../../views/page/frame.ts';
import { findWays } from '../../views/search/find-ways.ts';
import type { SearchData } from '../../views/search/search.ts';
import { useAnnounced } from '../announced.ts';
import { Form, Select } from '../Form.tsx';
import { fetchJson } from '../fetch-json.ts';
import { useForgetOnLeaving } from '../leaving.ts';
import { WayLinks } from '../WayLinks.tsx';

type Found = Awaited<ReturnType<typeof search>>;

const SHOWN = 20;
/** The part of the site that the ways into help belong to. */
const HELP = 'help';

/**
 * The search box. An island, since it answers while you type; the index loads after the first letter. What is typed goes
 * into no address, no storage and no request: Pagefind fetches pieces of its index and looks the words up here.
 */
export function Search({ data }: { data: SearchData }) {
  const [isAlive, setAlive] = useState(false);
  const [query, setQuery] = useState('');
  const [section, setSection] = useState('');
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  const turn = useRef(0);
  useEffect(() => setAlive(true), []);
  useForgetOnLeaving(() => {
    turn.current++;
    setQuery('');
    setSection('');
    setFound(null);
  });
  useEffect(() => {
    const mine = ++turn.current;
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    const wait = setTimeout(() => {
      search(data, query, section).then(
        (result) => turn.current === mine && setFound(result),
        () => turn.current === mine && setFound('failed'),
      );
    }, 150);
    return () => clearTimeout(wait);
  }, [query, section, data]);
  const allWays = useWays(query, data);
  const { words, sections, spoken, page } = data;
  const own = spoken.lang ? page : {};
  const ways = section === '' || section === HELP ? allWays : [];
  const announced = useAnnounced(statusOf(found, query, ways.length > 0, words));
  if (!isAlive)
    return (
      <div class="search asleep" {...spoken}>
        <b data-words={words.label} />
        <i />
        <p class="status" data-words={words.hint} />
        <b data-words={words.filter} />
        <i class="search__part" />
        <p data-words="" />
      </div>
    );
  return (
    <search class="search" {...spoken}>
      <Form>
        <label for="q">{words.label}</label>
        <input
          id="q"
          type="search"
          spellcheck={false}
          aria-describedby="q-hint"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p id="q-hint" class="status">
          {words.hint}
        </p>
        <label for="in">{words.filter}</label>
        <Select id="in" value={section} onChange={(event) => setSection(event.currentTarget.value)}>
          <option value="">{words.all}</option>
          {sections.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Form>
      <p role="status">{announced}</p>
      {/* Help comes before pages to read. */}
      {ways.length > 0 && (
        <section class="search__ways" aria-labelledby="ways">
          <h2 id="ways">{words.ways}</h2>
          <WayLinks links={ways} own={own} />
        </section>
      )}
      {found && found !== 'failed' && found.hits.length > 0 && (
        <ol class="hits" {...own}>
          {found.hits.map(({ url, title, excerpt, lang }) => (
            <li key={url} lang={lang ?? undefined}>
              <a href={url}>{title}</a>
              {/* Pagefind escapes our own text and adds only <mark>. */}
              <p dangerouslySetInnerHTML={{ __html: excerpt }} />
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}

/**
 * The ways into help that the words speak of, the surest first. The words of needs are fetched with the first letter, the
 * same file for everybody; without them the search still finds pages.
 */
function useWays(query: string, { wordsIndex, ways }: Pick<SearchData, 'wordsIndex' | 'ways'>): Link[] {
  const [matcher, setMatcher] = useState<SituationMatcher | null>(null);
  const hasQuery = query.trim() !== '';
  useEffect(() => {
    if (!hasQuery || matcher) return;
    fetchJson<SituationWords>(wordsIndex).then(
      (words) => setMatcher(createSituationMatcher(words)),
      () => undefined,
    );
  }, [hasQuery, matcher, wordsIndex]);
  return useMemo(() => (matcher ? findWays(query, matcher, ways) : []), [matcher, query, ways]);
}

function statusOf(found: Found | 'failed' | null, query: string, hasWays: boolean, words: SearchData['words']): string {
  if (query.trim() === '') return '';
  if (found === null) return words.searching;
  // Help was found, so it is not true that nothing was.
  if (hasWays && found !== 'failed' && found.total === 0) return words.ways;
  const some = (total: number) => (total === 0 ? words.none : words.found.replace('{number}', String(total)));
  const pages = found === 'failed' ? words.failed : some(found.total);
  return hasWays ? `${words.ways}. ${pages}` : pages;
}

interface PagefindResult {
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

const load = onceForKey(async (path) => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${path}pagefind.js`);
  await pagefind.init();
  return pagefind;
});

/** Searches each bundle and merges what they found: the reader's own language first, then by score. */
async function search({ bundles }: SearchData, query: string, section: string) {
  const words = mendApostrophes(query);
  const filters: Record<string, string> = section ? { section } : {};
  const lists = await Promise.all(
    bundles.map(async ({ path, lang }) => {
      const { results } = await (await load(path)).search(words, { filters });
      return results.map((result) => ({ result, lang }));
    }),
  );
  const all = lists.flatMap((list) => list.sort((a, b) => b.result.score - a.result.score));
  const hits = await Promise.all(
    all.slice(0, SHOWN).map(async ({ result, lang }) => {
      const { url, excerpt, meta } = await result.data();
      return { url, excerpt, title: meta.title ?? url, lang };
    }),
  );
  const typed = wordsOf(query);
  const inOrder = bundles.flatMap(({ lang }) =>
    wholeFirst(
      hits.filter((hit) => hit.lang === lang),
      typed,
    ),
  );
  return { hits: inOrder, total: all.length };
}

/** Pagefind also finds what only begins like the stem of a word, as `Ministerio` for `mina`: the word itself goes first. */
function wholeFirst<H extends { title: string; excerpt: string }>(hits: readonly H[], typed: readonly string[]): H[] {
  const isWhole = ({ title, excerpt }: H) => {
    const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word);
    const said = wordsOf([title, ...marked].join(' '));
    return typed.some((word) => said.includes(word));
  };
  return [...hits.filter(isWhole), ...hits.filter((hit) => !isWhole(hit))];
}

/**
 * One apostrophe for glottal letters (U+2019), whatever a keyboard gives: ' and ʼ become ’. The search index knows only this
 * one, and content is checked for it.
 */
function mendApostrophes(text: string): string {
  return text.replace(/['ʼ‘`´]/g, '’');
}
