import type { Channel, HoldReason, Listing } from '../../domain/line/line.ts';
import { ofFamily } from './family.ts';
import type { RawCountryEntry } from './raw.ts';
import type { Tables } from './table-schemas.ts';

/** Whether a service is shown with its contact, and if not, why and what to use instead (ids as in the research). */
export interface Shown {
  listing: Listing;
  channels: Channel[];
  reasons: HoldReason[];
  instead: string[];
  hidePlace: boolean;
  unexplained: boolean;
}

/**
 * Whether a service is shown with its contact. Teams that wait to be asked are routes whatever the research proposes; what
 * is listed but has no channel left becomes a route.
 */
export function decideListing(
  { id, site_use }: Pick<RawCountryEntry, 'id' | 'site_use'>,
  channels: Channel[],
  table: Tables['countryListing'],
): Shown {
  const family = ofFamily(id, table.families);
  const proposed = family?.alwaysRoute ? 'route' : (PROPOSALS[site_use] ?? 'route');
  if (proposed === 'listed' && channels.length > 0) {
    return { listing: 'listed', channels, reasons: [], instead: [], hidePlace: false, unexplained: false };
  }
  const own = table.services[id];
  const why = own ?? family;
  return {
    listing: own?.listing ?? (proposed === 'held' ? 'held' : 'route'),
    channels: [],
    reasons: why?.reasons ?? [],
    instead: why?.instead ?? [],
    hidePlace: own?.hidePlace ?? false,
    unexplained: !why,
  };
}

/** What the research proposes; everything else is a route. */
const PROPOSALS: Record<string, Listing> = { 'list-after-check': 'listed', 'do-not-list-yet': 'held' };
