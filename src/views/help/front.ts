import { emergencyRecords } from '../../domain/line/emergency.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type LineCard, toLineCards } from '../line/card.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { toNeedLinks, toWayLinks } from '../page/ways.ts';

export interface HelpFrontView {
  frame: Frame;
  heading: Text;
  lead: Text;
  now: { heading: Text; cards: LineCard[]; calls: Link };
  needs: { heading: Text; links: Link[] };
  places: { heading: Text; links: Link[] };
  take: { heading: Text; links: Link[] };
}

/** The front of the help pages: numbers at once, then the ways in by need and by place. */
export function toHelpFront(context: ViewContext): HelpFrontView {
  const { campaign, facts, t, address } = context;
  const cards = toLineCards(emergencyRecords(context, null), { country: campaign.country.code }, context);
  return {
    frame: toFrame(
      {
        address: 'help',
        title: context.words.t('help.title'),
        description: context.words.plain('help.description'),
        zone: 'help',
        lines: cards,
      },
      context,
    ),
    heading: t('help.title'),
    lead: t('help.lead'),
    now: { heading: t('help.now'), cards, calls: { href: address('calls'), label: t('calls.title') } },
    needs: { heading: t('help.needs'), links: toNeedLinks(context) },
    places: {
      heading: t('help.places'),
      links: [
        {
          href: address('regions'),
          label: t('help.byRegion', { country: context.country(campaign.country.code).text }),
        },
        { href: address('countries'), label: t('help.byCountry') },
        ...(facts.crossings.length > 0 ? [{ href: address('borders'), label: t('help.byBorder') }] : []),
        ...toWayLinks(context),
      ],
    },
    take: {
      heading: t('help.take'),
      links: [
        { href: address('card'), label: t('card.title') },
        { href: address('contact'), label: t('contact.title') },
      ],
    },
  };
}
