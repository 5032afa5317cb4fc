import { isRecallCode, recallCode } from '../codes/recall-code.ts';
import { searchKey } from '../domain/search-key.ts';
import type { Announcement } from './announcement.ts';
import type { IntakeContext } from './context.ts';
import { hostKey } from './hosts.ts';

/** By what a row without an id is known again. Who organises is part of it: nobody's row finds another's activity. */
export function keyOf(announcement: Announcement, context: IntakeContext): string {
  const { title, starts, town = '', venue = '' } = announcement;
  return [searchKey(title), starts, searchKey(town || venue), hostKey(announcement, context)].join(' | ');
}

/**
 * The receipt of an announcement: eight digits, of which the last one finds a slip of the pen, as on printed materials. It is made of the
 * key alone, so that form, importer and whoever types a sheet again come to the same one without asking each other. It is no secret and
 * allows nothing: what moves or calls off an activity still needs the call to its organiser.
 *
 * @param key as `keyOf` makes it
 */
export function receiptOf(key: string): string {
  return recallCode(fnv1a(key), () => false);
}

/** The receipt in a text as people copy it, with blanks or hyphens; `null` where it is none. */
export function readReceipt(text: string): string | null {
  const digits = digitsOf(text);
  return isRecallCode(digits) ? digits : null;
}

/** Was a receipt meant, of which a digit is wrong? */
export function isSlipOfReceipt(text: string): boolean {
  const digits = digitsOf(text);
  return /^\d{8}$/.test(digits) && !isRecallCode(digits);
}

/** The digits of a receipt, with the zeros before it that spreadsheets take from a number. */
function digitsOf(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{6,7}$/.test(text.trim()) ? digits.padStart(8, '0') : digits;
}

/** FNV-1a of 64 bits (RFC 9923, section 3): the same in every browser, without asking it to hash. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
