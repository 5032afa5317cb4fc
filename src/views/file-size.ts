import type { ViewContext } from './context.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
/** From here on, rounding would give 1,000 kB. */
const LARGE = 999_500;

/**
 * How large a file is, as a reader with a data plan counts it: whole kilobytes (of 1,000 bytes), at least one; from a
 * megabyte on, megabytes with one decimal.
 *
 * @param bytes size of the file as it is sent without compression
 * @example toFileSize(123_400, context) // => '123 kB'
 */
export function toFileSize(bytes: number, { language }: Pick<ViewContext, 'language'>): string {
  const isLarge = bytes >= LARGE;
  const amount = isLarge ? bytes / MEGABYTE : Math.max(1, Math.round(bytes / KILOBYTE));
  // Intl's own names of the units need more room in some languages, and the symbols are the same in all.
  return `${new Intl.NumberFormat(language.format, { maximumFractionDigits: 1 }).format(amount)}\u00A0${isLarge ? 'MB' : 'kB'}`;
}
