import parsePhoneNumber from 'libphonenumber-js/max';

const formatted = new Map<string, string>();

/**
 * An E.164 number with its digits grouped for reading, as ITU-T E.123 writes international numbers.
 * Anything else is returned as it stands.
 */
export function groupNumber(value: string): string {
  if (!value.startsWith('+')) return value;
  const known = formatted.get(value) ?? parsePhoneNumber(value)?.formatInternational() ?? value;
  formatted.set(value, known);
  return known;
}
