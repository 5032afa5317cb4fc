import type { Crossing } from '../../domain/place.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../page/frame.ts';

/** Ways to the pages of crossings, each by its own name. */
export function toCrossingLinks(crossings: readonly Crossing[], { address, name }: ViewContext): Link[] {
  return crossings.map((crossing) => ({
    href: address('border', { border: crossing.id }),
    label: name(crossing.name),
  }));
}
