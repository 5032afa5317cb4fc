import type { Groups } from '../../../codes/patterns.ts';
import type { GuardWordsFile } from '../../../schemas/guard-words.ts';
import type { Announced } from '../../../schemas/word-rules.ts';
import { type Finder, finderOf, type Span } from '../../text/guard-finder.ts';
import type { Readable } from '../../text/readable.ts';

/**
 * What may be spoken of and may not be done: an offer, a raid. Patterns (`codes/patterns.ts`) tell the one from the other. Of a
 * raid, announcements say more that others do not.
 */
export type Topic = GuardWordsFile['offer'] & Partial<Pick<Announced, 'soft' | 'outreach' | 'works'>>;

/** A topic, ready to be looked for. */
export type TopicPatterns = Readonly<Record<keyof Topic, Finder>>;

export function topicPatterns(topic: Topic, groups: Groups): TopicPatterns {
  const of = (key: keyof Topic) => finderOf(topic[key] ?? [], groups);
  return {
    ours: of('ours'),
    soft: of('soft'),
    outreach: of('outreach'),
    works: of('works'),
    sure: of('sure'),
    topic: of('topic'),
    told: of('told'),
    bait: of('bait'),
    fairs: of('fairs'),
    claims: of('claims'),
  };
}

/** Does a text speak of the topic, claims set aside? */
export function speaksOf(text: Readable, patterns: TopicPatterns): boolean {
  return [...toldIn(text, patterns), ...fairsIn(text, patterns)].length > 0;
}

/** What a text claims to be; who tells how to know what is true claims nothing. */
export function claimsOf(text: Readable, patterns: TopicPatterns): Span[] {
  const told = patterns.told(text);
  return patterns.claims(text).filter((claim) => !told.some((one) => one.from <= claim.from && one.to >= claim.to));
}

function toldIn(text: Readable, patterns: TopicPatterns): Span[] {
  const claims = claimsOf(text, patterns);
  return patterns.told(text).filter((one) => !isWithin(one, claims));
}

function fairsIn(text: Readable, patterns: TopicPatterns): Span[] {
  const claims = claimsOf(text, patterns);
  return patterns.fairs(text).filter((one) => !isWithin(one, claims));
}

/**
 * Where a text does what it may only speak of, once a sentence and in the order of reading.
 *
 * @param around what all texts of the announcement show
 */
export function findDone(text: Readable, patterns: TopicPatterns, around: Around): Span[] {
  const { plain } = text;
  const warned = around.isClaimed ? [] : toldIn(text, patterns);
  const told = around.isClaimed ? [] : [...warned, ...fairsIn(text, patterns)];
  const isSpokenOf = !around.isClaimed && (around.isTold || told.length > 0);
  const quoted = [...plain.matchAll(QUOTED)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
  const isQuoted = (hit: Span) =>
    isWithin(hit, quoted) && (isSpokenOf || patterns.works(text).some((work) => isOneSentence(plain, work, hit)));
  const isBeside = (spans: readonly Span[], hit: Span) =>
    spans.some((one) => (!around.isInOrder || one.from <= hit.from) && isOneSentence(plain, one, hit));
  const isTold = (hit: Span) => isBeside(told, hit);
  const isAllTold = around.isTold && !around.isClaimed;
  const isHandedOut = (hit: Span) => patterns.outreach(text).some((one) => isOneSentence(plain, one, hit));
  const done = [
    ...patterns.ours(text).filter((hit) => !isQuoted(hit)),
    ...patterns.bait(text).filter((hit) => !isQuoted(hit) && !isBeside(warned, hit)),
    ...patterns.soft(text).filter((hit) => !isQuoted(hit) && !isHandedOut(hit) && !isTold(hit) && !isAllTold),
    ...patterns.sure(text).filter((hit) => !isQuoted(hit) && !isTold(hit)),
    ...patterns.topic(text).filter((hit) => !isQuoted(hit) && !isTold(hit) && !isAllTold),
  ];
  return oncePerSentence(done, plain);
}

/** What all texts of an announcement show of a topic. */
export interface Around {
  /** That they speak of it. */
  isTold: boolean;
  /** That they claim to be none of the kind that is warned of. */
  isClaimed: boolean;
  /** Only what comes first shows that the rest of a sentence speaks of it: a raid may end in a report. */
  isInOrder: boolean;
}

/** Does one of these places have a part of it? */
function isWithin({ from, to }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => from < span.to && to > span.from);
}

/** The first of each sentence, which is the surest, in the order of reading. */
export function oncePerSentence(spans: readonly Span[], plain: string): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (!kept.some((one) => isOneSentence(plain, one, span))) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}

function isOneSentence(plain: string, a: Span, b: Span): boolean {
  const between = plain.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
  return !/[.!?](?=\s|$)|\n/.test(between);
}

const QUOTED = /«[^»\n]{1,200}»|“[^”\n]{1,200}”|"[^"\n]{1,200}"/gu;
