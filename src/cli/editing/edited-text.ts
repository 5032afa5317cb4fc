import { FRONT_MATTER } from '../../check/source/front-matter.ts';
import { valueAt } from '../../check/source/loose.ts';
import { cut, parsed, splice, wholeDocument } from '../splice-yaml.ts';
import type { Change } from './contract.ts';

/** A file as it is edited: its facts as YAML or JSON, and its text. */
export interface Parts {
  before: string;
  facts: string;
  behind: string;
  /** `null` where a file has none. */
  body: string | null;
}

/**
 * The parts of a file.
 *
 * @param text with plain line ends
 * @returns `null` where its facts cannot be read: it can be edited as text alone
 */
export function partsOf(file: string, text: string): Parts | null {
  const isProse = /\.mdx?$/.test(file);
  const [, before = '', facts = '', rest = ''] = (isProse ? FRONT_MATTER.exec(text) : null) ?? [];
  if (isProse && rest === '') return null;
  const [behind = ''] = /^---[ \t]*\n*/.exec(rest) ?? [];
  const parts = isProse
    ? { before, facts, behind, body: rest.slice(behind.length) }
    : { before: '', facts: text, behind: '', body: null };
  return wholeDocument(parts.facts)?.contents ? parts : null;
}

/** The facts of a file as plain data. */
export function fieldsOf({ facts }: Parts): unknown {
  return parsed(facts);
}

/**
 * The text of a file with its changes, one after the other, and its text below; every other byte stays: line ends and a byte-order mark
 * too.
 *
 * @param text as it is on the disk
 * @param body absent where it is unchanged
 * @returns `null` where a change cannot be written without touching more, or the parts of the file cannot be read
 */
export function edited(
  file: string,
  text: string,
  changes: readonly Change[],
  body?: string | undefined,
): string | null {
  const parts = partsOf(file, toPlain(text));
  if (!parts || (body !== undefined && parts.body === null)) return null;
  const say = file.endsWith('.json') ? JSON.stringify : undefined;
  let facts: string | null = parts.facts;
  for (const change of changes) {
    if (facts === null) return null;
    if ('value' in change) facts = splice(facts, change.path, change.value, say);
    // What is gone already need not be taken out.
    else if (valueAt(parsed(facts), change.path) !== undefined) facts = cut(facts, change.path);
  }
  if (facts === null) return null;
  const below = body === undefined ? (parts.body ?? '') : endedLike(parts.body ?? '', toPlain(body));
  return rewritten(text, `${parts.before}${facts}${parts.behind}${below}`);
}

/** A text with plain line ends and without a byte-order mark. */
export function toPlain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function endedLike(before: string, now: string): string {
  return before.endsWith('\n') && now !== '' && !now.endsWith('\n') ? `${now}\n` : now;
}

/** A whole text in place of another: what has changed, between all that has not, whose bytes stay as they are on the disk. */
export function rewritten(raw: string, next: string): string {
  const [before, after] = [toPlain(raw), toPlain(next)];
  let [head, tail] = [0, 0];
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head += 1;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = after.slice(head, after.length - tail);
  const end = /\r\n?/.exec(raw)?.[0] ?? '\n';
  const starts = placesIn(raw);
  const place = (at: number) => starts[at] ?? raw.length;
  return raw.slice(0, place(head)) + middle.replaceAll('\n', end) + raw.slice(place(before.length - tail));
}

/** Where each letter of the plain text stands in the one on the disk. */
function placesIn(raw: string): number[] {
  return [...raw.matchAll(/\r\n|[\s\S]/g)].flatMap((match) =>
    match[0] === '\uFEFF' && match.index === 0 ? [] : [match.index],
  );
}
