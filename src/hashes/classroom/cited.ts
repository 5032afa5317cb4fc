import type { DecidingSite } from '../materials/fingerprint.ts';

/** What of some sources decides how they are named on paper: a law by its own name, any other by its publisher, with the year. */
export function toCited(ids: readonly string[], { facts }: Pick<DecidingSite, 'facts'>): (string | null)[][] {
  return ids.map((id) => {
    const { names, publisher, date } = facts.sources.get(id) ?? {};
    return [names?.[0] ?? publisher ?? id, date?.slice(0, 4) ?? null];
  });
}
