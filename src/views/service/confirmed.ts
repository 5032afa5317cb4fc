import { memoize } from '../../domain/memoize.ts';
import { isListed } from '../../domain/service/coverage.ts';
import type { Facts } from '../../domain/service/facts.ts';
import { contactDates } from '../../domain/service/field-dates.ts';
import { countConfirmed, isNeverChecked } from '../../domain/service/freshness.ts';
import type { Service } from '../../domain/service/service.ts';
import { inYears, spanOf } from '../../domain/service/source-dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toDated, toYears } from './dated.ts';

/** How far the numbers of a page, a sheet or a file are confirmed; `all` needs no warning. */
export type Confirmed = { state: 'none' } | ({ state: 'some' | 'all' } & ReturnType<typeof countConfirmed>);

/**
 * How far some services are confirmed. `none` is said only while no operator of the whole site has confirmed anything: from the
 * first check on, everything says how many.
 */
export function confirmedOf(
  records: readonly Service[],
  { facts, today }: Pick<ViewContext, 'facts' | 'today'>,
): Confirmed {
  if (isNothingChecked(facts)) return { state: 'none' };
  const count = countConfirmed(records, today);
  return { state: count.confirmed === count.total ? 'all' : 'some', ...count };
}

/** Does every page and sheet say by itself that nobody has confirmed any number of the site? */
export function isUnconfirmedSaid({ campaign, facts }: Pick<ViewContext, 'campaign' | 'facts'>): boolean {
  return campaign.stage === 'preview' && isNothingChecked(facts);
}

/** Every card of every page asks. */
const isNothingChecked = memoize(({ services }: Facts) => isNeverChecked(services.values()));

/**
 * What stands above a page of a preview: that nobody has confirmed its numbers, with the years of their sources, or how many of them
 * somebody has; `null` where each is confirmed.
 *
 * @param shown the services on the page; without any, those of the country are counted
 */
export function toConfirmedNotice(shown: readonly Service[], context: ViewContext): Text | null {
  const { t, campaign, facts } = context;
  const own = campaign.country.code;
  const isOfPage = countConfirmed(shown, context.today).total > 0;
  const confirmed = confirmedOf(isOfPage ? shown : (facts.servicesOf.get(own) ?? []), context);
  if (confirmed.state === 'none') return isOfPage ? toUnconfirmedSince(shown, context) : t('notice.preview');
  if (confirmed.state === 'all') return null;
  const { confirmed: count, total } = confirmed;
  return isOfPage
    ? t('notice.confirmedHere', { count, total })
    : t('notice.confirmedOf', { count, total, country: context.country(own).text });
}

/** That nobody has confirmed them, with the years of those of their sources that have a date. */
function toUnconfirmedSince(shown: readonly Service[], { t, facts, today }: ViewContext): Text {
  const dates = shown.filter(isListed).map((record) => contactDates(record, facts.sources, today));
  const span = inYears(spanOf(dates.map(({ from, to }) => ({ from: from ?? to, to })).filter(({ to }) => to !== null)));
  return span.name === 'year' || span.name === 'between'
    ? t(`notice.preview-${span.name}`, span.values)
    : t('notice.preview');
}

/** On paper: how far the numbers are confirmed, and of when the sheet is. */
export function toSheetDate(shown: readonly Service[], context: ViewContext): Text {
  const { t, today, campaign } = context;
  const date = context.date(today).text;
  const confirmed = confirmedOf(shown, context);
  if (confirmed.state === 'some')
    return t('sheet.someConfirmed', { count: confirmed.confirmed, total: confirmed.total, date });
  if (confirmed.state === 'all' || campaign.stage !== 'preview') return t('sheet.dated', { date });
  return t('sheet.unconfirmed', { dated: toShownYears(shown, context).text, date });
}

/** On a small card and in a frame: how far the numbers are confirmed, and of when they are. */
export function toCardDate(shown: readonly Service[], context: ViewContext): Text {
  const { t } = context;
  const dated = toShownYears(shown, context).text;
  const confirmed = confirmedOf(shown, context);
  return confirmed.state === 'none'
    ? t('card.unconfirmed', { dated })
    : t('card.confirmed', { count: confirmed.confirmed, total: confirmed.total, dated });
}

function toShownYears(shown: readonly Service[], context: ViewContext): Text {
  return toDated(spanOf(shown.map((record) => contactDates(record, context.facts.sources, context.today))), context);
}

/** The same on a card that tells nothing to whoever finds it: a note to check something, and years. */
export function toPlainCardDate(shown: readonly Service[], context: ViewContext): Text {
  const years = toYears(spanOf(shown.map((record) => contactDates(record, context.facts.sources, context.today))));
  if (confirmedOf(shown, context).state === 'all') return { text: years };
  return years ? context.t('card.toCheck', { years }) : context.t('card.toCheckUndated');
}
