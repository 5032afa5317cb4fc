import type { KnownActivity } from '../../../activity-intake/judge-all.ts';
import type { PackedRow } from '../../../outputs/activities/filter.ts';
import type { FilterRow } from '../../../views/activities/filter.ts';

/**
 * What is published already, to compare a file with; null where it cannot be had, as without internet. The same file that the
 * list of activities filters by: nothing of what somebody chose goes out.
 */
export async function loadPublished(address: string | null): Promise<KnownActivity[] | null> {
  if (!address) return null;
  try {
    const [answer, { unpackRow }] = await Promise.all([
      fetch(address, { signal: AbortSignal.timeout(PATIENCE) }),
      import('../../../outputs/activities/filter.ts'),
    ]);
    if (!answer.ok) return null;
    // The site's own file, written by the same module.
    const rows: PackedRow[] = await answer.json();
    return rows.map((packed) => toKnown(unpackRow(packed)));
  } catch {
    return null;
  }
}

function toKnown({ title, href, starts, from, place, codes }: FilterRow): KnownActivity {
  return {
    id: href.split('/').findLast(Boolean) ?? '',
    title,
    starts,
    from: from ?? undefined,
    town: place ?? undefined,
    region: codes.region[0],
    organisers: codes.organiser,
    organiserNames: [],
    isPartly: true,
  };
}

/** Milliseconds; a phone that waits longer has no internet to speak of. */
const PATIENCE = 10_000;
