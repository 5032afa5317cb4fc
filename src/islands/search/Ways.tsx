import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NeedWords } from '../../domain/needs/need-words.ts';
import { createNeedRouter, type NeedRouter } from '../../domain/needs/router.ts';
import type { SearchData } from '../../views/search/search.ts';
import { fetchJson } from '../fetch-json.ts';
import { Words } from '../Words.tsx';

type Ways = SearchData['ways'];

/** More ways than these are no answer. */
const MOST = 3;

/**
 * The ways into help that the words speak of, the surest first. The words of needs are fetched with the first letter, the
 * same file for everybody; without them the search still finds pages.
 */
export function useWays(query: string, { needWordsIndex, ways }: Pick<SearchData, 'needWordsIndex' | 'ways'>): Ways {
  const [router, setRouter] = useState<NeedRouter | null>(null);
  const hasQuery = query.trim() !== '';
  useEffect(() => {
    if (!hasQuery || router) return;
    fetchJson<NeedWords>(needWordsIndex).then(
      (words) => setRouter(createNeedRouter(words)),
      () => undefined,
    );
  }, [hasQuery, router, needWordsIndex]);
  return useMemo(() => {
    const needs = router?.findHelp(query) ?? [];
    return needs.flatMap(({ need }) => ways.find((way) => way.need === need) ?? []).slice(0, MOST);
  }, [router, query, ways]);
}

/** Help comes before pages to read. */
export function WayList({ ways, heading }: { ways: Ways; heading: string }) {
  if (ways.length === 0) return null;
  return (
    <section class="search__ways" aria-labelledby="ways">
      <h2 id="ways">{heading}</h2>
      <ul class="ways">
        {ways.map(({ link }) => (
          <li key={link.href}>
            <a href={link.href}>
              <Words {...link.label} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
