import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { datedDays } from '../../domain/observance-day.ts';
import type { ViewContext } from '../context.ts';
import { type ActivityRow, toActivityRow, toDayRow } from './row.ts';

/** Observance days of the campaign's year and announced activities, in the order of their dates. */
export function comingRows({ all }: ActivityIndex, context: ViewContext): ActivityRow[] {
  const { campaign, facts, today } = context;
  const days = datedDays(facts.days, { year: campaign.year, country: campaign.country.code }).filter(
    ({ on }) => on >= today,
  );
  const rows = [...days.map((day) => toDayRow(day, context)), ...all.coming.map((one) => toActivityRow(one, context))];
  return rows.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
