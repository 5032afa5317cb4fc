import type { AddressName, Params } from '../i18n/addresses.ts';
import { type ViewContext, viewContext } from './context.ts';
import type { Frame, Link } from './frame.ts';

/** Pages with a twin in text: the same words without style, for a network that hardly works. */
export const TWINS = {
  home: 'textHome',
  help: 'textHelp',
  need: 'textNeed',
  messages: 'textMessages',
  message: 'textMessage',
} as const satisfies Partial<Record<AddressName, AddressName>>;

export type TwinName = keyof typeof TWINS;

/** The way to the text twin of a page; null where it has none. */
export function twinOf(address: AddressName, params: Params, context: ViewContext): Link | null {
  const twin = (TWINS as Partial<Record<AddressName, AddressName>>)[address];
  return twin ? { href: context.address(twin, params), label: context.t('text.link') } : null;
}

/** The frame of the text twin: it leads back to the whole page, to other twins, and stays out of search. */
export function toTextFrame(frame: Frame, page: TwinName, params: Params, context: ViewContext): Frame {
  const { t, words, address, site, campaign } = context;
  const own = address(TWINS[page], params);
  // The day at the end of a title gives way, so that the two are told apart in a list of tabs.
  const title = frame.title.replace(` · ${frame.home.label.text}`, '');
  return {
    ...frame,
    title: `${title} · ${words.plain('text.link')}`,
    canonical: campaign.address ? new URL(own, campaign.address).href : null,
    isIndexed: false,
    section: null,
    alternates: [],
    twin: { href: address(page, params), label: t('text.whole') },
    home: { ...frame.home, href: address(TWINS.home) },
    nav: (['help', 'messages'] as const).map((name) => ({
      href: address(TWINS[name]),
      label: t(`nav.${name}`),
      isCurrent: name === page,
    })),
    languages: site.languages.map(({ locale, lang, name }) => ({
      href: viewContext(site, locale).address(TWINS[page], params),
      lang,
      name,
      isCurrent: locale === context.language.locale,
    })),
  };
}
