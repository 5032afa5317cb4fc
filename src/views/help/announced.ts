import { isOnlyIn } from '../../domain/line/coverage.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import type { Region } from '../../domain/place.ts';
import type { Text } from '../../i18n/languages.ts';
import { type CitedSource, toCitedSource } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { shownValue } from '../line/dial.ts';
import { regionNames } from '../line/name.ts';

/** What was announced for a region: said with its sources, and never as a number to call. */
export interface Announced {
  heading: Text;
  numbers: { text: Text; expected: Text | null; sources: CitedSource[] }[];
  /** To go on calling the numbers of today. */
  until: Text;
}

/** The announced numbers of a region that are not switched on; `null` where there are none. */
export function toAnnounced(region: Pick<Region, 'code'>, context: ViewContext): Announced | null {
  const { facts, t } = context;
  const here = facts.announced.filter((record) => isOnlyIn(record, region.code));
  if (here.length === 0) return null;
  return {
    heading: t('announced.heading'),
    numbers: here.flatMap((record) => toNumber(record, context)),
    until: t('announced.until'),
  };
}

function toNumber(record: Line, context: ViewContext): Announced['numbers'] {
  const { plan, channels } = record;
  if (!plan) return [];
  const { facts, t, date } = context;
  return channels.filter(isDialled).map((channel) => ({
    text: t('announced.number', {
      date: date(plan.announcedOn).text,
      number: shownValue(channel),
      regions: regionNames(record.coverage.regions, context),
    }),
    expected: plan.expected ? t('announced.expected', { date: date(plan.expected).text }) : null,
    sources: plan.sources.flatMap((id) => {
      const source = facts.sources.get(id);
      return source ? [toCitedSource(source, context)] : [];
    }),
  }));
}
