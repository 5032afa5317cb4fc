import type { KnownActivity } from '../../../activity-intake/judge-all.ts';
import type { KnownRow } from '../../../views/activities/known.ts';

/**
 * What is published already, to compare a file with; null where it cannot be had, as without internet. One file for all: nothing of
 * what somebody chose goes out.
 */
export async function loadPublished(address: string): Promise<KnownActivity[] | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return null;
    // The site's own file.
    const rows: KnownRow[] = await answer.json();
    return rows.map(toKnown);
  } catch {
    return null;
  }
}

function toKnown([title, href, starts, from, place, region, organisers]: KnownRow): KnownActivity {
  return {
    id: href.split('/').findLast(Boolean) ?? '',
    title,
    starts,
    from: from || undefined,
    town: place || undefined,
    region: region || undefined,
    organisers,
    organiserNames: [],
    isPartly: true,
  };
}

/** Milliseconds; a phone that waits longer has no internet to speak of. */
const PATIENCE = 10_000;
