import type { TextAudience } from '../../codes/texts.ts';
import { HARM_CLASSES, type TextState, type WrittenState } from '../../codes/translation.ts';
import { countedChecks } from '../../domain/service/contested.ts';
import type { Service } from '../../domain/service/service.ts';
import { stateNow } from '../../domain/translation.ts';
import type { ServiceFile } from '../../schemas/service/service.ts';
import type { Review } from '../../schemas/translation-state.ts';
import { reviewHash, sectionHash } from './section-hash.ts';

/** The name under which the head of a page stands among its sections: title, description and what else a reader sees. */
export const HEAD = 'head';

/** How much harm a mistake in a head, or in the words of a figure or a quiz, would do. */
export const HEAD_HARM = 'core';

/** The texts in the head of a page that a reader sees, with the path to each. */
export function headTexts(head: unknown): [(string | number)[], string][] {
  return textsUnder(head, []).filter(
    ([path, text]) => !path.some((step) => NOT_READ.has(step)) && (path[0] === 'title' || /\s/.test(text)),
  );
}

/** The hash of what the head of a page says; see `sectionHash`. */
export function headHash(head: unknown): string {
  return hashOf(headTexts(head));
}

/**
 * The hash of the head of a page as somebody read it: also what is no sentence, as its
 * sources, and whether the page has the quick exit. See `reviewHash`.
 *
 * @param audience whom the record of the text says that it speaks to
 */
export function headReviewHash(head: unknown, audience: TextAudience | undefined): string {
  const said = [...textsUnder(head, []), ...textsUnder({ audience }, [])];
  return reviewHash(linesOf(said.filter(([[field = '']]) => !NOT_REVIEWED.has(field))));
}

/** What a figure or a quiz says in one language, with the path to each; not how it was made and who has read it. */
export function wordTexts(words: unknown): [(string | number)[], string][] {
  return textsUnder(words, []).filter(([[field = '']]) => !KEPT.has(field));
}

/** The hash of the words that a figure or a quiz has in one language. */
export function wordsHash(words: unknown): string {
  return hashOf(wordTexts(words));
}

/**
 * The hash of a figure or a quiz in one language as somebody read it: its words, and what all languages share, since the
 * numbers and the right answers are read with them.
 */
export function wordsReviewHash(record: Readonly<Record<string, unknown>>, words: unknown): string {
  const { words: _, order: _place, ...shared } = record;
  return reviewHash(linesOf([...wordTexts(words), ...textsUnder(shared, [])]));
}

/** A figure or a quiz with the state and the hash of its words in each language. */
export function withHashes<W extends StatedText, R extends { words: Record<string, W> }>(
  record: R & { words: Record<string, W> },
): Omit<R, 'words'> & { words: Record<string, W & { state: TextState; hash: string }> } {
  const words = Object.entries(record.words).map(([locale, own]) => {
    const state = stateNow(own.state, own.reviewed, wordsReviewHash(record, own));
    return [locale, { ...own, state, hash: wordsHash(own) }] as const;
  });
  return { ...record, words: Object.fromEntries(words) };
}

/** A text with what was written of its state. */
export interface StatedText {
  state: WrittenState;
  reviewed?: Review | undefined;
}

function hashOf(texts: readonly [(string | number)[], string][]): string {
  return sectionHash(linesOf(texts));
}

/** In the order of their paths, since a translation may list its fields in another one. */
function linesOf(texts: readonly [(string | number)[], string][]): string {
  return texts
    .map(([path, text]) => `${path.join('.')}: ${text}`)
    .sort()
    .join('\n');
}

function textsUnder(value: unknown, path: (string | number)[]): [(string | number)[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, String(value)]];
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsUnder(inner, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsUnder(inner, [...path, key]));
}

/** What says how a text is kept, who translated it and who tried it; each language has its own. */
const KEPT = new Set<string | number>(['hash', 'state', 'from', 'writtenBy', 'translatedBy', 'reviewed', 'preTested']);
/** Fields of a head that say nothing to a reader of this page, or that are told after it was read. */
const NOT_REVIEWED: ReadonlySet<string | number> = new Set(['sections', 'writtenBy', 'overrides', 'preTested']);
const NOT_READ: ReadonlySet<string | number> = new Set([
  'sections',
  'writtenBy',
  'overrides',
  'basis',
  'preTested',
  ...HARM_CLASSES,
]);

/**
 * The record of a service as its file has it: of its checks those that count, and an alert as reviewed only where somebody has read what
 * it says now.
 */
export function toService({ id, country }: Pick<Service, 'id' | 'country'>, { alert, ...data }: ServiceFile): Service {
  const record = { id, country, ...data, checks: countedChecks(data) };
  return alert ? { ...record, alert: { ...alert, text: withHashes(alertRecord(id, alert)).words } } : record;
}

/**
 * An alert as the record that somebody reads before it is shown: its words, about which service, and from when to when.
 *
 * @param service its id; its key in what is hashed keeps the name that reviews were made with
 */
export function alertRecord<A extends { on?: unknown; until?: unknown; text?: unknown }>(service: string, alert: A) {
  const { on, until, text }: Pick<A, 'on' | 'until' | 'text'> = alert;
  return { line: service, on, until, words: text };
}
