import { assertFound } from '../../domain/found.ts';
import { alternativesOf } from '../../domain/line/alternatives.ts';
import { isDialled, worksFrom } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import { currentAlert, currentStatus, isOut, type LineAlert, type Outage } from '../../domain/line/status.ts';
import { isPublishable } from '../../domain/translation.ts';
import { chainOf, languageOf, type Text, textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Dial, toDial } from './dial.ts';
import { listName, regionNames } from './name.ts';

/** A service to use instead of one that does not answer, with its numbers. */
export interface Alternative {
  id: string;
  href: string;
  name: Text;
  /** None where it has no number, or stands on the same page with its own. */
  dials: Dial[];
}

/** What stands above a service while something is wrong with it. */
export interface LineNotice {
  alert: Text | null;
  /** `isHere`: nobody answers on this page's ground; otherwise only in the regions that the text names. */
  outage: { text: Text; heading: Text; instead: Alternative[]; isHere: boolean } | null;
}

/**
 * The alert of a service and, where it is closed or replaced, since when and what to use instead; `null` where all is well.
 */
export function toNotice(record: Line, place: NoticePlace, context: ViewContext): LineNotice | null {
  const region = place.region ?? null;
  const outage = currentStatus(record, region, context.today);
  const alert = currentAlert(record, context.today);
  if (!outage && !alert) return null;
  return {
    alert: alert ? alertText(alert, context) : null,
    outage: outage && {
      text: outageText(outage, context),
      heading: context.t('outage.instead'),
      isHere: outage.regions.length === 0,
      instead: toAlternatives(record, { ...place, region: region ?? outage.regions[0] ?? null }, context),
    },
  };
}

/** Where a notice is read: the country and region of the page, and what it shows beside the service. */
interface NoticePlace {
  /** Country code of the page; `null` where it is for people who are in another country. */
  country: string | null;
  region?: string | null;
  beside?: readonly Line[];
}

/** The text of an alert in the reader's language, or in the next one that may be shown, marked with its language. */
function alertText({ text }: LineAlert, { site, campaign, language }: ViewContext): Text {
  const { languages } = site;
  const { sourceLocale, stage } = campaign;
  const own = chainOf(language.locale, languages, sourceLocale).find((locale) => {
    const { policy } = languageOf(locale, languages);
    return (
      text[locale] && isPublishable(text[locale].state, 'safety', { stage, policy, isSource: locale === sourceLocale })
    );
  });
  // An alert is never held back for want of a reviewer: the source's own words stand in.
  const shown = own ?? (text[sourceLocale] ? sourceLocale : assertFound(Object.keys(text)[0], 'text of the alert'));
  return textIn(assertFound(text[shown], 'text of the alert').text, languageOf(shown, languages), language);
}

/** Its numbers as they may be shown while it is closed: still there to be recognised, and no link. */
export function withoutLinks(dials: readonly Dial[]): Dial[] {
  return dials.map((dial) => (dial.href && /^(tel|sms|whatsapp):/.test(dial.href) ? { ...dial, href: null } : dial));
}

/** Does nobody answer, on a page about this region (or about none)? */
export function isClosed(record: Line, region: string | null, { today }: ViewContext): boolean {
  return isOut(record, region, today);
}

function toAlternatives(record: Line, { country, region = null, beside = [] }: NoticePlace, context: ViewContext) {
  const isBeside = ({ id }: Line) => beside.some((other) => other.id === id);
  return alternativesOf(record, context, { region, beside }).map(
    (other): Alternative => ({
      id: other.id,
      href: context.address('line', { line: other.id }),
      name: listName(other, context),
      dials: isBeside(other)
        ? []
        : other.channels
            .filter((channel) => isDialled(channel) && (country !== null || worksFrom(channel, null)))
            .map((channel) => toDial(channel, country ?? '', context)),
    }),
  );
}

function outageText({ state, on, until, regions }: Outage, context: ViewContext): Text {
  const { t } = context;
  const date = context.date(on).text;
  const where = { regions: regionNames(regions, context) };
  if (until !== null) {
    const dates = { date, until: context.date(until).text };
    return regions.length === 0 ? t('outage.closedUntil', dates) : t('outage.closedInUntil', { ...dates, ...where });
  }
  return regions.length === 0 ? t(`outage.${state}`, { date }) : t(`outage.${state}In`, { date, ...where });
}
