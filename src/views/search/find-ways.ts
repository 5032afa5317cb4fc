import type { SituationMatcher } from '../../domain/situations/matcher.ts';
import { digitsIn } from '../../domain/situations/words.ts';
import type { Link } from '../page/frame.ts';

/** The ways into help with which the search of the site may answer. */
export interface SearchWays {
  /** By need. */
  needs: { situation: string; link: Link }[];
  /** Pages of services, by the digits of a number. */
  numbers: { digits: string; link: Link }[];
}

/** More ways than these are no answer. */
const MOST = 3;

/** What a query leads to before any page: the service of a number, or the ways in that its words speak of. */
export function findWays(query: string, matcher: SituationMatcher, { needs, numbers }: SearchWays): Link[] {
  const digits = digitsIn(query);
  if (digits) return numbers.filter((one) => one.digits === digits).map(({ link }) => link);
  const found = matcher
    .findHelp(query)
    .flatMap(({ situation }) => needs.find((way) => way.situation === situation)?.link ?? []);
  return found.slice(0, MOST);
}
