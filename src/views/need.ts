import type { Need } from '../domain/campaign.ts';
import { isDialled } from '../domain/dialling.ts';
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
  /** What the first way of contact leaves on the phone: a call where one can call, else what is written. */
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
    trace: toTrace(records, context),
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

/** What the first way to a service leaves behind: the note about calls, or the one about what is written. */
function toTrace(records: readonly Helpline[], { t, words }: ViewContext): Text {
  const first = records.flatMap(({ channels }) => channels).at(0);
  const key = `trace.${first?.type}`;
  return t(first && !isDialled(first) && words.isKnown(key) ? key : 'call.log');
}

/** A card that also says whom the service serves, and that its hours are not known where they are not. */
function toNeedCard(record: Helpline, context: ViewContext): LineCard {
  const { t, campaign, words } = context;
  const card = toLineCard(record, campaign.country.code, context);
  const audiences = record.audiences.map((audience) => `audience.${audience}`);
  const serves = audiences.length === 0 ? [] : [words.withOthers('need.serves', 'audiences', audiences, formatList)];
  const hours = record.hours.status === 'unknown' ? [t('hours.unknown')] : [];
  return { ...card, facts: [...card.facts, ...hours, ...serves] };
}
