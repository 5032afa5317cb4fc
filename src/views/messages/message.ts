import { MESSAGE_GROUPS, type MessageGroup } from '../../codes/messages.ts';
import type { Evidence } from '../../domain/messages/message.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { crumbsTo } from '../page/crumbs.ts';
import { toFrame } from '../page/frame.ts';
import { messageSlug, toMessageLink } from '../page/message-links.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { toLadder } from '../service/ladder.ts';
import { toEvidence } from './evidence.ts';

/** A prevention message in every language that has it. */
export interface MessagePage extends ProsePage {
  group: MessageGroup;
  evidence: ReadonlyMap<string, Evidence>;
}

export type MessagesView = ReturnType<typeof toMessages>;

export type MessageView = ReturnType<typeof toMessage>;

/** All messages, by situation. */
export function toMessages(pages: readonly MessagePage[], context: ViewContext) {
  const { t, words, address } = context;
  const byGroup = Map.groupBy(pages, ({ group }) => group);
  return {
    frame: toFrame(
      {
        address: 'messages',
        title: words.t('messages.title'),
        description: words.plain('messages.description'),
        crumbs: [{ href: address('home'), label: t('nav.home') }],
        zone: 'campaign',
      },
      context,
    ),
    heading: t('messages.title'),
    lead: t('messages.lead'),
    /** The guided check of an offer, before the list. */
    offer: (['offer', 'adverts'] as const).map((name) => linkTo(name, t(`nav.${name}`), context)),
    /** The messages by situation; a situation without a message is left out. */
    groups: MESSAGE_GROUPS.flatMap((id) => {
      const messages = (byGroup.get(id) ?? []).map((page) => toMessageLink(page, context));
      return messages.length === 0 ? [] : [{ id, heading: t(`messages.group-${id}`), messages }];
    }),
  };
}

/** One message; it ends with the action ladder and with what it rests on. */
export function toMessage(page: MessagePage, pages: readonly MessagePage[], context: ViewContext) {
  const { t } = context;
  const prose = toProse(page, context);
  const siblings = pages.filter(({ id, group }) => id !== page.id && group === page.group);
  return {
    frame: toFrame(
      {
        address: 'message',
        params: { message: messageSlug(page) },
        title: prose.title,
        description: prose.description,
        crumbs: crumbsTo('messages', context),
        zone: page.zone,
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose,
    ladder: toLadder(context, messageSlug(page)),
    evidence: toEvidence(page.evidence, prose.titleLocale, context),
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
