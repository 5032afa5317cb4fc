import type { NeedId } from '../../domain/campaign.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from './frame.ts';
import { linkTo } from './link-to.ts';

/** The ways in by need, in the order of the campaign. */
export function toNeedLinks(context: ViewContext): Link[] {
  return toNeedWays(context).map(({ link }) => link);
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
