import type { Source, SourceKind } from '../../domain/line/facts.ts';
import type { AddressName } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type SourceLine, toSourceLine } from '../help/line.ts';
import { aboutCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { type Prose, type ProsePage, toProse } from '../page/prose.ts';

/** Prose pages under the campaign's page that need nothing but their text; file name and address name are one. */
export const PROSE_PAGES = ['law', 'glossary', 'commission', 'privacy', 'accessibility'] as const;

/** All pages that the campaign's page leads to, in the order of its list. */
export const ABOUT_PAGES = [
  'law',
  'figures',
  'glossary',
  'commission',
  'privacy',
  'accessibility',
  'sources',
  'translations',
] as const;

export interface ProseView {
  frame: Frame;
  prose: Prose;
}

export interface AboutView extends ProseView {
  /** What the deployment's settings say, unknown shown as unknown. */
  settings: { heading: Text; rows: { term: Text; value: Text }[] };
  links: Link[];
}

export interface SourcesView extends ProseView {
  groups: { heading: Text; lines: SourceLine[] }[];
}

/** A prose page under the campaign's own pages. */
export function toProseView(address: AddressName, page: ProsePage, context: ViewContext): ProseView {
  const prose = toProse(page, context);
  return {
    frame: toFrame(
      {
        address,
        title: prose.title.text,
        description: prose.description,
        zone: page.zone,
        crumbs: address === 'about' ? aboutCrumbs(context).slice(0, 1) : aboutCrumbs(context),
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose,
  };
}

/** The page about the campaign, with who publishes it. */
export function toAbout(page: ProsePage, context: ViewContext): AboutView {
  const { campaign, t, address } = context;
  const value = (text: string | null): Text => (text ? { text } : t('settings.notSet'));
  return {
    ...toProseView('about', page, context),
    settings: {
      heading: t('settings.heading'),
      rows: [
        { term: t('settings.publisher'), value: value(campaign.publisher) },
        { term: t('settings.address'), value: value(campaign.address) },
        { term: t('settings.contact'), value: value(campaign.contact) },
        { term: t('settings.stage'), value: t(`settings.stage-${campaign.stage}`) },
        { term: t('settings.built'), value: context.date(context.today) },
      ],
    },
    links: ([...ABOUT_PAGES, 'data'] as const).map((name) => ({ href: address(name), label: t(`nav.${name}`) })),
  };
}

/** In the order that the page lists them. */
const ORDER: readonly SourceKind[] = [
  'official',
  'register',
  'international',
  'ngo',
  'academic',
  'press',
  'compiled',
  'other',
];

/** Every source, by kind; the check of content sees to it that something on the site cites each. */
export function toSources(page: ProsePage, context: ViewContext): SourcesView {
  const { facts, t } = context;
  const byPublisher = [...facts.sources.values()].sort((a, b) => (a.publisher + a.id < b.publisher + b.id ? -1 : 1));
  const toGroup = (heading: Text, sources: readonly Source[]) =>
    sources.length === 0 ? [] : [{ heading, lines: sources.map((source) => toSourceLine(source, context)) }];
  const byKind = Map.groupBy(byPublisher, ({ kind }) => kind);
  return {
    ...toProseView('sources', page, context),
    groups: ORDER.flatMap((kind) => toGroup(t(`sources.${kind}`), byKind.get(kind) ?? [])),
  };
}
