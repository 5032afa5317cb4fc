import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { FIELDS, type RawValues } from './fields.ts';
import { rowFinding } from './finding.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';
import { decode } from './text.ts';

/** An announcement as the form holds it: what is typed in each field, and further dates, one a line. */
export interface Handed {
  values: RawValues;
  dates: string;
}

/**
 * What stands behind the `#` of an address that opens the form filled in. Browsers send that part to no server (RFC 9110, section 7.1).
 *
 * @returns letters, digits, `-` and `_` behind `a=` (base64url, RFC 4648, section 5, of raw DEFLATE, RFC 1951, of JSON)
 */
export function toFragment({ values, dates }: Handed): string {
  const packed = deflateSync(strToU8(JSON.stringify(dates.trim() ? [values, dates] : [values])), { level: 9 });
  const letters = btoa(strFromU8(packed, true));
  return `${BEGINS}${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * Reads such a part back. Anybody may have written it: of what is not a text in a field of ours nothing is taken, and however much is
 * packed into it, no more than so many bytes come out.
 *
 * @returns `null` where it is no announcement
 */
export function fromFragment(fragment: string): Handed | null {
  const letters = fragment.startsWith(BEGINS) ? fragment.slice(BEGINS.length) : '';
  if (letters.length > MOST_LETTERS || !/^[\w-]+$/.test(letters)) return null;
  try {
    const packed = strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
    const [values, dates]: unknown[] = JSON.parse(strFromU8(inflateSync(packed, { out: new Uint8Array(MOST_BYTES) })));
    if (typeof values !== 'object' || values === null) return null;
    if (typeof dates === 'string' && dates.length > MOST_OF_DATES) return null;
    const own: RawValues = {};
    for (const field of FIELDS) {
      const value: unknown = Object.hasOwn(values, field) ? Reflect.get(values, field) : undefined;
      if (typeof value === 'string' && value !== '') own[field] = value;
    }
    if (Object.keys(own).length === 0) return null;
    return { values: own, dates: typeof dates === 'string' ? dates : '' };
  } catch {
    return null;
  }
}

/** One announcement for each date of a series; the name of the series is its title where it has no other. */
export function datesOf({ values, dates }: Handed): RawValues[] {
  const others = dates
    .split('\n')
    .map((date) => date.trim())
    .filter((date) => date !== '');
  if (others.length === 0) return [values];
  const shared = { ...values, series: values.series || (values.title ?? '') };
  return [shared, ...others.map((starts) => ({ ...shared, starts, ends: '', id: '' }))];
}

/** Letters of further dates that the form takes. */
export const MOST_OF_DATES = 1000;
const BEGINS = 'a=';
/** Letters that are looked at: no form fills a tenth of them. */
const MOST_LETTERS = 20_000;
/** Bytes that may come out. */
const MOST_BYTES = 100_000;

/**
 * Is it a list of the addresses that open the form filled in, as who scans printed sheets one after the other gets it? One line of it may be
 * broken, also the first, and a scanner may write more beside the address; the headings of a table hold none.
 */
export function areLinks(head: string): boolean {
  return /^\s*[^\r\n]*https?:\/\/\S+#a=[\w-]/i.test(head) || /^\s*https?:\/\/\S+#a=[\w-]/im.test(head);
}

/**
 * Reads such a list, an address a line. Which site an address is of decides nothing: only what stands behind its `#` is read, and it is
 * judged like any row.
 */
export function readLinks(bytes: Uint8Array): RawRow[] {
  const rows = decode(bytes)
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : readLine(line.trim(), i + 1)));
  if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
  return rows;
}

function readLine(line: string, number: number): RawRow[] {
  const row = { table: '', number, findings: [], isForm: true };
  const handed = fromFragment(/#(a=[\w-]+)/.exec(line)?.[1] ?? '');
  if (handed) return datesOf(handed).map((values) => ({ ...row, values }));
  const findings = [rowFinding('bad-code', undefined, { found: line.slice(0, SHOWN) })];
  return [{ ...row, values: {}, findings, isClosed: true }];
}

/** Letters of a line that are shown. */
const SHOWN = 40;
