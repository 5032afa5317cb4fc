import { unzipSync } from 'fflate';
import type { Manner } from './kinds.ts';
import { toComparablePage } from './page.ts';
import { findPlace, type Place } from './place.ts';

/**
 * `equal` byte for byte; `replaced`: equal after the replacements; `code`: a page of which only inline scripts differ;
 * `order`: a page of which only the order of style declarations differs; `different` in anything else.
 */
export type Verdict = 'equal' | 'replaced' | 'code' | 'order' | 'different';

export interface Comparison {
  verdict: Verdict;
  /** Where it first differs; none where it is equal. */
  place?: Place;
}

/** Compares two states of one file in the manner of its kind. */
export function compareContents(before: Buffer, after: Buffer, manner: Manner): Comparison {
  if (before.equals(after)) return { verdict: 'equal' };
  if (manner === 'page') return comparePages(before.toString('utf8'), after.toString('utf8'));
  if (manner === 'archive') return compareArchives(before, after);
  return different(textOf(before), textOf(after));
}

function comparePages(before: string, after: string): Comparison {
  const [old, now] = [toComparablePage(before), toComparablePage(after)];
  if (old.html !== now.html) return different(old.html, now.html);
  const [oldStyle, nowStyle] = [old.styles.join('\n'), now.styles.join('\n')];
  if (oldStyle !== nowStyle) {
    const isSameSet = old.styles.toSorted().join('\n') === now.styles.toSorted().join('\n');
    return { verdict: isSameSet ? 'order' : 'different', place: findPlace(oldStyle, nowStyle) };
  }
  if (old.code !== now.code) return { verdict: 'code', place: findPlace(old.code, now.code) };
  return { verdict: 'replaced' };
}

/** An archive is what its entries hold, in their order; how well they are packed and when is no matter. */
function compareArchives(before: Buffer, after: Buffer): Comparison {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const [oldNames, nowNames] = [[...old.keys()].join('\n'), [...now.keys()].join('\n')];
  if (oldNames !== nowNames) return different(oldNames, nowNames);
  const name = [...old.keys()].find((entry) => old.get(entry) !== now.get(entry));
  if (name === undefined) return { verdict: 'replaced' };
  const { place } = different(old.get(name)!, now.get(name)!);
  return { verdict: 'different', place: { before: `${name}: ${place!.before}`, after: `${name}: ${place!.after}` } };
}

/** What cannot be unpacked is one entry without a name. */
function entriesOf(archive: Buffer): Map<string, string> {
  try {
    return new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, textOf(Buffer.from(bytes))]));
  } catch {
    return new Map([['', textOf(archive)]]);
  }
}

function different(before: string, after: string): Comparison {
  return { verdict: 'different', place: findPlace(before, after) };
}

/** As words where the bytes are words, else one character a byte, so that no difference is lost in decoding. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
