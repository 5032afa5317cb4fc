import { SOURCE_KINDS } from '../../codes/source.ts';
import type { Source } from '../../domain/source.ts';
import { type AddressName, hrefTo, LICENCES } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { toCitedSource } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { onSite } from '../link-to.ts';
import type { ProsePage } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';

/** The pages that the page about the campaign links to, in the order of its list; file name and address name are one. */
const ABOUT_PAGES = [
  { name: 'law', isProse: true },
  { name: 'figures', isProse: false },
  { name: 'glossary', isProse: true },
  { name: 'commission', isProse: true },
  { name: 'privacy', isProse: false },
  { name: 'accessibility', isProse: true },
  { name: 'sources', isProse: false },
  { name: 'results', isProse: false },
  { name: 'recalls', isProse: false },
  { name: 'data', isProse: false },
] as const satisfies readonly { name: AddressName; isProse: boolean }[];

/** Those that need nothing but their text. */
export const PROSE_PAGES = ABOUT_PAGES.flatMap((page) => (page.isProse ? [page.name] : []));

/** The page about the campaign, with who publishes it. */
export function toAbout(page: ProsePage, context: ViewContext, hasPress = false) {
  const { campaign, t, address } = context;
  const value = (text: string | null): Text => (text ? { text } : t('settings.notSet'));
  return {
    ...toProseView('about', page, context),
    settings: {
      heading: t('settings.heading'),
      rows: [
        { term: t('settings.publisher'), values: [value(campaign.publisher)] },
        { term: t('settings.address'), values: [value(campaign.address)] },
        { term: t('settings.contact'), values: [value(campaign.contact)] },
        { term: t('settings.stage'), values: [t(`settings.stage-${campaign.stage}`)] },
        { term: t('settings.built'), values: [context.date(context.today)] },
      ],
    },
    links: [
      ...onSite(
        ABOUT_PAGES.map(({ name }) => name),
        context,
      ).map((name) => ({ href: address(name), label: t(`nav.${name}`) })),
      ...(hasPress ? [{ href: address('press'), label: t('press.title') }] : []),
      { href: hrefTo(LICENCES, campaign), label: t('about.licences') },
    ],
  };
}

/** Every source, by kind; the check of content sees to it that the site cites each. */
export function toSources(page: ProsePage, context: ViewContext) {
  const { facts, t } = context;
  const byPublisher = [...facts.sources.values()].sort((a, b) => (a.publisher + a.id < b.publisher + b.id ? -1 : 1));
  const toGroup = (heading: Text, sources: readonly Source[]) =>
    sources.length === 0 ? [] : [{ heading, lines: sources.map((source) => toCitedSource(source, context)) }];
  const byKind = Map.groupBy(byPublisher, ({ kind }) => kind);
  return {
    ...toProseView('sources', page, context),
    groups: SOURCE_KINDS.flatMap((kind) => toGroup(t(`sources.${kind}`), byKind.get(kind) ?? [])),
  };
}
