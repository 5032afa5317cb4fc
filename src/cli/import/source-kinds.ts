import type { SourceFile } from '../../schemas/facts.ts';
import type { Tables } from './table-schemas.ts';

type Kind = SourceFile['kind'];

/** The kind of a host by the end of its name, the longest that fits; `other` where the table knows none. */
export function findHostKind(host: string, { hosts }: Pick<Tables['factSources'], 'hosts'>): Kind {
  return findLongest(hosts, (end) => host === end || host.endsWith(`.${end}`)) ?? 'other';
}

/** The kind of a publisher by the beginning of its name, the longest that fits. */
export function findPublisherKind(
  publisher: string,
  { publishers }: Pick<Tables['factSources'], 'publishers'>,
): Kind | undefined {
  return findLongest(publishers, (beginning) => publisher.startsWith(beginning));
}

function findLongest(byKind: Partial<Record<Kind, string[]>>, fits: (words: string) => boolean): Kind | undefined {
  return (Object.entries(byKind) as [Kind, string[]][])
    .flatMap(([kind, all]) => all.filter(fits).map((words) => ({ kind, words })))
    .sort((a, b) => b.words.length - a.words.length)[0]?.kind;
}
