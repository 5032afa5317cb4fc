import type { DrawingName } from '../../codes/drawings.ts';
import { MESSAGE_GROUPS, type MessageGroup, type TextAudience } from '../../codes/texts.ts';
import { assertFound } from '../../domain/found.ts';
import type { Evidence, Saying } from '../../domain/messages/saying.ts';
import { languageOf, textIn } from '../../i18n/languages.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { linkTo, onSite } from '../link-to.ts';
import { toCloth } from '../page/cloth.ts';
import { toFrame, toNamedPage } from '../page/frame.ts';
import { messageSlug, toMessageLink } from '../page/message-links.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { toSectionHead } from '../page/section-head.ts';
import { toSharing } from '../page/sharing.ts';
import { toLadder } from '../service/ladder.ts';
import { toTried } from '../tried.ts';
import { toSayings } from './saying.ts';

/** A prevention message in every language that has it. */
export interface MessagePage extends ProsePage, Card {
  group: MessageGroup;
}

export type MessagesView = ReturnType<typeof toMessages>;

/** What is drawn on each situation. */
const DRAWN: Record<MessageGroup, DrawingName> = {
  offer: 'contract',
  travel: 'suitcase',
  people: 'backpack',
  seen: 'eye',
  trade: 'money',
  work: 'townhall',
  learn: 'book',
};

/** All messages, by situation. */
export function toMessages(pages: readonly MessagePage[], context: ViewContext) {
  const { t } = context;
  const byGroup = Map.groupBy(pages, ({ group }) => group);
  return {
    ...toNamedPage('messages', context),
    cloth: toSectionHead('messages', context),
    /** The guided check of an offer, before the list. */
    offer: onSite(['offer', 'adverts'], context).map((name) => linkTo(name, t(`nav.${name}`), context)),
    /** The messages by situation; a situation without a message is left out. */
    groups: MESSAGE_GROUPS.flatMap((id) => {
      const messages = (byGroup.get(id) ?? []).map((page) => toMessageLink(page, context));
      return messages.length === 0 ? [] : [{ ...toGroupHead(id, context), messages }];
    }),
  };
}

/** What a situation begins with: its name and its drawing, on a ground of its own. */
export function toGroupHead(id: MessageGroup, context: ViewContext) {
  const cloth = toCloth(DRAWN[id], MESSAGE_GROUPS.indexOf(id), context);
  return { id, heading: context.t(`messages.group-${id}`), cloth };
}

/** One message with its sentences to remember; it ends with the action ladder and with what all of it rests on. */
export function toMessage(
  page: MessagePage,
  pages: readonly MessagePage[],
  context: ViewContext,
  all: readonly Saying[] = [],
) {
  const { t } = context;
  const prose = toProse(page, context);
  const { title, description, writtenIn } = prose;
  const params = { message: messageSlug(page) };
  const sayings = all.filter(({ message }) => message === params.message);
  const evidence = toEvidence(page, sayings, prose.titleLocale, context);
  const pictured = evidence.action;
  const frame = toFrame(
    { address: 'message', params, title, description, pictured, zone: page.zone, writtenIn },
    context,
  );
  const ladder = toLadder(context, params.message);
  const siblings = pages.filter(({ id, group }) => id !== page.id && group === page.group);
  return {
    frame,
    /** None where somebody may be looking over the reader's shoulder. */
    cloth: frame.exit ? null : toGroupHead(page.group, context).cloth,
    prose,
    sayings: toSayings(sayings, context),
    /** The first number to call and the way to the others, on the first screen of a phone. */
    call: { dials: ladder.rungs[0]?.dials ?? [], ladder: ladder.heading },
    ladder,
    evidence,
    /** What hands it on, with the one thing that it asks as a card; none where its reader may be watched. */
    sharing: page.zone === 'help' ? null : toSharing([title.text, pictured.text], frame, context, frame.shared.own),
    /** The messages of the same situation, and the way to all. */
    others: {
      heading: t('messages.others'),
      links: [
        ...siblings.map((other) => toMessageLink(other, context)),
        linkTo('messages', t('messages.all'), context),
      ],
    },
  };
}

/** What the card of a message says. */
interface Card {
  audience: TextAudience;
  /** By locale. */
  evidence: ReadonlyMap<string, Evidence>;
}

/**
 * The card below a message: whom it speaks to where that is not everybody, the one thing it asks, its main sources, and whether readers tried it.
 *
 * @param sayings the sentences that stand at its head, whose sources are among its own
 * @param locale the language that the page's title stands in; its card is shown
 */
function toEvidence({ audience, evidence }: Card, sayings: readonly Saying[], locale: string, context: ViewContext) {
  const { t, site, language } = context;
  const { action, basis, preTested } = assertFound(evidence.get(locale), `evidence in "${locale}"`);
  const sources = new Set([...basis, ...sayings.flatMap((saying) => saying.sources)]);
  const asks = textIn(action, languageOf(locale, site.languages), language);
  return {
    /** The one thing that it asks. */
    action: asks,
    heading: t('evidence.heading'),
    rows: [
      ...(audience === 'everyone' ? [] : [{ term: t('evidence.audience'), value: t(`evidence.audience-${audience}`) }]),
      { term: t('evidence.action'), value: asks },
      {
        term: t('evidence.preTested'),
        value: preTested ? toTried(preTested, context) : t('evidence.notTested'),
      },
    ],
    basis: { term: t('evidence.basis'), links: [...sources].map((id) => toCite(id, context)) },
  };
}
