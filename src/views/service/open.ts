import { ACCESS_FACTS, ASKED, CALL_FACTS, SHARING_FACTS } from '../../codes/service.ts';
import {
  COPIED_FIELDS,
  DATA_FIELDS,
  type FieldFrom,
  HELD_FIELDS,
  pickFields,
  SERVICE_FIELDS,
  type ServiceField,
  SOURCED_FIELDS,
} from '../../codes/service-fields.ts';
import { chooseWords } from '../../domain/page/record-words.ts';
import { alternativesOf } from '../../domain/service/alternatives.ts';
import { callAnswer, hasCallFacts } from '../../domain/service/call-answers.ts';
import { withStanding } from '../../domain/service/closed.ts';
import { isHeld, isListed } from '../../domain/service/coverage.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import type {
  AnswersData,
  ChannelData,
  EvidenceData,
  PublishedService,
  ShownData,
} from '../../domain/service/published-service.ts';
import { answerOf, type Statement } from '../../domain/service/questions.ts';
import type { Channel, Service } from '../../domain/service/service.ts';
import { datesOf, isStated, sourcesOfChannel, sourcesOfField } from '../../domain/service/source-dates.ts';
import { currentAlert, currentStatus } from '../../domain/service/status.ts';
import { isAllowedLink } from '../../domain/source.ts';
import { sectionRules } from '../../i18n/site.ts';
import type { ViewContext } from '../context.ts';
import { publicAddress } from '../public-address.ts';
import { shownValue, toDial } from './dial.ts';
import { isClosed } from './notice.ts';

/**
 * A service for programs: what its page says, as codes, and nothing that the page keeps back. A held service has its id, the
 * reasons and what to use instead; a route has no channel. A service that is out everywhere keeps its numbers, so that they are
 * recognised, but no link that dials, no hours and no price; its alternatives stand in `instead`.
 */
export function toPublishedService(whole: Service, context: ViewContext): PublishedService {
  const { today } = context;
  const record = withStanding(whole, null, today);
  const outage = currentStatus(record, null, today);
  const held = {
    ...toCopied(record),
    instead: outage ? alternativesOf(record, context, { region: null }).map(({ id }) => id) : record.instead,
    page: publicAddress(context.address('service', { service: record.id }), context),
  };
  if (isHeld(record)) return { ...pickFields(held, HELD_FIELDS), listing: 'held' };
  const shown: ShownData = {
    ...held,
    ...toIdentity(record, context),
    status: outage
      ? { state: outage.state, on: outage.on, until: outage.until, regions: outage.regions, source: outage.source }
      : { state: 'open', on: null, until: null, regions: [], source: null },
    alert: toAlert(record, context),
    channels: isListed(record) ? record.channels.map((one) => toChannel(one, record, context)) : [],
    ...toTerms(record, context),
    ...toEvidence(record, context),
  };
  return pickFields(shown, DATA_FIELDS);
}

/** The fields that are taken as they are, or with the value of the table where the record lacks one. */
function toCopied(record: Service): Pick<ShownData, FieldFrom<'record'>> {
  const fields = COPIED_FIELDS.map((name) => {
    const { absent }: ServiceField = SERVICE_FIELDS[name];
    const value = record[name];
    return [name, value === undefined ? absent : value];
  });
  // `fromEntries` forgets which field has which value; the schema of the open data is made of the same rows.
  return Object.fromEntries(fields) as Pick<ShownData, FieldFrom<'record'>>;
}

function toIdentity(record: Service, { facts }: ViewContext) {
  const organisation = record.operator ? facts.organisations.get(record.operator) : undefined;
  const operatorName = organisation?.name ?? record.operatorName;
  const { level, regions, place = null, border = null, host = null } = record.coverage;
  return {
    operator: operatorName ? { id: organisation?.id ?? null, name: operatorName } : null,
    coverage: { level, regions, place, border, host },
  };
}

function toChannel(channel: Channel, record: Service, context: ViewContext): ChannelData {
  const { href } = toDial(channel, record.country, context, record);
  const isHidden = channel.value.startsWith('http') && href === null;
  const isCut = isDialled(channel) && isClosed(record, null, context);
  return {
    type: channel.type,
    // A page that may not be linked to is named by its domain only, as on the pages.
    value: isHidden ? shownValue(channel) : channel.value,
    shown: shownValue(channel),
    link: isCut ? null : href,
    reach: channel.reach,
    of: channel.of ?? null,
    menuOption: channel.menuOption ?? null,
    callFacts: hasCallFacts(channel) ? toCallFacts(channel, context) : {},
    access: toAnswers(ACCESS_FACTS, channel.access ?? {}, context),
    ...toSources(sourcesOfChannel(record, channel), context),
  };
}

function toSources(sources: readonly string[], { facts }: ViewContext): EvidenceData {
  return { sources: [...sources], sourceDates: datesOf(sources, facts.sources) };
}

function toCallFacts(channel: Channel, context: ViewContext): ChannelData['callFacts'] {
  const stated = toAnswers(CALL_FACTS, channel.callFacts ?? {}, context);
  const derived = callAnswer(channel, 'fromAbroad');
  if (stated.fromAbroad || derived === 'unknown') return stated;
  return { ...stated, fromAbroad: { answer: derived, sourceDate: null, ...toSources([], context) } };
}

function toAnswers<K extends string>(
  keys: readonly K[],
  stated: Partial<Record<K, Statement>>,
  context: ViewContext,
): AnswersData<K> {
  const answers: AnswersData<K> = {};
  for (const key of keys) {
    const statement = stated[key];
    const answer = answerOf(statement);
    if (!statement || answer === 'unknown') continue;
    answers[key] = { answer, sourceDate: statement.sourceDate, ...toSources(statement.sources, context) };
  }
  return answers;
}

/** The alert in each language in which it may be shown, the source language first. */
function toAlert(record: Service, context: ViewContext): ShownData['alert'] {
  const { site, campaign, today } = context;
  const alert = currentAlert(record, today);
  if (!alert) return null;
  const locales = [campaign.sourceLocale, ...site.languages.map(({ locale }) => locale)];
  const isShown = (locale: string) =>
    chooseWords(alert.text, sectionRules([locale], context), 'safety').contentLocale === locale;
  const text = [...new Set(locales)].filter(isShown).map((locale) => [locale, alert.text[locale]?.text ?? '']);
  return { on: alert.on, until: alert.until ?? null, text: Object.fromEntries(text) };
}

function toTerms(record: Service, context: ViewContext) {
  const { campaign } = context;
  const own = record.country === campaign.country.code ? campaign.timeZone : null;
  return {
    timeZone: record.timeZone ?? own,
    sharing: toAnswers(SHARING_FACTS, record.sharing ?? {}, context),
    asks: toAnswers(ASKED, record.asks ?? {}, context),
  };
}

function toEvidence(record: Service, context: ViewContext) {
  const { facts, today } = context;
  const { officialPage = null } = record;
  const freshness = freshnessOf(record, today);
  const stated = SOURCED_FIELDS.filter((field) => isStated(record, field));
  const statedBy: ShownData['statedBy'] = {};
  for (const field of stated) statedBy[field] = toSources(sourcesOfField(record, field), context);
  return {
    statedBy,
    officialPage: officialPage && isAllowedLink(officialPage, facts.allowedDomains) ? officialPage : null,
    confirmation:
      freshness.state === 'never'
        ? { state: freshness.state, checkedOn: null, goodUntil: null }
        : { state: freshness.state, checkedOn: freshness.checkedOn, goodUntil: freshness.goodUntil },
  };
}
