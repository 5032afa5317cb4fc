import { emergencyRecords } from '../../domain/service/emergency.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { type Link, toHelpFrame } from '../page/frame.ts';
import { toFirstSituations, toSituationLinks, toWayLinks } from '../page/ways.ts';
import { toServiceCards } from '../service/card.ts';

export type HelpFrontView = ReturnType<typeof toHelpFront>;

/** The front of the help pages: numbers at once, then the ways in by need and by place. */
export function toHelpFront(context: ViewContext) {
  const { campaign, facts, t } = context;
  const { first, others } = toFirstSituations(toEntries(context));
  const cards = toServiceCards(emergencyRecords(context, null), { country: campaign.country.code }, context);
  return {
    frame: toHelpFrame({ address: 'help', title: context.words.t('help.title'), services: cards }, context),
    heading: t('help.title'),
    lead: t('help.lead'),
    now: { heading: t('help.now'), cards, calls: linkTo('calls', t('calls.title'), context) },
    needs: {
      heading: t('help.needs'),
      links: first,
      others: others.length > 0 ? { heading: t('help.moreNeeds'), links: others } : null,
    },
    places: {
      heading: t('help.places'),
      links: [
        linkTo('regions', t('help.byRegion', { country: context.country(campaign.country.code).text }), context),
        linkTo('countries', t('help.byCountry'), context),
        ...(facts.crossings.length > 0 ? [linkTo('borders', t('help.byBorder'), context)] : []),
        ...toWayLinks(context),
      ],
    },
    take: {
      heading: t('help.take'),
      links: [linkTo('card', t('card.title'), context), linkTo('contact', t('contact.title'), context)],
    },
  };
}

/** The ways in by need; the switch of languages leads to each of them in a language that has few words. */
function toEntries(context: ViewContext): Link[] {
  const links = toSituationLinks(context);
  if (context.language.policy === 'all') return links;
  return links.map((link, i) => ({ ...link, id: context.campaign.needs[i]?.slug }));
}
