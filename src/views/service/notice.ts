import { cautionsOf } from '../../domain/page/sections.ts';
import { alternativesOf } from '../../domain/service/alternatives.ts';
import { isDialled, worksFrom } from '../../domain/service/dialling.ts';
import type { Service } from '../../domain/service/service.ts';
import { currentAlert, currentStatus, isOut, type Outage, type ServiceAlert } from '../../domain/service/status.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { type Dial, toDial } from './dial.ts';
import { listName, regionNames } from './name.ts';

/** The page or card that services stand on together. */
export interface Place {
  /** Country code of the page; `null` where it is for people who are in another country. */
  country: string | null;
  /** ISO 3166-2 code of the page; `null` or absent where it is about no region. */
  region?: string | null;
  /** Everything that the page shows, where that is more than one list of it. */
  beside?: readonly Service[];
}

/** What stands above a service while something is wrong with it. */
export interface ServiceNotice {
  alert: Text | null;
  /** What a reader has to know of the alert's text: that a machine made it, or that it stands in for another. */
  alertNotices: Text[];
  /** `isHere`: nobody answers on this page's ground; otherwise only in the regions that the text names. */
  outage: { text: Text; heading: Text; instead: ReturnType<typeof toAlternatives>; isHere: boolean } | null;
}

/** The alert of a service and, where it is closed or replaced, since when and what to use instead; `null` where all is well. */
export function toNotice(record: Service, place: Place, context: ViewContext): ServiceNotice | null {
  const region = place.region ?? null;
  const outage = currentStatus(record, region, context.today);
  const alert = currentAlert(record, context.today);
  if (!outage && !alert) return null;
  return {
    ...(alert ? alertText(alert, context) : { alert: null, alertNotices: [] }),
    outage: outage && {
      text: outageText(outage, context),
      heading: context.t('outage.instead'),
      isHere: outage.regions.length === 0,
      instead: toAlternatives(record, { ...place, region: region ?? outage.regions[0] ?? null }, context),
    },
  };
}

/**
 * The text of an alert in the reader's language, or in the next one that may be shown, marked with its language. Nobody reads a
 * machine's words, or those of another language, without being told; in live the check stops an original that nobody has read.
 */
function alertText({ text }: ServiceAlert, context: ViewContext): Pick<ServiceNotice, 'alert' | 'alertNotices'> {
  const { words, locale, choice, mark } = shownWords({ words: text }, context, 'safety');
  return { alert: mark(words.text), alertNotices: toNotices(cautionsOf(choice), locale, context) };
}

/** Its channels while it is closed: still there to be recognised, and no links, not even to a chat. */
export function withoutLinks(dials: readonly Dial[]): Dial[] {
  return dials.map((dial) => ({ ...dial, href: null, call: null }));
}

/** Does nobody answer, on a page about this region (or about none)? */
export function isClosed(record: Service, region: string | null, { today }: ViewContext): boolean {
  return isOut(record, region, today);
}

/** The services to use instead; without numbers where they stand on the same page with their own. */
function toAlternatives(record: Service, { country, region = null, beside = [] }: Place, context: ViewContext) {
  const isBeside = ({ id }: Service) => beside.some((other) => other.id === id);
  return alternativesOf(record, context, { region, beside }).map((other) => ({
    id: other.id,
    href: context.address('service', { service: other.id }),
    name: listName(other, context),
    dials: isBeside(other)
      ? []
      : other.channels
          .filter((channel) => isDialled(channel) && (country !== null || worksFrom(channel, null)))
          .map((channel) => toDial(channel, country ?? '', context)),
  }));
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
