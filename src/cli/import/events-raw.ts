import { parse } from 'yaml';

/**
 * One researched activity, as far as the importer reads it. The note is left out on purpose: it is the researcher's own
 * remark, and what has no field cannot leak.
 */
export interface RawEvent {
  id: string;
  title: string;
  start: string | null;
  end?: string;
  date_precision: string;
  /** ISO 3166-2, or the country's code alone for the whole country. */
  region: string;
  sector: string;
  kind: string;
  audience: string;
  source: string;
  confidence: string;
}

/** The activities of a research file. */
export function readEventsFile(text: string): RawEvent[] {
  return (parse(text) as { events: RawEvent[] }).events;
}
