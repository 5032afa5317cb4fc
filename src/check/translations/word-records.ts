import type { RecordWords } from '../../domain/page/record-words.ts';
import { wordsHash } from '../../schemas/page/translated-text.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../shape/check-shape.ts';
import { members } from '../source/loose.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** A figure or a quiz: a record with words for each language. */
export interface WordRecord {
  /** `figures/<id>` or `quizzes/<id>`. */
  id: string;
  source: YamlSource;
  /** By locale, with what is said of each. */
  words: Record<string, RecordWords & { translatedBy?: string | undefined; reviewedBy?: string | undefined }>;
}

/** All quizzes and figures, in the order in which the translations page lists them. */
export function wordRecords({ quizzes, figures }: Content): WordRecord[] {
  return [
    ...quizzes.map((entry) => toRecord(`quizzes/${entry.id}`, entry)),
    ...figures.map((entry) => toRecord(`figures/${entry.id}`, entry)),
  ];
}

function toRecord(id: string, { source, value }: Entry<{ words: Record<string, Said> }>): WordRecord {
  const words = members(value?.words as Record<string, Said | undefined> | undefined).map(
    ([locale, own]) => [locale, { ...own, state: own.state ?? ('machine' as const), hash: wordsHash(own) }] as const,
  );
  return { id, source, words: Object.fromEntries(words) };
}

type Said = Partial<Omit<RecordWords, 'hash'>> & { translatedBy?: string | undefined; reviewedBy?: string | undefined };
