import parsePhoneNumber from 'libphonenumber-js/max';
import { onceForKey } from '../domain/memoize.ts';

/**
 * An E.164 number with its digits grouped for reading, as ITU-T E.123 writes international numbers.
 * Anything else is returned as it stands.
 */
export const groupNumber = onceForKey((value) =>
  value.startsWith('+') ? (parsePhoneNumber(value)?.formatInternational() ?? value) : value,
);
