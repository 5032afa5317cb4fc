import type { WordKind } from '../../../codes/words.ts';
import type { WordRule } from '../../../schemas/word-rules.ts';
import { quoteAround } from '../../text/quote-around.ts';
import { findWords, insteadOf } from '../../text/word-rules.ts';

/** Kinds of rules on words that the reader of an activity is shown. How somebody writes a date is theirs. */
export const AVOIDED_KINDS = [
  'sensational',
  'blame',
  'slavery',
  'mixed-up',
  'confront',
  'exchange',
  'promise',
] as const satisfies readonly WordKind[];
type AvoidedKind = (typeof AVOIDED_KINDS)[number];

/** A rule on words as far as an activity goes. */
export interface AvoidedRule extends Pick<WordRule, 'find' | 'unless' | 'instead' | 'write'> {
  kind: AvoidedKind;
}

/** What a text says that texts of its language avoid: the words with those around them, and a wording that passes. */
export interface Avoided {
  kind: AvoidedKind;
  found: string;
  instead: string;
}

/** The rules of a file of words that an activity in its language is marked by. */
export function avoidedRules(rules: readonly WordRule[]): AvoidedRule[] {
  return rules.flatMap(({ kind, find, unless, instead, write }) =>
    isAvoidedKind(kind) ? { kind, find, unless, instead, write } : [],
  );
}

/** Whatever a text says that the rules of its language avoid, each rule once a sentence. */
export function findAvoided(text: string, rules: readonly AvoidedRule[]): Avoided[] {
  if (rules.length === 0) return [];
  return text.split(SENTENCES).flatMap((sentence) =>
    findWords(sentence, rules).map(({ rule, found, from }) => ({
      kind: rule.kind,
      found: quoteAround(sentence, { from, to: from + found.length }),
      instead: insteadOf(rule, found),
    })),
  );
}

function isAvoidedKind(kind: WordKind): kind is AvoidedKind {
  return AVOIDED_KINDS.some((one) => one === kind);
}

const SENTENCES = /(?<=[.!?])\s+|\n+/;
