import type { Listing } from '../../codes/service.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { alternativesOf } from '../../domain/service/alternatives.ts';
import { isAbroad, isWithheld, isWithoutContact } from '../../domain/service/coverage.ts';
import { isDialled, worksFrom } from '../../domain/service/dialling.ts';
import { formerOperators, freshnessOf, isOldKnowledge } from '../../domain/service/freshness.ts';
import type { Service } from '../../domain/service/service.ts';
import { isAllowedLink } from '../../domain/source.ts';
import type { Text } from '../../i18n/languages.ts';
import { toCitedSources } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { numbered } from '../page/citations.ts';
import { toHelpFrame } from '../page/frame.ts';
import { toBeforeCall } from '../service/before-call.ts';
import { toSharing } from '../service/call-facts.ts';
import { toCallSteps } from '../service/call-steps.ts';
import { toServiceCards } from '../service/card.ts';
import { toDial } from '../service/dial.ts';
import { toFacts } from '../service/facts.ts';
import { fullName, neutralTitle, operatorName } from '../service/name.ts';
import { toNight } from '../service/night.ts';
import { isClosed, toNotice, withoutLinks } from '../service/notice.ts';
import { toOpenQuestions } from '../service/open-questions.ts';
import { toCardStatus, toStatus } from '../service/status.ts';
import { toRelated } from './related.ts';
import { toServiceReport } from './report.ts';

/** The page of one service: what a caller needs first; how far it is confirmed, its sources and what nobody says at its foot. */
export function toServicePage(record: Service, context: ViewContext) {
  const { t, address } = context;
  const country = context.country(record.country);
  const dials = record.channels.map((channel) => toDial(channel, record.country, context, record));
  const isOut = isClosed(record, null, context);
  const facts = toFacts(record, context);
  const calls = isOut ? null : toCallSteps(record, context);
  const sharing = toSharing(record, context);
  const open = toOpenQuestions(record, [...(calls?.unknown ?? sharing.unknown), ...facts.unknown], context);
  const status = toCardStatus(record, context);
  const answers = numbered((calls ?? sharing).rows, record.sources);
  return {
    frame: toHelpFrame(
      {
        address: 'service',
        params: { service: record.id },
        title: neutralTitle(record, context),
        crumbs: [{ href: address('country', { country: record.country.toLowerCase() }), label: country }],
        country: isAbroad(record) ? null : record.country,
        services: [record],
      },
      context,
    ),
    heading: fullName(record, context),
    operator: operatorName(record, context),
    /** Who ran it before, the newest first. */
    formerly: toFormerly(record, context),
    notice: toNotice(record, { country: record.country }, context),
    before: isOut ? null : toBeforeCall(record, context),
    dials: isOut ? withoutLinks(dials) : dials,
    night: toNight(record, { country: record.country }, context),
    status,
    withoutContact: isWithoutContact(record) ? toInstead(record, record.listing, context) : null,
    facts: { heading: facts.heading, rows: facts.rows },
    /** What happens in a call, in its order, then what to ask before giving a name. */
    calls: calls && {
      heading: calls.heading,
      rows: answers.rows,
      ask: open.ask,
      next: t(dials.some(({ isCall }) => isCall) ? 'callStep.stop' : 'callStep.stopWritten'),
    },
    /** What to ask where nobody can call. */
    asking: !calls && !isOut && open.ask ? { heading: t('ask.heading'), ask: open.ask } : null,
    /** Who will know, where nobody can call. */
    sharing: { heading: sharing.heading, rows: calls ? [] : answers.rows },
    old: toOldKnowledge(record, context),
    calling: isOut ? null : toCalling(record, open.before, context),
    charge: t('help.charge'),
    related: toRelated(record, context),
    sources: {
      heading: t('line.sources'),
      official: toOfficialPage(record, context),
      /** That nobody has confirmed it, and of when its source is, where that does not stand beside the number. */
      status: status ? null : toStatus(record, context),
      more: open.more,
      read: toReading(record, context),
      // A source is named all the same, without the way to a contact that the page keeps back.
      lines: toCitedSources(answers.ids, context).map((one) => (isWithheld(record) ? { ...one, href: null } : one)),
    },
    report: toServiceReport(record, context),
  };
}

/**
 * Whom to call in order to reach a service without contact. For one in another country first what answers there: services of that
 * country, then those that can be called from there; what only works at home stands apart.
 */
function toInstead(record: Service, listing: Exclude<Listing, 'listed'>, context: ViewContext) {
  const { t, campaign } = context;
  const own = campaign.country.code;
  const instead = alternativesOf(record, context, { region: null });
  const there = isAbroad(record) ? (record.coverage.host ?? null) : own;
  const isThere = ({ country }: Service) => there !== null && country === there;
  const reached = instead.filter(
    (other) => !isAbroad(record) || isThere(other) || other.channels.some((one) => worksFrom(one, null)),
  );
  const atHome = instead.filter((other) => other.country === own && !reached.includes(other));
  return {
    // What names nobody is not reached through others: they are used in its place.
    heading: t(record.instead.length > 0 ? 'line.toReach' : 'outage.instead'),
    /** Why no contact stands here, folded. */
    why: { summary: t(`listing.${listing}-long`), lines: record.reasons.map((reason) => t(`reason.${reason}`)) },
    instead: [
      ...toServiceCards(reached.filter(isThere), { country: there }, context),
      ...toServiceCards(
        reached.filter((other) => !isThere(other)),
        { country: isAbroad(record) ? null : own },
        context,
      ),
    ],
    atHome:
      atHome.length === 0
        ? null
        : {
            heading: t('line.insteadAtHome', { country: context.country(own).text }),
            cards: toServiceCards(atHome, { country: own }, context),
          },
  };
}

function toFormerly(record: Service, context: ViewContext): Text[] {
  return formerOperators(record).flatMap(({ organisation, name, until }) => {
    const who = (organisation ? context.facts.organisations.get(organisation)?.name : undefined) ?? name;
    if (!who || until === undefined) return [];
    return context.t('operator.former', { name: context.name(who).text, until: context.date(until).text });
  });
}

/** The days on which the sources of a record were read, in order: an answer to one question is no new reading of all. */
function readingDays({ sources, readOn }: Service, { facts }: ViewContext): PlainDate[] {
  const days = sources.flatMap((id) => facts.sources.get(id)?.readOn ?? []);
  return days.length > 0 ? days.toSorted() : [readOn];
}

function toReading(record: Service, context: ViewContext): Text {
  const days = readingDays(record, context);
  const [from = '', to = ''] = [days.at(0), days.at(-1)].map((day) => day && context.date(day).text);
  return from === to ? context.t('line.read', { date: to }) : context.t('line.readBetween', { from, to });
}

/** That nobody has looked for long at who runs the service and whom they tell. */
function toOldKnowledge(record: Service, context: ViewContext): Text | null {
  const checks = (['operator', 'sharing'] as const).map((group) => freshnessOf(record, context.today, group));
  const [read = record.readOn] = readingDays(record, context);
  const dates = checks.map((check) => (check.state === 'never' ? read : check.checkedOn));
  const [oldest = read] = dates.toSorted();
  return isOldKnowledge(oldest, context.today) ? context.t('sharing.old', { date: context.date(oldest).text }) : null;
}

/** Its own page where we may link to it; that it has none is in the data. */
function toOfficialPage({ officialPage }: Service, { t, facts }: ViewContext) {
  const isLinked = officialPage && isAllowedLink(officialPage, facts.allowedDomains);
  return isLinked ? { text: t('line.officialPage'), href: officialPage } : null;
}

/** What a call or a message leaves behind, and what it may show; `null` where there is neither. */
function toCalling(record: Service, before: readonly Text[], { t, words }: ViewContext) {
  const isCalled = record.channels.some(isDialled);
  const traces = record.channels.flatMap(({ type }) => {
    const key = `trace.${type}`;
    return words.isKnown(key) ? [key] : [];
  });
  if (!isCalled && traces.length === 0) return null;
  const calls = isCalled ? [t('call.log'), t('call.redial'), ...before] : [];
  return {
    heading: t(isCalled ? 'calls.traces' : 'write.heading'),
    advice: [...calls, ...[...new Set(traces)].map((key) => t(key))],
  };
}
