import type { Activity, DatedActivity } from '../../domain/activities/activity.ts';
import { joinLinkIn } from '../../domain/join-link.ts';
import { type PartialDate, type PlainDate, weekdayOf } from '../../domain/plain-date.ts';
import type { Name } from '../../domain/records.ts';
import type { Href } from '../../i18n/addresses.ts';
import { formatWeekday } from '../../i18n/dates.ts';
import { primary, type Text } from '../../i18n/languages.ts';
import { type ViewContext, viewContext } from '../context.ts';

/** The locales that an activity has a page in: those of its language, or else the source language. */
export function localesOf({ lang }: Pick<Activity, 'lang'>, { site, campaign }: ViewContext): string[] {
  const own = site.languages.filter((language) => primary(language.lang) === primary(lang)).map(({ locale }) => locale);
  const [first = campaign.sourceLocale, ...rest] = own;
  return [first, ...rest];
}

/** The page of an activity, in the reader's language where it has one, otherwise in its own. */
export function activityHref(activity: Pick<Activity, 'id' | 'year' | 'lang'>, context: ViewContext): Href {
  const locales = localesOf(activity, context);
  const locale = locales.includes(context.language.locale) ? context.language.locale : locales[0];
  return viewContext(context.site, locale).address('activity', activityParams(activity));
}

export function activityParams({ id, year }: Pick<Activity, 'id' | 'year'>): { year: string; activity: string } {
  return { year: String(year), activity: id };
}

/** One route for each activity and each of its locales; the source language has no locale in its address. */
export function activityPaths(activities: readonly DatedActivity[], context: ViewContext) {
  return activities.flatMap((item) =>
    localesOf(item, context).map((locale) => ({
      params: { locale: locale === context.campaign.sourceLocale ? undefined : locale, ...activityParams(item) },
      props: { item },
    })),
  );
}

/** Who organises it: those in the list of organisations first. */
export function organiserNames({ organisers, organiserNames: others }: Activity, { facts }: ViewContext): Name[] {
  return [...organisers.flatMap((id) => facts.organisations.get(id)?.name ?? []), ...others];
}

/**
 * Where people go, from the venue outwards, without a region that bears the name of the town. Nobody goes anywhere for what is online,
 * whatever place its record names.
 */
export function placeNames({ place, lang, mode }: Activity, { facts }: ViewContext): Name[] {
  if (mode === 'online') return [];
  const own = [place.venue, place.town].flatMap((text) => (text ? [{ text, lang }] : []));
  const region = facts.regions.find(({ code }) => code === place.region)?.name;
  const isNamed = region && place.town && `${region.text} `.startsWith(`${place.town} `);
  return region && !isNamed ? [...own, region] : own;
}

/** The link to join an activity online; `null` where there is none, or it was cancelled. */
export function joinLink(activity: Activity, { facts, campaign }: ViewContext): string | null {
  return joinLinkIn(activity, { allowedDomains: facts.allowedDomains, platforms: campaign.platforms });
}

/** Where an activity is as one text for files and messages: its place, and that it is online, with its link. */
export function whereText(activity: Activity, context: ViewContext): string {
  const { mode } = activity;
  const link = joinLink(activity, context);
  const online = mode === 'online' || mode === 'mixed' ? context.t('activityMode.online').text : '';
  return [
    placeNames(activity, context)
      .map(({ text }) => text)
      .join(', '),
    [online, link].filter(Boolean).join(': '),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Where it is in one short piece for a list: the town, else the region. */
export function shortPlace(activity: Activity, context: ViewContext): Text {
  const { t, facts } = context;
  const { place, mode, lang } = activity;
  if (mode === 'online') return t('activityMode.online');
  if (place.town) return context.name({ text: place.town, lang });
  const region = facts.regions.find(({ code }) => code === place.region)?.name;
  if (region) return context.name(region);
  return t('activity.national');
}

/** A date or a span in words, as far as it is known; absolute, since a page ages unbuilt. */
export function dateText(
  { starts, ends }: { starts: PartialDate | null; ends?: PartialDate },
  context: ViewContext,
): Text {
  if (starts === null) return context.t('activity.undated');
  if (!ends || ends === starts) return context.date(starts);
  const key = starts.length === 10 ? 'activity.span' : 'activity.monthSpan';
  return context.t(key, { from: context.date(starts).text, to: context.date(ends).text });
}

export function weekdayText(day: PlainDate, { language }: Pick<ViewContext, 'language'>): Text {
  return formatWeekday(weekdayOf(day), language);
}
