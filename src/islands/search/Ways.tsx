import { useEffect, useMemo, useState } from 'preact/hooks';
import { createSituationMatcher, type SituationMatcher } from '../../domain/situations/matcher.ts';
import type { SituationWords } from '../../domain/situations/situation-words.ts';
import type { Link } from '../../views/page/frame.ts';
import { findWays } from '../../views/search/find-ways.ts';
import type { SearchData } from '../../views/search/search.ts';
import type { Spoken } from '../../views/speaking.ts';
import { fetchJson } from '../fetch-json.ts';
import { WayLinks } from '../WayLinks.tsx';

/**
 * The ways into help that the words speak of, the surest first. The words of needs are fetched with the first letter, the
 * same file for everybody; without them the search still finds pages.
 */
export function useWays(query: string, { wordsIndex, ways }: Pick<SearchData, 'wordsIndex' | 'ways'>): Link[] {
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

/**
 * Help comes before pages to read.
 *
 * @param own gives the ways back to the language of the page, where the island speaks another one
 */
export function WayList({ ways, heading, own }: { ways: readonly Link[]; heading: string; own: Spoken }) {
  if (ways.length === 0) return null;
  return (
    <section class="search__ways" aria-labelledby="ways">
      <h2 id="ways">{heading}</h2>
      <WayLinks links={ways} own={own} />
    </section>
  );
}
