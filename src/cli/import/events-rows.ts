import type { EventMode } from '../../domain/event.ts';
import type { PartialDate } from '../../domain/plain-date.ts';
import { ROWS_OF_2022 } from './events-rows-2022.ts';
import { ROWS_OF_2023 } from './events-rows-2023.ts';
import { ROWS_OF_2025 } from './events-rows-2025.ts';
import { MODEL_ROWS } from './events-rows-models.ts';

/**
 * What a person decided about one researched activity, by its number in the research. Names of people are never among the
 * organisers; an institution that people live in is not either.
 */
export interface EventRow {
  /** File name and part of the address, without a year. It never changes. */
  id: string;
  /** In organisations.yaml. */
  organisers?: string[];
  /** Not in organisations.yaml. */
  names?: string[];
  venue?: string;
  town?: string;
  mode: EventMode;
  /** `true` where the research gives the region of its source, but the activity was held in the whole country. */
  isNational?: boolean;
  /** Date of the source, where its address does not hold it. */
  sourceDate?: PartialDate;
  /** Two or three plain sentences of our own, made of nothing but the facts of the entry. */
  text: string;
}

export const EVENT_ROWS: Readonly<Record<string, EventRow>> = { ...ROWS_OF_2025, ...ROWS_OF_2023, ...ROWS_OF_2022, ...MODEL_ROWS };
