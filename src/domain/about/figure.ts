import type { RecordWords } from '../page/record-words.ts';

/** A set of numbers from one source, with what it counts and what it cannot say. */
export interface Figure {
  id: string;
  /** Its place in the list. */
  order: number;
  unit: 'people' | 'complaints' | 'percent';
  /** Years, months or days, both included. */
  period: { from: string; to: string };
  /** The numbers as the source gives them, in its order. */
  bars: readonly { id: string; value: number }[];
  sources: readonly string[];
  /** By locale. */
  words: Readonly<Record<string, FigureWords>>;
}

export interface FigureWords extends RecordWords {
  title: string;
  /** What is counted, where and by whom. */
  scope: string;
  /** What a reader must not conclude. */
  limits: string;
  /** A label for each bar, by its id. */
  bars: Readonly<Record<string, string>>;
}

/**
 * How long each bar is, in percent of the longest; of a share, in percent of the whole.
 *
 * @returns numbers from 0 to 100 with one decimal, in the order of the bars
 */
export function barLengths({ unit, bars }: Pick<Figure, 'unit' | 'bars'>): number[] {
  const whole = unit === 'percent' ? 100 : Math.max(...bars.map(({ value }) => value), 1);
  return bars.map(({ value }) => Math.round((value / whole) * 1000) / 10);
}
