import { DAYS_UP, MEASURES, type Measure } from '../../codes/results.ts';
import type { CountFile, HarmFile, TargetFile } from '../../schemas/results/results.ts';
import { daysBetween } from '../plain-date.ts';

/** What one institution counted of one batch. */
export type Count = CountFile & { id: string };

/** Strips of one sheet. */
export const STRIPS_OF_A_SHEET = 7;

/** Two things that cannot both be so in one count. */
export const COUNT_FAULTS = [
  'nothing-counted',
  'hung-over-printed',
  'up-over-hung',
  'strips-over-sheets',
  'up-too-early',
  'ends-before',
] as const;
export type CountFaultCode = (typeof COUNT_FAULTS)[number];

export interface CountFault {
  code: CountFaultCode;
  /** The field that an author looks at first. */
  field: Measure | 'to';
  /** What the other one allows. */
  most: string;
}

/** What the rules look at; what could not be read is absent. */
export type Counted = Partial<Pick<Count, Measure | 'from' | 'to'>>;

/**
 * What cannot be so in one count, all of it at once. What nobody counted is held against nothing.
 *
 * @example countFaults({ printed: 50, hung: 60 })[0].code // => 'hung-over-printed'
 */
export function countFaults(count: Counted): CountFault[] {
  const { printed = null, hung = null, stillUp = null, stripsGone = null, from, to } = count;
  const over = (code: CountFaultCode, field: Measure, value: number | null, most: number | null): CountFault[] =>
    value !== null && most !== null && value > most ? [{ code, field, most: String(most) }] : [];
  const days = from && to ? daysBetween(from, to) : null;
  return [
    ...(MEASURES.every((measure) => count[measure] === null)
      ? [{ code: 'nothing-counted', field: 'printed', most: '' } as const]
      : []),
    ...over('hung-over-printed', 'hung', hung, printed),
    ...over('up-over-hung', 'stillUp', stillUp, hung ?? printed),
    ...over('strips-over-sheets', 'stripsGone', stripsGone, printed === null ? null : printed * STRIPS_OF_A_SHEET),
    ...(days !== null && days < 0 ? [{ code: 'ends-before', field: 'to', most: from ?? '' } as const] : []),
    ...(stillUp !== null && days !== null && days >= 0 && days < DAYS_UP
      ? [{ code: 'up-too-early', field: 'to', most: String(days) } as const]
      : []),
  ];
}

/** What was to be reached, said before the day. */
export type Target = TargetFile & { id: string };

/** Harm that something did which was hung, said or handed out, as it was reported. */
export type Harm = HarmFile & { id: string };
