/**
 * What an author probably meant by a value that has not the right form. Each returns a value as it would be right,
 * or `null` where guessing would be inventing.
 */

import { z } from 'astro/zod';
import { isSiteAddress } from '../../codes/addresses.ts';
import { isPlainDate } from '../../codes/dates.ts';
import { asSchema, helpOf, schemaAt, unwrap } from '../../schemas/field.ts';
import type { Path } from '../source/yaml-source.ts';

/** @example toDate('30/7/2027') // => '2027-07-30' */
export function toDate(text: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text.trim()) ?? [];
  const [, first = '', second = '', last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  if (year) return real(`${year}-${two(month)}-${two(day)}`);
  // 3/4 is a day in April here and a day in March elsewhere: only a day over 12 says which it is.
  return last && Number(first) > 12 ? real(`${last}-${two(second)}-${two(first)}`) : null;
}

/** @example toHttps('http://www.gob.pe') // => 'https://www.gob.pe' */
export function toHttps(text: string): string | null {
  const url = `https://${text
    .trim()
    .replace(/^[a-z]*:?\/\//i, '')
    .replace(/^http:/i, '')
    .replace(/^[^/?#]*@/, '')
    .replace(/^([^/?#]*?):\d+/, '$1')}`;
  return URL.canParse(url) && /^[^\s"<>]+$/.test(url) && new URL(url).hostname.includes('.') ? url : null;
}

/** @example toSiteAddress('https://example.org/30julio?a') // => 'https://example.org/30julio/' */
export function toSiteAddress(text: string): string {
  const { host, pathname } = new URL(text);
  const path = pathname.replace(/\/+$/, '');
  const whole = `https://${host}${path}/`;
  return path !== '' && isSiteAddress(whole) ? whole : `https://${host}`;
}

/** @example toCountry('pe') // => 'PE' */
export function toCountry(text: string): string | null {
  return /^[a-z]{2}$/i.test(text.trim()) ? text.trim().toUpperCase() : null;
}

/** @example toRegion('pe_pun') // => 'PE-PUN' */
export function toRegion(text: string): string | null {
  const code = text.trim().toUpperCase().replace(/[_ ]/g, '-');
  return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : null;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function real(date: string): string | null {
  return isPlainDate(date) ? date : null;
}

/** An example of what a schema wants, as typed in the file; `…` where it has none. */
export function exampleOf(schema: z.ZodType, path: Path): string {
  const here = schemaAt(schema, path);
  const own = helpOf(here)?.example;
  if (own) return own;
  const item = typeof path.at(-1) === 'number' ? helpOf(schemaAt(schema, path.slice(0, -1)))?.example : undefined;
  if (item) return item.replace(/^\[([^,\]]*).*\]$/, '$1') || '…';
  if (here instanceof z.ZodNullable) return 'null';
  const inner = unwrapped(here);
  if (inner instanceof z.ZodArray) return '[…]';
  if (inner instanceof z.ZodObject) return groupExample(inner);
  if (inner instanceof z.ZodRecord) return '{ … }';
  return inner instanceof z.ZodString ? '"…"' : '…';
}

/** A group with an example of each field that it must have, or, where it must have none, of each that has one. */
function groupExample(schema: z.ZodObject): string {
  const fields = Object.entries(schema.shape).flatMap(([key, part]): [string, z.ZodType][] => {
    const field = asSchema(part);
    return field ? [[key, field]] : [];
  });
  const needed = fields.filter(([, field]) => !field.safeParse(undefined).success);
  const shown = (needed.length > 0 ? needed : fields).map(([key]) => [key, exampleOf(schema, [key])] as const);
  return shown.some(([, value]) => value.includes('…'))
    ? '{ … }'
    : `{ ${shown.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

/** A schema without what says that its value may be absent. */
export function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = schema && unwrap(schema);
  return inner ? unwrapped(inner) : schema;
}
