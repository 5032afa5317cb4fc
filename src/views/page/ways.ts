import type { SituationId } from '../../codes/campaign.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import type { Link } from './frame.ts';

/** The ways in by need, in the order of the campaign. */
export function toSituationLinks(context: ViewContext): Link[] {
  return toSituationWays(context).map(({ link }) => link);
}

/** So many ways stand before all others: as many as a phone shows at once. */
const FIRST_WAYS = 6;

/** The first of the ways in, and all the others. */
export function toFirstSituations<T extends Link>(links: readonly T[]): { first: T[]; others: T[] } {
  return { first: links.slice(0, FIRST_WAYS), others: links.slice(FIRST_WAYS) };
}

/** The ways in by need, each with its need. */
export function toSituationWays(context: ViewContext): { situation: SituationId; link: Link }[] {
  const { campaign, t } = context;
  return campaign.needs.map(({ id, slug }) => ({
    situation: id,
    link: linkTo('situation', t(`need.${id}`), context, { situation: slug }),
  }));
}

/** The ways in by spoken language and by writing. */
export function toWayLinks(context: ViewContext): Link[] {
  const { t } = context;
  return [
    linkTo('directory', t('directory.link'), context),
    linkTo('spoken', t('help.bySpoken'), context),
    linkTo('written', t('help.byWritten'), context),
  ];
}
