import type { Situation } from '../../domain/campaign.ts';
import { holdsWholeTerm } from '../../domain/easy/rules.ts';
import type { Region } from '../../domain/records.ts';
import type { Service } from '../../domain/service/service.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { type RegionView, toRegion, toRegions } from '../help/region.ts';
import { toServicePage } from '../help/service.ts';
import { toSituation } from '../help/situation.ts';
import type { Frame, Link } from '../page/frame.ts';
import { linesOf } from '../page/lines-of.ts';
import type { ProsePage } from '../page/prose.ts';
import { toSituationLinks } from '../page/ways.ts';
import type { Row } from '../row.ts';
import { type ServiceCard, toServiceCard } from '../service/card.ts';
import type { LinkedText } from '../way-in-text.ts';
import { toHead } from './head.ts';

/** A part of a page of the way of help: sentences, each on its own line, then numbers, answers and ways on. */
export interface EasyPart {
  heading: Text | null;
  lines: LinkedText[];
  cards: ServiceCard[];
  rows: Row[];
  /** What is folded: sentences under a word that opens them. */
  more: { summary: Text; lines: Text[] } | null;
  links: Link[];
}

/** A need: what to do, then its numbers. Where there is a page to look at first, it stands with what to do. */
export function toEasySituation(situation: Situation, context: ViewContext, messages: readonly ProsePage[] = []) {
  const { t } = context;
  const view = toSituation(situation, context, messages);
  const {
    frame,
    heading,
    urgent,
    begin,
    first,
    cards,
    advice,
    points,
    unsaid,
    traces,
    caution,
    elsewhere,
    charge,
    calls,
    read,
    others,
  } = view;
  const rest = [...(unsaid ? [unsaid] : []), ...traces, ...(caution ? [caution] : [])];
  const spoken = [advice, ...points.flatMap(({ steps }) => steps), ...rest];
  const headed = points.filter((one) => one.heading !== null);
  const plain = points.filter((one) => one.heading === null).flatMap(({ steps }) => steps);
  const told = [{ heading: t('easy.do'), steps: [advice, ...plain] }, ...headed];
  return toView(
    'situation',
    { situation: situation.slug },
    frame,
    heading,
    context,
    first.map((card) => ({ ...card, dials: urgent ?? card.dials })),
    [
      ...told.map((one, i) =>
        part({
          heading: one.heading,
          lines: [...one.steps, ...(i === told.length - 1 ? rest : [])].flatMap((text) => linesOf(text, context)),
          links: begin && i === told.length - 1 ? [begin] : [],
        }),
      ),
      part({ heading: t('easy.contacts'), cards }),
      part({ lines: linesOf(charge, context), links: calls ? [calls] : [] }),
      part(elsewhere ?? {}),
      part(read ?? {}),
      part(others),
      part(toHardWords([...spoken, charge], context)),
    ],
  );
}

/** The regions by name, without their map: the list says the same. */
export function toEasyRegions(context: ViewContext) {
  const { frame, heading, lead, leftOut, regions, borders } = toRegions(context);
  return toView(
    'regions',
    {},
    frame,
    heading,
    context,
    [],
    [
      part({
        lines: [lead, ...(leftOut ? [leftOut] : [])].flatMap((text) => linesOf(text, context)),
        links: regions.map(({ href, label }) => ({ href, label })),
      }),
      part({ links: borders ? [borders] : [] }),
    ],
  );
}

/** One region: the numbers of the whole country first. */
export function toEasyRegion(region: Region, context: ViewContext) {
  const { t, address } = context;
  const { frame, heading, national, announced, local, everywhere, withoutContact, borders, sheet } = toRegion(
    region,
    context,
  );
  const none = [local.none, local.more].flatMap((text) => (text ? linesOf(text, context) : []));
  return toView(
    'region',
    { region: region.slug },
    frame,
    heading,
    context,
    [],
    [
      part(national),
      part({ heading: announced?.heading, lines: toAnnouncedLines(announced, context) }),
      part({ heading: local.heading, lines: none, cards: local.cards }),
      part(everywhere ?? {}),
      ...[borders, withoutContact].flatMap((more) =>
        more ? [part({ heading: more.heading, lines: linesOf(more.note, context), links: more.links })] : [],
      ),
      part({
        heading: t('help.otherWays'),
        links: [sheet, ...toSituationLinks(context), { href: address('regions'), label: t('regions.lead') }],
      }),
    ],
  );
}

/** What was announced for the region, and to go on with the numbers of today. */
function toAnnouncedLines(announced: RegionView['announced'], context: ViewContext): Text[] {
  const said = (announced?.numbers ?? []).flatMap(({ text, expected }) => [text, ...(expected ? [expected] : [])]);
  return [...said, ...(announced ? [announced.until] : [])].flatMap((text) => linesOf(text, context));
}

/** One service: its numbers, what a call leaves on the telephone, what happens in a call, and folded what nobody knows. */
export function toEasyService(record: Service, context: ViewContext) {
  const { t, campaign } = context;
  const { frame, heading, withoutContact, calling, calls, asking, facts, sharing, sources, charge } = toServicePage(
    record,
    context,
  );
  const ask = (calls ?? asking)?.ask ?? null;
  const first = {
    ...toServiceCard(record, { country: campaign.country.code }, context),
    name: heading,
    longName: null,
  };
  const shown = ({ cites: _cites, ...row }: Row): Row => row;
  return toView('service', { service: record.id }, frame, heading, context, record.channels.length > 0 ? [first] : [], [
    ...(withoutContact
      ? [
          part({ heading: withoutContact.heading, cards: withoutContact.instead }),
          part(withoutContact.atHome ?? {}),
          part({ more: withoutContact.why }),
        ]
      : []),
    part({ heading: calling?.heading, lines: (calling?.advice ?? []).flatMap((text) => linesOf(text, context)) }),
    part({ heading: calls?.heading ?? sharing.heading, rows: (calls ?? sharing).rows.map(shown) }),
    part({
      heading: t('ask.heading'),
      lines: [
        ...(ask ? [...linesOf(ask.lead, context), ...ask.questions] : []),
        ...(calls ? linesOf(calls.next, context) : []),
      ],
    }),
    part({ heading: facts.heading, rows: facts.rows.map(shown) }),
    part({ lines: linesOf(charge, context), more: sources.more }),
    part({ heading: t('help.needs'), links: toSituationLinks(context) }),
  ]);
}

function part({
  heading = null,
  lines = [],
  cards = [],
  rows = [],
  more = null,
  links = [],
}: Partial<EasyPart>): EasyPart {
  return { heading, lines, cards, rows, more, links };
}

/** A page of the way of help in Easy Read, made of the same records and phrases as the whole page. */
function toView(
  name: AddressName,
  params: Params,
  frame: Frame,
  heading: Text,
  context: ViewContext,
  first: ServiceCard[],
  parts: readonly EasyPart[],
) {
  return {
    frame,
    head: toHead(heading, name, params, context),
    first,
    parts: parts.filter(
      ({ lines, cards, rows, more, links }) =>
        more !== null || lines.length + cards.length + rows.length + links.length > 0,
    ),
    /** Nobody writes these pages by hand, and nobody has tried them with readers. */
    tested: context.t('easy.notTested'),
  };
}

/** Words of the phrases that the way of help is made of, each with a phrase that begins with it and says what it means. */
const HARD_WORDS = [
  'complaint',
  'station',
  'alert',
  'central',
  'log',
  'form',
  'history',
  'migration',
  'victim',
  'trafficking',
  'rule',
] as const satisfies readonly PhraseEnd<'hard.'>[];

/** What the hard words of some sentences mean, in a fixed order, as at the end of every page in Easy Read. */
function toHardWords(sentences: readonly Text[], { t, language }: ViewContext): { heading: Text; lines: Text[] } {
  const said = sentences.map(({ text }) => text).join(' ');
  const lines = HARD_WORDS.map((word) => t(`hard.${word}`)).filter(({ text, lang }) => {
    const [term = text] = text.split(':');
    return holdsWholeTerm(said, term, lang ?? language.lang);
  });
  return { heading: t('easy.words'), lines };
}
