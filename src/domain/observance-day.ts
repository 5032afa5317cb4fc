import type { PartialDate } from './plain-date.ts';

/** A day of the year that the world, a country or a region keeps. */
export interface ObservanceDay {
  id: string;
  name: Record<string, string>;
  monthDay: string;
  scope: 'world' | 'country' | 'region';
  country: string | null;
  since: PartialDate | null;
  sources: string[];
}
