import type { Hours } from '../../domain/line/line.ts';
import type { Tables } from './table-schemas.ts';

/** The hours that a text states, by the table; undefined where nobody has read that text yet. */
export function findHours(text: string | undefined, table: Tables['hours']): Hours | undefined {
  if (text === undefined) return { status: 'unknown' };
  const words = text.replace(/\s+/g, ' ').trim();
  const status = (['always', 'conflict', 'unknown'] as const).find((one) => table[one].includes(words));
  return status ? { status } : table.printed.find((one) => one.text === words)?.hours;
}
