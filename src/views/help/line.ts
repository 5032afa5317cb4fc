import { alternativesOf } from '../../domain/line/alternatives.ts';
import { serviceAnswer } from '../../domain/line/call-answers.ts';
import type { Listing } from '../../domain/line/codes.ts';
import { isAbroad, isWithheld, isWithoutContact } from '../../domain/line/coverage.ts';
import { worksFrom } from '../../domain/line/dialling.ts';
import { freshnessOf } from '../../domain/line/freshness.ts';
import type { Line } from '../../domain/line/line.ts';
import { formerOperators, isOldKnowledge } from '../../domain/line/operators.ts';
import { isAllowedLink } from '../../domain/source.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { type CitedSource, toCitedSource } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { toBeforeCall } from '../line/before-call.ts';
import { toSharing } from '../line/call-facts.ts';
import { toCallSteps } from '../line/call-steps.ts';
import { type LineCard, toLineCards, toStatus } from '../line/card.ts';
import { type Dial, toDial } from '../line/dial.ts';
import { toFacts } from '../line/facts.ts';
import { fullName, neutralTitle, operatorName } from '../line/name.ts';
import { type Night, toNight } from '../line/night.ts';
import { isClosed, type LineNotice, toNotice, withoutLinks } from '../line/notice.ts';
import { toUnknown } from '../line/unknown.ts';
import { helpCrumbs } from '../page/crumbs.ts';
import { type Frame, toFrame } from '../page/frame.ts';
import type { Row } from '../row.ts';
import { type RelatedLines, toRelated } from './related.ts';
import { type LineReport, toLineReport } from './report.ts';

export interface LinePageView {
  frame: Frame;
  heading: Text;
  operator: Text | null;
  /** Who ran it before, the newest first. */
  formerly: Text[];
  notice: LineNotice | null;
  /** What is known and could harm, before the number. */
  before: Text | null;
  dials: Dial[];
  /** Whom to call at night, where it is not certain that this one answers then. */
  night: Night | null;
  status: Text;
  /** Why no contact stands here, and what to use instead. */
  withoutContact: {
    text: Text;
    reasons: Text[];
    insteadHeading: Text;
    instead: LineCard[];
    /** Of a service in other countries: what to use instead that can be called at home only. */
    atHome: { heading: Text; cards: LineCard[] } | null;
  } | null;
  facts: { heading: Text; rows: Row[] };
  /** What happens in a call, in its order, and in one sentence what nobody knows of it. */
  calls: { heading: Text; rows: Row[]; unknown: Text | null; next: Text } | null;
  /** Who will know, where nobody can call. */
  sharing: { heading: Text; rows: Row[] };
  /** That nobody has looked for long at who answers and whom they tell. */
  old: Text | null;
  /** What else no source states, in one line. */
  unknown: Text | null;
  /** Advice that holds for every telephone; absent where there is no number to call. */
  calling: { heading: Text; advice: Text[] } | null;
  charge: Text;
  related: RelatedLines | null;
  sources: { heading: Text; official: { text: Text; href: string | null }; read: Text; lines: CitedSource[] };
  report: LineReport;
}

/** The page of one service. What is unknown is shown as unknown, in one line. */
export function toLinePage(record: Line, context: ViewContext): LinePageView {
  const { t, address, words } = context;
  const country = context.country(record.country);
  const dials = record.channels.map((channel) => toDial(channel, record.country, context, record));
  const isOut = isClosed(record, null, context);
  const facts = toFacts(record, context);
  const calls = isOut ? null : toCallSteps(record, context);
  const sharing = toSharing(record, context);
  const unknown = [facts, ...(calls ? [] : [sharing])].flatMap((known) => known.unknown);
  return {
    frame: toFrame(
      {
        address: 'line',
        params: { line: record.id },
        title: neutralTitle(record, context),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context, {
          href: address('country', { country: record.country.toLowerCase() }),
          label: country,
        }),
        zone: 'help',
        country: isAbroad(record) ? null : record.country,
        lines: [record],
      },
      context,
    ),
    heading: fullName(record, context),
    operator: operatorName(record, context),
    formerly: toFormerly(record, context),
    notice: toNotice(record, { country: record.country }, context),
    before: isOut ? null : toBeforeCall(record, context),
    dials: isOut ? withoutLinks(dials) : dials,
    night: toNight(record, { country: record.country }, context),
    status: toStatus(record, context),
    withoutContact: isWithoutContact(record) ? toInstead(record, record.listing, context) : null,
    facts: { heading: facts.heading, rows: facts.rows },
    calls: calls && { ...calls, unknown: toUnknown(calls.unknown, context) },
    sharing: { heading: sharing.heading, rows: calls ? [] : sharing.rows },
    old: toOldKnowledge(record, context),
    unknown: toUnknown(unknown, context),
    calling:
      !isOut && dials.some(({ isCall }) => isCall)
        ? { heading: t('call.heading'), advice: toAdvice(record, context) }
        : null,
    charge: t('call.charge'),
    related: toRelated(record, context),
    sources: {
      heading: t('line.sources'),
      official: toOfficialPage(record, context),
      read: t('line.read', { date: context.date(record.readOn).text }),
      lines: record.sources.flatMap((id) => {
        const source = context.facts.sources.get(id);
        if (!source) return [];
        const cited = toCitedSource(source, context);
        // A source is named all the same, without the way to a contact that the page keeps back.
        return [isWithheld(record) ? { ...cited, href: null } : cited];
      }),
    },
    report: toLineReport(record, context),
  };
}

/** What to use instead of a service without contact; of one in other countries, apart what can be called from there. */
function toInstead(record: Line, listing: Exclude<Listing, 'listed'>, context: ViewContext) {
  const { t, campaign } = context;
  const own = campaign.country.code;
  const instead = alternativesOf(record, context, { region: null });
  const reached = instead.filter(({ channels }) => !isAbroad(record) || channels.some((one) => worksFrom(one, null)));
  const atHome = instead.filter((other) => !reached.includes(other));
  return {
    text: t(`listing.${listing}-long`),
    reasons: record.reasons.map((reason) => t(`reason.${reason}`)),
    insteadHeading: t('line.instead'),
    instead: toLineCards(reached, { country: isAbroad(record) ? null : own }, context),
    atHome:
      atHome.length === 0
        ? null
        : {
            heading: t('line.insteadAtHome', { country: context.country(own).text }),
            cards: toLineCards(atHome, { country: own }, context),
          },
  };
}

function toFormerly(record: Line, context: ViewContext): Text[] {
  return formerOperators(record).flatMap(({ organisation, name, until }) => {
    const who = (organisation ? context.facts.organisations.get(organisation)?.name : undefined) ?? name;
    if (!who || until === undefined) return [];
    return context.t('operator.former', { name: context.name(who).text, until: context.date(until).text });
  });
}

/** That nobody has looked for half a year at who runs the service and whom they tell (F08). */
function toOldKnowledge(record: Line, context: ViewContext): Text | null {
  const checks = (['operator', 'sharing'] as const).map((group) => freshnessOf(record, context.today, group));
  const dates = checks.map((check) => (check.state === 'never' ? record.readOn : check.checkedOn));
  const [oldest = record.readOn] = dates.toSorted();
  return isOldKnowledge(oldest, context.today) ? context.t('sharing.old', { date: context.date(oldest).text }) : null;
}

function toOfficialPage({ officialPage }: Line, { t, facts }: ViewContext): LinePageView['sources']['official'] {
  const href = officialPage && isAllowedLink(officialPage, facts.allowedDomains) ? officialPage : null;
  return { text: t(href ? 'line.officialPage' : 'line.noOfficialPage'), href };
}

/** Advice for every telephone. That nobody knows whether the bill shows a call is not said where a source does know. */
function toAdvice(record: Line, { t }: ViewContext): Text[] {
  const isBillKnown = serviceAnswer(record, 'onTheBill') !== 'unknown';
  const advice: PhraseKey[] = ['call.log', 'call.redial', ...(isBillKnown ? [] : ['call.bill' as const])];
  return advice.map((key) => t(key));
}
