import type { Crossing } from '../../domain/place.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import type { Link } from '../page/frame.ts';

/** Ways to the pages of crossings, each by its own name. */
export function toCrossingLinks(crossings: readonly Crossing[], context: ViewContext): Link[] {
  return crossings.map(({ id, name }) => linkTo('border', context.name(name), context, { border: id }));
}
