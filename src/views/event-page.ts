import type { Activity } from '../domain/event.ts';
import { fileAddressOf } from '../i18n/addresses.ts';
import type { Text } from '../i18n/languages.ts';
import { formatList } from '../i18n/names.ts';
import type { ViewContext } from './context.ts';
import { eventCrumbs } from './event-group.ts';
import { dateText, eventParams, localesOf, organiserNames, placeNames, weekdayText } from './event-parts.ts';
import { type EventRow, toEventRow, toTime } from './event-row.ts';
import { toEventStatus } from './event-status.ts';
import { shorten, toEventTitle } from './event-title.ts';
import { type Frame, type Link, toFrame } from './frame.ts';
import { type Row, type SourceLine, toSourceLine } from './line.ts';

/** What a search result shows of a description. */
const LONGEST_DESCRIPTION = 180;

export interface EventPageView {
  frame: Frame;
  heading: Text;
  /** Its date as in the lists, large. */
  row: EventRow;
  status: Text[];
  isCancelled: boolean;
  /** Language of the description, where that is not the page's. */
  lang: string | undefined;
  facts: { heading: Text; rows: Row[]; unknown: Text | null };
  calendar: Link;
  sources: { heading: Text; lines: SourceLine[] };
  others: { heading: Text; links: Link[] };
}

/** The page of one activity. What is unknown is shown as unknown, in one line. */
export function toEventPage(activity: Activity, context: ViewContext): EventPageView {
  const { t, campaign, facts } = context;
  const params = eventParams(activity);
  const locales = localesOf(activity, context);
  const heading = context.name({ text: activity.title, lang: activity.lang });
  return {
    frame: toFrame(
      {
        address: 'event',
        params,
        title: toEventTitle(activity, context),
        bareTitle: true,
        description: toDescription(activity, context),
        crumbs: [
          ...eventCrumbs(context),
          { href: context.address('eventsOfYear', { year: params.year }), label: { text: params.year } },
        ],
        zone: 'campaign',
        writtenIn: locales,
        onlyIn: { locales, otherwise: 'events' },
      },
      context,
    ),
    heading,
    row: toEventRow(activity, context),
    status: toEventStatus(activity, context),
    isCancelled: activity.status === 'cancelled',
    lang: heading.lang,
    facts: toFacts(activity, context),
    calendar: { href: fileAddressOf('eventCalendar', params, campaign), label: t('event.calendar') },
    sources: {
      heading: t('event.sources'),
      lines: activity.sources.flatMap((id) => {
        const source = facts.sources.get(id);
        return source ? [toSourceLine(source, context)] : [];
      }),
    },
    others: { heading: t('event.more'), links: toOthers(activity, context) },
  };
}

function toDescription(activity: Activity, context: ViewContext): string {
  const parts = [
    dateText(activity.when, context),
    ...placeNames(activity, context),
    ...organiserNames(activity, context),
  ];
  return shorten(`${parts.map(({ text }) => text).join('. ')}.`, LONGEST_DESCRIPTION);
}

function toFacts(activity: Activity, context: ViewContext): EventPageView['facts'] {
  const { t, language } = context;
  const unknown: string[] = [];
  const rows: Row[] = [];
  const add = (key: string, values: Text[]) => {
    if (values.length > 0) rows.push({ term: t(`event.${key}`), values });
    else unknown.push(t(`event.${key}-unknown`).text);
  };
  const { mode, cost, accessibility, audiences, sectors } = activity;
  const place = placeNames(activity, context).map((name) => context.name(name));
  add('when', toWhen(activity, context));
  if (place.length > 0 || mode !== 'online') add('where', place.length > 0 ? place : [t('event.national')]);
  if (activity.place.directions)
    add('directions', [context.name({ text: activity.place.directions, lang: activity.lang })]);
  add('mode', mode === 'unknown' ? [] : [t(`eventMode.${mode}`)]);
  add(
    'organisers',
    organiserNames(activity, context).map((name) => context.name(name)),
  );
  if (activity.kind !== 'other') add('kind', [t(`eventKind.${activity.kind}`)]);
  if (sectors.length > 0)
    add(
      'sectors',
      sectors.map((sector) => t(`sector.${sector}`)),
    );
  add(
    'audiences',
    audiences.map((audience) => t(`audience.${audience}`)),
  );
  add('cost', cost === 'unknown' ? [] : [t(`event.cost-${cost}`)]);
  add('accessibility', toAccessibility(accessibility, context));
  // An activity's record holds the language of its announcement, not those spoken there.
  add('languages', []);
  return {
    heading: t('line.facts'),
    rows,
    unknown: unknown.length === 0 ? null : t('line.unknown', { facts: formatList(unknown, language) }),
  };
}

function toWhen({ when }: Activity, context: ViewContext): Text[] {
  const { starts, ends } = when;
  const date = dateText(when, context);
  const isOneDay = !ends || ends === starts;
  const day = isOneDay ? { ...date, text: `${weekdayText(starts!, context).text}, ${date.text}` } : date;
  const time = toTime(when, context);
  return time ? [day, time] : [day];
}

function toAccessibility(answers: Activity['accessibility'], { t }: ViewContext): Text[] {
  return (['stepFree', 'signLanguage', 'captions'] as const).flatMap((key) =>
    answers[key] === 'unknown' ? [] : [t(`event.${key}-${answers[key]}`)],
  );
}

/** Lists that this activity stands in too. */
function toOthers({ year, place, sectors }: Activity, context: ViewContext): Link[] {
  const { t, address, facts } = context;
  const region = facts.regions.find(({ code }) => code === place.region);
  return [
    { href: address('eventsOfYear', { year: String(year) }), label: t('events.ofYear', { year: String(year) }) },
    ...(region
      ? [
          {
            href: address('eventsByRegion', { region: region.slug }),
            label: t('events.inRegion', { region: region.name.text }),
          },
        ]
      : []),
    ...sectors.map((sector) => ({
      href: address('eventsBySector', { sector }),
      label: t('events.ofSector', { sector: t(`sector.${sector}`).text }),
    })),
  ];
}
