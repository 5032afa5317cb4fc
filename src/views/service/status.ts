import type { FieldGroup } from '../../codes/service-fields.ts';
import { contestedFacts } from '../../domain/service/contested.ts';
import { contactDates } from '../../domain/service/field-dates.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import type { Service } from '../../domain/service/service.ts';
import { neverStatus } from '../../domain/service/source-dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toConfirmRows } from './confirm.ts';
import { isUnconfirmedSaid } from './confirmed.ts';

/**
 * "Never confirmed; source of D", or the dates of the last check (absolute, since a page ages unbuilt); then what its operator
 * contests, where that changes what somebody does.
 */
export function toStatus(record: Service, context: ViewContext): Text {
  const { t } = context;
  const status = toFreshness(record, context);
  const contested = new Set(contestedFacts(record).map(({ fact }) => fact));
  if (contested.size === 0) return status;
  const facts = toConfirmRows(record, true, context).flatMap(({ path, group, what }) =>
    contested.has(path.join('.')) && group !== null && !UNUSED.includes(group) ? what : [],
  );
  return facts.length > 0 ? t('status.contested', { status: status.text, facts: facts.join('; ') }) : status;
}

/** Facts that nobody goes by in order to reach a service. */
const UNUSED: readonly FieldGroup[] = ['name', 'operator', 'officialPage'];

function toFreshness(record: Service, context: ViewContext): Text {
  const { t, facts, today } = context;
  const freshness = freshnessOf(record, today);
  if (freshness.state !== 'never') {
    const dates = { checked: context.date(freshness.checkedOn).text, until: context.date(freshness.goodUntil).text };
    return t(`status.${freshness.state}`, dates);
  }
  const { name, dates } = neverStatus(contactDates(record, facts.sources, today));
  const [from = '', to = from] = dates.map((date) => context.date(date).text);
  return t(`status.${name}`, name === 'neverBetween' ? { from, to } : { date: from });
}

/** The status on a card; `null` where the page says once, above all services, that nobody has confirmed any. */
export function toCardStatus(record: Service, context: ViewContext): Text | null {
  const isSaid =
    isUnconfirmedSaid(context) &&
    freshnessOf(record, context.today).state === 'never' &&
    contestedFacts(record).length === 0;
  return isSaid ? null : toStatus(record, context);
}
