import { compare } from '../../domain/compare.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Service } from '../../domain/service/service.ts';
import { currentAlert, currentStatus } from '../../domain/service/status.ts';
import type { ViewContext } from '../context.ts';

/** What happened to a record on a day, as far as the record itself tells. */
export type ChangeKind = 'sources-read' | 'checked' | 'closed' | 'replaced' | 'alert' | 'switched-on';

export interface DataChange {
  id: string;
  country: string;
  on: PlainDate;
  what: ChangeKind[];
}

/**
 * Every service with the last day on which something about it was read, checked, closed, replaced or warned of; the newest
 * first, then by id. It comes from the dates in the records, so it is true of any copy of the site, and it is no history:
 * what a record said before is not in it.
 */
export function toDataChanges({ facts, today }: Pick<ViewContext, 'facts' | 'today'>): DataChange[] {
  return [...facts.services.values()]
    .map((record) => toDataChange(record, today))
    .sort((a, b) => (a.on === b.on ? compare(a.id, b.id) : compare(b.on, a.on)));
}

function toDataChange(record: Service, today: PlainDate): DataChange {
  const activities = activitiesOf(record, today).filter(([on]) => on <= today);
  const on =
    activities
      .map(([day]) => day)
      .sort()
      .at(-1) ?? record.readOn;
  return {
    id: record.id,
    country: record.country,
    on,
    what: [...new Set(activities.filter(([day]) => day === on).map(([, kind]) => kind))],
  };
}

function activitiesOf(record: Service, today: PlainDate): [PlainDate, ChangeKind][] {
  const outage = currentStatus(record, null, today);
  const alert = currentAlert(record, today);
  const all: [PlainDate, ChangeKind][] = [
    [record.readOn, 'sources-read'],
    ...record.checks.map(({ on }): [PlainDate, ChangeKind] => [on, 'checked']),
  ];
  if (outage) all.push([outage.on, outage.state]);
  if (alert) all.push([alert.on, 'alert']);
  if (record.plan?.switchedOn) all.push([record.plan.switchedOn, 'switched-on']);
  return all;
}
