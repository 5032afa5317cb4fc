import type { Need } from '../../domain/campaign.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import { needLines } from '../../domain/line/emergency.ts';
import type { Line } from '../../domain/line/line.ts';
import { sharingAnswer } from '../../domain/line/sharing.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { earlierThanStatus, type LineCard, toCardWithHours, toLineCards } from '../line/card.ts';
import { withDate } from '../line/dated.ts';
import { helpCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { linkTo } from '../page/link-to.ts';
import { messageSlug, toMessageLink } from '../page/message-links.ts';
import type { ProsePage } from '../page/prose.ts';
import { toNeedLinks, toWayLinks } from '../page/ways.ts';

export interface NeedView {
  frame: Frame;
  heading: Text;
  advice: Text;
  /** The page to look at first, where the campaign names one. */
  begin: Link | null;
  /** What the first way of contact leaves on the phone: a call where one can call, else what is written. */
  trace: Text;
  /** That no source answers what a reader with this need may fear. */
  unsaid: Text | null;
  cards: LineCard[];
  charge: Text;
  /** What happens in a call to these numbers; absent where there is none to call. */
  calls: Link | null;
  /** Messages that tell more; absent where the campaign names none. */
  read: { heading: Text; links: Link[] } | null;
  others: { heading: Text; links: Link[] };
}

/**
 * The page of one need: what to do first, its services in the order that the campaign gives, and what to read next.
 *
 * @param messages all messages, of which the campaign names those to read
 */
export function toNeed(need: Need, context: ViewContext, messages: readonly ProsePage[] = []): NeedView {
  const { campaign, t, address, words } = context;
  const records = needLines(need, context, null);
  const params = { need: need.slug };
  const here = address('need', params);
  const countries = linkTo('countries', t('help.byCountry'), context);
  const isAbroad = need.id === 'abroad';
  return {
    frame: toFrame(
      {
        address: 'need',
        params,
        title: words.t(`need.${need.id}-title`),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context),
        zone: 'help',
        ...(isAbroad ? { country: null } : {}),
        lines: records,
      },
      context,
    ),
    heading: t(`need.${need.id}`),
    advice: t(`need.${need.id}-advice`, { country: context.country(campaign.country.code).text }),
    begin: need.begin ? linkTo(need.begin, t(`nav.${need.begin}`), context) : null,
    trace: toTrace(records, context),
    unsaid: toUnsaid(need, records, context),
    cards: toLineCards(records, { country: campaign.country.code }, context, toNeedCard),
    charge: t('help.charge'),
    calls: records.some(({ channels }) => channels.some(isDialled)) ? linkTo('calls', t('calls.title'), context) : null,
    read: toReading(need, messages, context),
    others: {
      heading: t('help.otherWays'),
      links: [
        ...(isAbroad ? [countries] : []),
        ...toNeedLinks(context).filter(({ href }) => href !== here),
        linkTo('regions', t('help.byRegion', { country: context.country(campaign.country.code).text }), context),
        ...(isAbroad ? [] : [countries]),
        ...toWayLinks(context),
      ],
    },
  };
}

/** What the first way to a service leaves behind: the note about calls, or the one about what is written. */
function toTrace(records: readonly Line[], { t, words }: ViewContext): Text {
  const first = records.flatMap(({ channels }) => channels).at(0);
  const key = `trace.${first?.type}`;
  return t(first && !isDialled(first) && words.isKnown(key) ? key : 'call.log');
}

function toReading({ read = [] }: Need, messages: readonly ProsePage[], context: ViewContext): NeedView['read'] {
  const links = read
    .flatMap((id) => messages.find((message) => messageSlug(message) === id) ?? [])
    .map((message) => toMessageLink(message, context));
  return links.length > 0 ? { heading: context.t('need.read'), links } : null;
}

/**
 * Whoever has no papers, or came from another country, may fear that a call reaches the migration office: said plainly
 * where no source answers it.
 */
function toUnsaid({ id }: Need, records: readonly Line[], { t }: ViewContext): Text | null {
  const isUnknown = records.every((record) => sharingAnswer(record, 'sharesWithMigration') === 'unknown');
  return FEARING.includes(id) && isUnknown ? t('need.papers-migration') : null;
}

const FEARING: readonly Need['id'][] = ['papers', 'migrant'];

/** A card that also says whom the service serves. */
function toNeedCard(...[record, place, context]: Parameters<typeof toCardWithHours>): LineCard {
  const card = toCardWithHours(record, place, context);
  const audiences = record.audiences.map((audience) => `audience.${audience}` as const);
  if (audiences.length === 0) return card;
  const serves = context.words.withOthers('need.serves', 'audiences', audiences, formatList);
  return { ...card, facts: [...card.facts, withDate(serves, earlierThanStatus(record, 'audiences', context))] };
}
