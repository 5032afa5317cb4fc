import type { NeedId } from '../../domain/campaign.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import type { Link } from './frame.ts';

/** The ways in by need, in the order of the campaign. */
export function toNeedLinks(context: ViewContext): Link[] {
  return toNeedWays(context).map(({ link }) => link);
}

/** So many ways stand before all others: as many as a phone shows at once. */
const FIRST_WAYS = 6;

/** The first of the ways in, and all the others. */
export function toFirstNeeds(links: readonly Link[]): { first: Link[]; others: Link[] } {
  return { first: links.slice(0, FIRST_WAYS), others: links.slice(FIRST_WAYS) };
}

/** The same, each with its need. */
export function toNeedWays(context: ViewContext): { need: NeedId; link: Link }[] {
  const { campaign, t } = context;
  return campaign.needs.map(({ id, slug }) => ({
    need: id,
    link: linkTo('need', t(`need.${id}`), context, { need: slug }),
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
