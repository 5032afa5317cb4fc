import { isMoment, type WrittenFault } from './ics-values.ts';

/**
 * What is wrong with a rule of repetition as it is written (RFC 5545, 3.3.10): a part that is out of range, that nobody knows, that
 * stands twice, or two ends.
 */
export function ruleFaults(rule: string): WrittenFault[] {
  const faults: WrittenFault[] = [];
  const seen = new Map<string, string>();
  for (const part of rule.split(';')) {
    if (part.trim() === '') continue;
    const [name = '', ...rest] = part.split('=');
    const key = name.trim().toUpperCase();
    const right = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    const before = seen.get(key);
    if (before !== undefined) faults.push({ field: 'RRULE', found: before, other: part });
    seen.set(key, part);
    if (!right?.isRight(rest.join('=').trim()))
      faults.push({ field: 'RRULE', found: part, write: right?.write ?? WHOLE });
  }
  const [until, count] = [seen.get('UNTIL'), seen.get('COUNT')];
  if (until !== undefined && count !== undefined) faults.push({ field: 'RRULE', found: until, other: count });
  if (!seen.has('FREQ')) faults.push({ field: 'RRULE', found: rule, write: WHOLE });
  return faults;
}

/** A list of numbers between two, which may be counted from the end. */
function numbers(least: number, most: number, canBeBack = true): (value: string) => boolean {
  return (value) =>
    value.split(',').every((one) => {
      const number = Number(one);
      const size = canBeBack ? Math.abs(number) : number;
      return /^[+-]?\d{1,3}$/.test(one.trim()) && size >= least && size <= most;
    });
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WHOLE = 'FREQ=WEEKLY;COUNT=4';
const PARTS: Readonly<Record<string, { isRight: (value: string) => boolean; write: string }>> = {
  FREQ: { isRight: (value) => /^(?:SECOND|MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY$/i.test(value), write: 'FREQ=WEEKLY' },
  COUNT: { isRight: (value) => /^\+?0{0,9}[1-9]\d{0,8}$/.test(value), write: 'COUNT=4' },
  UNTIL: { isRight: isMoment, write: 'UNTIL=20270730T150000Z' },
  INTERVAL: { isRight: (value) => /^\+?0{0,9}[1-9]\d{0,8}$/.test(value), write: 'INTERVAL=1' },
  BYSECOND: { isRight: numbers(0, 60, false), write: 'BYSECOND=0' },
  BYMINUTE: { isRight: numbers(0, 59, false), write: 'BYMINUTE=0' },
  BYHOUR: { isRight: numbers(0, 23, false), write: 'BYHOUR=15' },
  BYDAY: {
    isRight: (value) =>
      value.split(',').every((one) => /^\s?(?:[+-]?(?:0?[1-9]|[1-4]\d|5[0-3]))?(?:SU|MO|TU|WE|TH|FR|SA)$/i.test(one)),
    write: 'BYDAY=FR',
  },
  BYMONTHDAY: { isRight: numbers(1, 31), write: 'BYMONTHDAY=30' },
  BYYEARDAY: { isRight: numbers(1, 366), write: 'BYYEARDAY=211' },
  BYWEEKNO: { isRight: numbers(1, 53), write: 'BYWEEKNO=30' },
  BYMONTH: { isRight: numbers(1, 12, false), write: 'BYMONTH=7' },
  BYSETPOS: { isRight: numbers(1, 366), write: 'BYSETPOS=1' },
  WKST: { isRight: (value) => WEEKDAYS.includes(value.toUpperCase()), write: 'WKST=MO' },
};
