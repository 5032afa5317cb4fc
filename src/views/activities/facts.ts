import { ACCESS_FIELDS } from '../../codes/announced-fields.ts';
import type { ActivityAccess, DatedActivity } from '../../domain/activities/activity.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { toUtc } from '../../i18n/zone.ts';
import type { ViewContext } from '../context.ts';
import type { Row } from '../row.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { dateText, organiserNames, placeNames, weekdayText } from './parts.ts';
import { toTime } from './row.ts';

/** What is known of an activity, term by term; what is not known stands in one line. */
export function toActivityFacts(activity: DatedActivity, context: ViewContext) {
  const { t, language } = context;
  const unknown: string[] = [];
  const rows: Row[] = [];
  const add = (key: PhraseKey, values: Text[]) => rows.push({ term: t(key), values });
  const addOrMiss = (key: 'mode' | 'organisers' | 'audiences' | 'cost' | 'languages', values: Text[]) => {
    if (values.length > 0) add(`activity.${key}`, values);
    else unknown.push(t(`activity.${key}-unknown`).text);
  };
  const { mode, cost, accessibility, audiences, sectors, languages = [] } = activity;
  const place = placeNames(activity, context).map((name) => context.name(name));
  add('activity.when', toWhen(activity, context));
  const online = mode === 'online' || mode === 'mixed' ? [t('activityMode.online')] : [];
  const where = [...place, ...online];
  add('activity.where', where.length > 0 ? where : [t('activity.national')]);
  if (activity.place.directions)
    add('activity.directions', [context.name({ text: activity.place.directions, lang: activity.lang })]);
  addOrMiss('mode', mode === 'unknown' ? [] : [t(`activityMode.${mode}`)]);
  addOrMiss(
    'organisers',
    organiserNames(activity, context).map((name) => context.name(name)),
  );
  if (activity.kind !== 'other') add('activity.kind', [t(`activityKind.${activity.kind}`)]);
  if (sectors.length > 0)
    add(
      'activity.sectors',
      sectors.map((sector) => t(`sector.${sector}`)),
    );
  addOrMiss(
    'audiences',
    audiences.map((audience) => t(`audience.${audience}`)),
  );
  addOrMiss('cost', cost === 'unknown' ? [] : [t(`activity.cost-${cost}`)]);
  const { known, missing } = toAccessibility(accessibility, context);
  if (known.length > 0) rows.push({ term: t('activity.accessibility'), values: known });
  // One word where nothing is known of it, otherwise exactly what is missing.
  unknown.push(...(known.length === 0 ? [t('activity.accessibility-unknown').text] : missing));
  // The language of the announcement says nothing about it.
  addOrMiss(
    'languages',
    languages.map((tag) => spokenLanguage(tag, context)),
  );
  return {
    heading: t('line.facts'),
    rows,
    unknown: unknown.length === 0 ? null : t('line.unknown', { facts: formatList(unknown, language) }),
  };
}

function toWhen({ when, mode }: DatedActivity, context: ViewContext): Text[] {
  const { starts, ends, from, to } = when;
  const date = dateText(when, context);
  const isOneDay = !ends || ends === starts;
  const day = isOneDay ? { ...date, text: `${weekdayText(starts, context).text}, ${date.text}` } : date;
  const time = toTime(when, context);
  if (!time || !from) return [day];
  return mode === 'online' || mode === 'mixed'
    ? [day, time, toUniversal(starts, { from, to: to && { day: ends ?? starts, time: to } }, context)]
    : [day, time];
}

/** The same hours in universal time, with the date where it is another one, for those who join from elsewhere. */
function toUniversal(
  day: PlainDate,
  { from, to }: { from: string; to?: { day: PlainDate; time: string } | '' | undefined },
  context: ViewContext,
): Text {
  const { campaign, t, date } = context;
  const say = (moment: { date: PlainDate; time: string }) =>
    moment.date === day ? moment.time : `${date(moment.date).text}, ${moment.time}`;
  const begin = toUtc(day, from, campaign.timeZone);
  const end = to ? toUtc(to.day, to.time, campaign.timeZone) : null;
  const time = end ? `${say(begin)}–${end.date === begin.date ? end.time : say(end)}` : say(begin);
  return t('activity.utc', { time });
}

function toAccessibility(answers: ActivityAccess, { t }: ViewContext): { known: Text[]; missing: string[] } {
  const parts = ACCESS_FIELDS.map((key) => ({ key, answer: answers[key] ?? 'unknown' }));
  return {
    known: parts.flatMap(({ key, answer }) => (answer === 'unknown' ? [] : [t(`activity.${key}-${answer}`)])),
    missing: parts.flatMap(({ key, answer }) => (answer === 'unknown' ? [t(`activity.${key}-unknown`).text] : [])),
  };
}
