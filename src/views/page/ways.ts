import type { NeedId } from '../../domain/campaign.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from './frame.ts';
import { linkTo } from './link-to.ts';

/** The ways in by need, in the order of the campaign. */
export function toNeedLinks(context: ViewContext): Link[] {
  return toNeedWays(context).map(({ link }) => link);
}

/** So many ways stand before all others: as many as a phone shows at once. */
const FIRST_WAYS = 6;

/** The first ways in of the campaign, and all the others. */
export function toFirstNeeds(context: ViewContext): { first: Link[]; others: Link[] } {
  const links = toNeedLinks(context);
  return { first: links.slice(0, FIRST_WAYS), others: links.slice(FIRST_WAYS) };
}

/** The same, each with its need. */
export function toNeedWays({ campaign, t, address }: ViewContext): { need: NeedId; link: Link }[] {
  return campaign.needs.map(({ id, slug }) => ({
    need: id,
    link: { href: address('need', { need: slug }), label: t(`need.${id}`) },
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
