import type { EventKind } from '../../domain/activities/activity.ts';
import type { Audience } from '../../domain/line/line.ts';
import type { EventFile } from '../../schemas/activities/activity.ts';
import type { EventTables } from './events-table-schemas.ts';

type Words = EventTables['words'];

/** The kind of an activity: the first of its words decides. Undefined for a word that the table lacks. */
export function kindOf(words: string, { kinds }: Pick<Words, 'kinds'>): EventKind | undefined {
  return kinds[split(words)[0]!];
}

/** The sectors of an activity, each once, and the words that the table lacks. */
export function sectorsOf(
  words: string,
  { sectors }: Pick<Words, 'sectors'>,
): { sectors: EventFile['sectors']; unknown: string[] } {
  const parts = split(words);
  const known = parts.flatMap((part) => sectors[part] ?? []);
  return { sectors: [...new Set(known)], unknown: parts.filter((part) => !Object.hasOwn(sectors, part)) };
}

/** The people an activity was for, as far as the site's codes can say. */
export function audiencesOf(words: string, { audiences }: Pick<Words, 'audiences'>): Audience[] {
  const find = (part: string) => audiences.find(({ match }) => new RegExp(match, 'u').test(part))?.audiences ?? [];
  return [...new Set(split(words).flatMap(find))];
}

function split(words: string): string[] {
  return words.split(';').map((word) => word.trim());
}
