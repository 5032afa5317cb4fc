import { MESSAGE_FOLDER } from '../../codes/texts.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../link-to.ts';
import { type ProsePage, toProse } from './prose.ts';

export type MessageLink = Link & { about: Text };

/** The name of a message in its address: its file name. */
export function messageSlug(page: Pick<ProsePage, 'id'>): string {
  return page.id.slice(MESSAGE_FOLDER.length);
}

/** A message in a list: its title, and what it is about. */
export function toMessageLink(page: ProsePage, context: ViewContext): MessageLink {
  const { title, description } = toProse(page, context);
  return {
    ...linkTo('message', title, context, { message: messageSlug(page) }),
    about: { ...title, text: description },
  };
}
