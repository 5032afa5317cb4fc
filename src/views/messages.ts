import type { Text } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';
import { type Frame, type Link, toFrame } from './frame.ts';
import { type Rung, toLadder } from './ladder.ts';
import { type Prose, type ProsePage, toProse } from './prose.ts';

export interface MessagesView {
  frame: Frame;
  heading: Text;
  lead: Text;
  messages: (Link & { about: Text })[];
}

export interface MessageView {
  frame: Frame;
  prose: Prose;
  ladder: { heading: Text; rungs: Rung[] };
  others: { heading: Text; links: Link[] };
}

/** Messages live in this folder of `content/pages/<locale>/`; the file name is the address. */
export const MESSAGE_FOLDER = 'messages/';

export function messageSlug(page: Pick<ProsePage, 'id'>): string {
  return page.id.slice(MESSAGE_FOLDER.length);
}

/** All messages, by situation. */
export function toMessages(pages: readonly ProsePage[], context: ViewContext): MessagesView {
  const { t, words, address } = context;
  return {
    frame: toFrame(
      {
        address: 'messages',
        title: words.plain('messages.title'),
        description: words.plain('messages.description'),
        crumbs: [{ href: address('home'), label: t('nav.home') }],
        zone: 'campaign',
      },
      context,
    ),
    heading: t('messages.title'),
    lead: t('messages.lead'),
    messages: pages.map((page) => toEntry(page, context)),
  };
}

/** One message; it ends with the action ladder. */
export function toMessage(page: ProsePage, pages: readonly ProsePage[], context: ViewContext): MessageView {
  const { t, address } = context;
  const prose = toProse(page, context);
  return {
    frame: toFrame(
      {
        address: 'message',
        params: { message: messageSlug(page) },
        title: prose.title.text,
        description: prose.description,
        crumbs: [
          { href: address('home'), label: t('nav.home') },
          { href: address('messages'), label: t('nav.messages') },
        ],
        zone: page.zone,
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose,
    ladder: toLadder(context),
    others: {
      heading: t('messages.others'),
      links: pages.filter(({ id }) => id !== page.id).map((other) => toEntry(other, context)),
    },
  };
}

function toEntry(page: ProsePage, context: ViewContext): Link & { about: Text } {
  const { title, description } = toProse(page, context);
  return {
    href: context.address('message', { message: messageSlug(page) }),
    label: title,
    about: { ...title, text: description },
  };
}
