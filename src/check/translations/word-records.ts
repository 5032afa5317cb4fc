import type { RecordWords } from '../../domain/page/record-words.ts';
import { type Review, stateNow } from '../../domain/page/review.ts';
import type { WrittenState } from '../../domain/translation.ts';
import { wordsHash, wordsReviewHash } from '../../schemas/page/translated-text.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../shape/check-shape.ts';
import { members } from '../source/loose.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** A figure or a quiz: a record with words for each language. */
export interface WordRecord {
  /** `figures/<id>` or `quizzes/<id>`. */
  id: string;
  source: YamlSource;
  /** All of it, as far as it is right: what the languages share is reviewed with the words of each. */
  shared: Readonly<Record<string, unknown>>;
  /** What is written of each language's words, by locale. */
  said: Record<string, SaidWords>;
  /** The words of each language with their hash and the state that counts. */
  words: Record<string, RecordWords>;
}

/** All quizzes and figures, in the order in which the translations page lists them. */
export function wordRecords({ quizzes, figures }: Content): WordRecord[] {
  return [
    ...quizzes.map((entry) => toRecord(`quizzes/${entry.id}`, entry)),
    ...figures.map((entry) => toRecord(`figures/${entry.id}`, entry)),
  ];
}

/** What an author says of the words of one language. */
export interface SaidWords {
  state?: WrittenState | undefined;
  from?: string | undefined;
  writtenBy?: string | undefined;
  translatedBy?: string | undefined;
  reviewed?: Partial<Review> | undefined;
}

function toRecord(id: string, { source, value }: Entry<{ words: Record<string, SaidWords> }>): WordRecord {
  const said = members(value?.words);
  const shared = { ...value };
  const words = said.map(([locale, own]): [string, RecordWords] => {
    const state = stateNow(own.state ?? 'machine', own.reviewed, wordsReviewHash(shared, own));
    return [locale, { state, from: own.from, hash: wordsHash(own) }];
  });
  return { id, source, shared, said: Object.fromEntries(said), words: Object.fromEntries(words) };
}
