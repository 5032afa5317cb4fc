import { EASY_FOLDER, MESSAGE_FOLDER, MESSAGE_GROUPS } from '../../codes/texts.ts';
import type { HelpFrontSection } from '../../domain/easy/rules.ts';
import type { PreTested } from '../../domain/records.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { onSite } from '../link-to.ts';
import { type MessagePage, toGroupHead } from '../messages/message.ts';
import { clothOf } from '../page/cloth.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { linesOf } from '../page/lines-of.ts';
import { type MessageLink, messageSlug } from '../page/message-links.ts';
import { type ProsePage, partOf, toProse } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';
import { toSectionHead } from '../page/section-head.ts';
import { toSign } from '../page/sign.ts';
import { toSituationLinks } from '../page/ways.ts';
import { toLadder } from '../service/ladder.ts';
import { toTried } from '../tried.ts';
import { toHead } from './head.ts';

/** A page in Easy Read in every language that has it. */
export interface EasyPage extends ProsePage {
  /** How each language's text was tried with readers; no entry where it was not. */
  preTested: ReadonlyMap<string, PreTested>;
}

/** The parameters in the address of a written page: the name of a message. */
export function easyParams(page: Pick<EasyPage, 'id'>): Params {
  return isMessage(page) ? { message: easySlug(page) } : {};
}

/** @param messages all messages, which know the situation that each belongs to */
export function toEasyPage(
  page: EasyPage,
  context: ViewContext,
  messages: readonly Pick<MessagePage, 'id' | 'group'>[] = [],
) {
  if (isMessage(page)) return toEasyMessage(page, context, messages);
  return page.id === HELP ? toEasyHelp(page, context) : toEasyHome(page, context);
}

function isMessage({ id }: Pick<EasyPage, 'id'>): boolean {
  return id.startsWith(`${EASY_FOLDER}${MESSAGE_FOLDER}`);
}

const HELP = `${EASY_FOLDER}help`;

/** The first page in Easy Read: the first two needs, all of help and the messages before anything else. */
export function toEasyHome(page: EasyPage, context: ViewContext) {
  const { t, address } = context;
  const ways: Link[] = onSite(['help', 'messages'], context).map((name) => ({
    href: address(name),
    label: t(`nav.${name}`),
  }));
  const { heading, date } = toDay(context);
  const view = toView(page, 'home', {}, context);
  const sign = toSign(context).rows.map((row) => row.replaceAll('x', '1'));
  return {
    ...view,
    head: { ...view.head, cloth: clothOf(sign, 0) },
    lead: linesOf(t('home.lead'), context),
    panel: { heading: t('home.panel'), links: [...toSituationLinks(context).slice(0, 2), ...ways] },
    day: { heading, date },
  };
}

/** The front of the help pages in Easy Read: numbers first, as on the whole page, then the ways in by need. */
export function toEasyHelp(page: EasyPage, context: ViewContext) {
  const panel = { heading: context.t('home.panel'), links: toSituationLinks(context) };
  const view = toView(page, 'help', {}, context);
  const urgent = partOf(view.prose, (id) => id === URGENT);
  return { ...view, panel, urgent, prose: partOf(view.prose, (id) => id !== URGENT, true) };
}

const URGENT: HelpFrontSection = 'now';

/** The context for the text of a page. Where the front of help in Easy Read names itself, it means the whole page, which has more. */
export function inEasyText({ id }: Pick<EasyPage, 'id'>, context: ViewContext): ViewContext {
  if (id !== HELP) return context;
  const whole = viewContext(context.site, context.language.locale);
  return {
    ...context,
    address: (to, params) => (to === 'help' ? whole : context).address(to, params),
  };
}

/** A message in Easy Read, drawn as its whole page is; it ends with the action ladder, as every message does. */
export function toEasyMessage(
  page: EasyPage,
  context: ViewContext,
  messages: readonly Pick<MessagePage, 'id' | 'group'>[] = [],
) {
  const { t, address } = context;
  const { heading, rungs } = toLadder(context, easySlug(page));
  const view = toView(page, 'message', { message: easySlug(page) }, context);
  const whole = messages.find((message) => messageSlug(message) === easySlug(page));
  const cloth = whole && !view.frame.exit ? toGroupHead(whole.group, context).cloth : null;
  return {
    ...view,
    head: { ...view.head, cloth },
    ladder: { heading, rungs: rungs.map(({ action, ...rung }) => ({ ...rung, actions: linesOf(action, context) })) },
    others: {
      heading: t('messages.others'),
      links: [
        ...onSite(['messages'], context).map((name) => ({ href: address(name), label: t('messages.all') })),
        { href: address('help'), label: t('nav.help') },
      ],
    },
  };
}

/** All messages in Easy Read, by situation as on the whole list. */
export function toEasyMessages(
  pages: readonly EasyPage[],
  messages: readonly Pick<MessagePage, 'id' | 'group'>[],
  context: ViewContext,
) {
  const { t, words } = context;
  const heading = t('messages.title');
  const groupOf = new Map(messages.map(({ id, group }) => [id, group]));
  const byGroup = Map.groupBy(pages, ({ id }) => groupOf.get(id.slice(EASY_FOLDER.length)));
  const description = words.plain('messages.description');
  return {
    frame: toFrame({ address: 'messages', title: heading, description }, context),
    head: toHead(heading, 'messages', {}, context, toSectionHead('messages', context)),
    lead: linesOf(t('messages.lead'), context),
    groups: MESSAGE_GROUPS.flatMap((id) => {
      const entries = (byGroup.get(id) ?? []).map((page) => toEntry(page, context));
      return entries.length === 0 ? [] : [{ ...toGroupHead(id, context), messages: entries }];
    }),
  };
}

function easySlug({ id }: Pick<EasyPage, 'id'>): string {
  return messageSlug({ id: id.slice(EASY_FOLDER.length) });
}

function toView(page: EasyPage, name: AddressName, params: Params, context: ViewContext) {
  const { frame, prose } = toProseView(name, page, context, { params });
  return {
    frame,
    head: toHead(prose.title, name, params, context),
    lead: [],
    /** The day of the campaign, on the first page. */
    day: null,
    /** What stands before the ways to help: the numbers, on the front of the help pages. */
    urgent: null,
    prose,
    ladder: null,
    tested: toTested(page, prose.titleLocale, context),
    /** The ways to help, on the first page and on the front of the help pages. */
    panel: null,
    others: null,
  };
}

/** Nobody calls a text Easy Read for sure before readers have tried it: the page says whether they have. */
function toTested({ preTested }: EasyPage, locale: string, context: ViewContext): Text {
  const tried = preTested.get(locale);
  const { t } = context;
  return tried ? t('easy.tested', { tried: toTried(tried, context).text }) : t('easy.notTested');
}

function toEntry(page: EasyPage, context: ViewContext): MessageLink {
  const { title, description } = toProse(page, context);
  return {
    href: context.address('message', { message: easySlug(page) }),
    label: title,
    about: { ...title, text: description },
  };
}

/** The day of the campaign, this year. */
function toDay({ t, date, campaign }: ViewContext): { heading: Text; date: Text } {
  return { heading: t('home.day'), date: date(`${campaign.year}-${campaign.day}`) };
}
