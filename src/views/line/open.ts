import { ACCESS_FACTS, type Access } from '../../domain/line/access.ts';
import { CALL_FACTS, type CallFacts, callAnswer, hasCallFacts } from '../../domain/line/call-facts.ts';
import { isHeld, isListed } from '../../domain/line/coverage.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import { isAllowedLink } from '../../domain/line/facts.ts';
import { type Freshness, freshnessOf } from '../../domain/line/freshness.ts';
import type { Channel, ChannelType, Hours, Line, Name } from '../../domain/line/line.ts';
import type { OperatorPeriod } from '../../domain/line/operators.ts';
import { SHARING_FACTS, type Sharing } from '../../domain/line/sharing.ts';
import { alternativesOf, currentAlert, currentStatus, type LineState } from '../../domain/line/status.ts';
import type { PartialDate, PlainDate } from '../../domain/plain-date.ts';
import { type Answer, answerOf } from '../../domain/statement.ts';
import { isPublishable } from '../../domain/translation.ts';
import type { ViewContext } from '../context.ts';
import { shownValue, toDial } from './dial.ts';
import { isClosed } from './notice.ts';

/** One answer for readers of the data; only what is known has one. */
export interface AnswerData {
  answer: Exclude<Answer, 'unknown'>;
  /** Empty where the kind of number says it: a short code cannot be called from abroad. */
  sources: string[];
  sourceDate: PartialDate | null;
}
export type AnswersData<K extends string> = Partial<Record<K, AnswerData>>;

export interface ChannelData {
  type: ChannelType;
  value: string;
  /** As the pages print it. */
  shown: string;
  /** What a phone or browser opens: `tel:`, `sms:`, `mailto:` or `https:`; null where the pages have no link either. */
  link: string | null;
  reach: string;
  callFacts: AnswersData<keyof CallFacts>;
  access: AnswersData<keyof Access>;
}

/** What every record says, also of a service that is not shown yet. */
export interface HeldData {
  id: string;
  country: string;
  listing: Line['listing'];
  reasons: Line['reasons'];
  instead: string[];
  page: string;
}

export interface ShownData extends HeldData {
  name: Name;
  shortName: Name | null;
  operator: { id: string | null; name: Name } | null;
  operators: OperatorPeriod[];
  kind: Line['kind'];
  topic: Line['topic'];
  focus: Line['focus'];
  lastResort: boolean;
  status: { state: LineState; on: PlainDate | null; regions: string[]; source: string | null };
  alert: { on: PlainDate; until: PlainDate | null; text: Record<string, string> } | null;
  services: Line['services'];
  audiences: Line['audiences'];
  coverage: { level: Line['coverage']['level']; regions: string[]; place: string | null; border: string | null };
  channels: ChannelData[];
  hours: Hours;
  holidays: NonNullable<Line['holidays']>;
  timeZone: string | null;
  cost: Line['cost'];
  anonymity: Line['anonymity'];
  languages: string[];
  languageHours: NonNullable<Line['languageHours']>;
  interpreter: Line['interpreter'];
  sharing: AnswersData<keyof Sharing>;
  officialPage: string | null;
  sharedWith: string[];
  sources: string[];
  sourceDate: PartialDate | null;
  readOn: PlainDate;
  confirmation: { state: Freshness['state']; checkedOn: PlainDate | null; goodUntil: PlainDate | null };
}

export type OpenLine = HeldData | ShownData;

/** Is this a service that the pages show, with or without its contact? */
export function isShown(data: OpenLine): data is ShownData {
  return !isHeld(data);
}

/**
 * A service for programs: what its page says, as codes, and nothing that the page keeps back. A held service has its id, the
 * reasons and what to use instead; a route has no channel. A service that is out everywhere keeps its numbers, so that they are
 * recognised, but no link that dials; its alternatives stand in `instead`.
 */
export function toOpenLine(record: Line, context: ViewContext): OpenLine {
  const { facts, today } = context;
  const outage = currentStatus(record, null, today);
  const held: HeldData = {
    id: record.id,
    country: record.country,
    listing: record.listing,
    reasons: record.reasons,
    instead: outage ? alternativesOf(record, facts, null, today).map(({ id }) => id) : record.instead,
    page: publicAddress(context.address('line', { line: record.id }), context),
  };
  if (isHeld(record)) return held;
  return {
    ...held,
    ...toIdentity(record, context),
    status: outage
      ? { state: outage.state, on: outage.on, regions: outage.regions, source: outage.source }
      : { state: 'open', on: null, regions: [], source: null },
    alert: toAlert(record, context),
    channels: isListed(record) ? record.channels.map((one) => toChannel(one, record, context)) : [],
    ...toTerms(record, context),
    ...toEvidence(record, context),
  };
}

/** An address as others can use it: whole once the deployment has one, until then from the root of the site. */
export function publicAddress(path: string, { campaign }: Pick<ViewContext, 'campaign'>): string {
  return campaign.address ? new URL(path, campaign.address).href : path;
}

function toIdentity(record: Line, { facts }: ViewContext) {
  const { name, shortName = null, operators = [], kind, topic, focus, lastResort, services, audiences } = record;
  const organisation = record.operator ? facts.organisations.get(record.operator) : undefined;
  const operatorName = organisation?.name ?? record.operatorName;
  const { level, regions, place = null, border = null } = record.coverage;
  return {
    name,
    shortName,
    operator: operatorName ? { id: organisation?.id ?? null, name: operatorName } : null,
    operators,
    kind,
    topic,
    focus,
    lastResort,
    services,
    audiences,
    coverage: { level, regions, place, border },
  };
}

function toChannel(channel: Channel, record: Line, context: ViewContext): ChannelData {
  const { href } = toDial(channel, record.country, context);
  const isHidden = channel.value.startsWith('http') && href === null;
  const isCut = isDialled(channel) && isClosed(record, null, context);
  return {
    type: channel.type,
    // A page that may not be linked to is named by its domain only, as on the pages.
    value: isHidden ? shownValue(channel) : channel.value,
    shown: shownValue(channel),
    link: isCut ? null : href,
    reach: channel.reach,
    callFacts: hasCallFacts(channel) ? toCallFacts(channel) : {},
    access: toAnswers(ACCESS_FACTS, channel.access ?? {}),
  };
}

function toCallFacts(channel: Channel): ChannelData['callFacts'] {
  const stated = toAnswers(CALL_FACTS, channel.callFacts ?? {});
  const derived = callAnswer(channel, 'fromAbroad');
  if (stated.fromAbroad || derived === 'unknown') return stated;
  return { ...stated, fromAbroad: { answer: derived, sources: [], sourceDate: null } };
}

function toAnswers<K extends string>(keys: readonly K[], stated: Access | CallFacts | Sharing): AnswersData<K> {
  const answers: AnswersData<K> = {};
  for (const key of keys) {
    const statement = (stated as Partial<Record<K, NonNullable<Sharing[keyof Sharing]>>>)[key];
    const answer = answerOf(statement);
    if (!statement || answer === 'unknown') continue;
    answers[key] = { answer, sources: statement.sources, sourceDate: statement.sourceDate };
  }
  return answers;
}

/** The alert in each language in which it may be shown, the source language first. */
function toAlert(record: Line, { site, campaign, today }: ViewContext): ShownData['alert'] {
  const alert = currentAlert(record, today);
  if (!alert) return null;
  const bySource = site.languages.toSorted((a, b) => rank(a.locale) - rank(b.locale));
  const text = bySource.flatMap(({ locale, policy }): [string, string][] => {
    const said = alert.text[locale];
    const rules = { stage: campaign.stage, policy, isSource: locale === campaign.sourceLocale };
    return said && isPublishable(said.state, 'safety', rules) ? [[locale, said.text]] : [];
  });
  // As on the pages: an alert is never held back for want of a reviewer.
  const source = alert.text[campaign.sourceLocale] ?? Object.values(alert.text)[0]!;
  const shown = text.length > 0 ? text : [[campaign.sourceLocale, source.text]];
  return { on: alert.on, until: alert.until ?? null, text: Object.fromEntries(shown) };

  function rank(locale: string): number {
    return locale === campaign.sourceLocale ? 0 : 1;
  }
}

function toTerms(record: Line, { campaign }: ViewContext) {
  const own = record.country === campaign.country.code ? campaign.timeZone : null;
  return {
    hours: record.hours,
    holidays: record.holidays ?? ('unknown' as const),
    timeZone: record.timeZone ?? own,
    cost: record.cost,
    anonymity: record.anonymity,
    languages: record.languages,
    languageHours: record.languageHours ?? [],
    interpreter: record.interpreter,
    sharing: toAnswers(SHARING_FACTS, record.sharing ?? {}),
  };
}

function toEvidence(record: Line, { facts, today }: ViewContext) {
  const { officialPage = null, sharedWith, sources, sourceDate, readOn } = record;
  const freshness = freshnessOf(record, today);
  return {
    officialPage: officialPage && isAllowedLink(officialPage, facts.allowedDomains) ? officialPage : null,
    sharedWith,
    sources,
    sourceDate,
    readOn,
    confirmation:
      freshness.state === 'never'
        ? { state: freshness.state, checkedOn: null, goodUntil: null }
        : { state: freshness.state, checkedOn: freshness.checkedOn, goodUntil: freshness.goodUntil },
  };
}
