import type { Need } from '../domain/campaign.ts';
import type { Helpline } from '../domain/helpline.ts';
import type { Text } from '../i18n/languages.ts';
import { formatList } from '../i18n/names.ts';
import type { ViewContext } from './context.ts';
import { type Frame, type Link, toFrame } from './frame.ts';
import { helpCrumbs } from './help-crumbs.ts';
import { toNeedLinks, toWayLinks } from './help-front.ts';
import { type LineCard, toLineCard } from './line-card.ts';

export interface NeedView {
  frame: Frame;
  heading: Text;
  advice: Text;
  /** What a call leaves on the phone, before the first number. */
  trace: Text;
  cards: LineCard[];
  charge: Text;
  others: { heading: Text; links: Link[] };
}

/** The page of one need: what to do first, and its services in the order that the campaign gives. */
export function toNeed(need: Need, context: ViewContext): NeedView {
  const { campaign, facts, t, address, words } = context;
  const records = need.lines.flatMap((id) => facts.helplines.get(id) ?? []);
  const params = { need: need.slug };
  const here = address('need', params);
  return {
    frame: toFrame(
      {
        address: 'need',
        params,
        title: words.plain(`need.${need.id}-title`),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context),
        zone: 'help',
        ...(need.id === 'abroad' ? { country: null } : {}),
      },
      context,
    ),
    heading: t(`need.${need.id}`),
    advice: t(`need.${need.id}-advice`, { country: context.country(campaign.country.code).text }),
    trace: t('call.log'),
    cards: records.map((record) => toNeedCard(record, context)),
    charge: t('help.charge'),
    others: {
      heading: t('help.otherWays'),
      links: [
        ...toNeedLinks(context).filter(({ href }) => href !== here),
        {
          href: address('regions'),
          label: t('help.byRegion', { country: context.country(campaign.country.code).text }),
        },
        { href: address('countries'), label: t('help.byCountry') },
        ...toWayLinks(context),
      ],
    },
  };
}

/** A card that also says whom the service serves, and that its hours are not known where they are not. */
function toNeedCard(record: Helpline, context: ViewContext): LineCard {
  const { t, campaign, language } = context;
  const card = toLineCard(record, campaign.country.code, context);
  const audiences = record.audiences.map((audience) => t(`audience.${audience}`).text);
  const serves = audiences.length === 0 ? [] : [t('need.serves', { audiences: formatList(audiences, language) })];
  const hours = record.hours.status === 'unknown' ? [t('hours.unknown')] : [];
  return { ...card, facts: [...card.facts, ...hours, ...serves] };
}
