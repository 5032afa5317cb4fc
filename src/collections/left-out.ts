import type { TextState } from '../codes/translation.ts';
import { isLeftOut } from '../domain/page/left-out.ts';
import { compare } from '../domain/sorting.ts';
import { type StatedText, withHashes } from '../hashes/page/translated-text.ts';
import { loadCampaign } from './campaign.ts';

/** What the site shows of a folder, and the places in `content/` of what it goes without. */
export interface Split<T> {
  shown: T[];
  leftOut: string[];
}

/**
 * Parts records by whether somebody has read their originals, as far as the stage asks for it.
 *
 * @param statesOf the states of an original, part by part
 * @param isGone does it go with something else that the site goes without?
 */
export async function splitRead<T extends { id: string }>(
  folder: string,
  records: readonly T[],
  statesOf: (record: T) => readonly TextState[],
  isGone: (record: T) => boolean = () => false,
): Promise<Split<T>> {
  const { stage } = await loadCampaign();
  const placeOf = ({ id }: T) => `${folder}/${id}`;
  const isOut = (record: T) => isGone(record) || isLeftOut(placeOf(record), statesOf(record), stage);
  return {
    shown: records.filter((record) => !isOut(record)),
    leftOut: records.filter(isOut).map(placeOf),
  };
}

/** The same of the records of a folder that have words, each of which is one text; in their own order, then by id. */
export async function splitWorded<W extends StatedText, R extends { words: Record<string, W>; order?: number }>(
  folder: string,
  entries: readonly { id: string; data: R & { words: Record<string, W> } }[],
  isGone?: (record: NoInfer<R>) => boolean,
) {
  const { sourceLocale } = await loadCampaign();
  const gone = new Set(entries.filter(({ data }) => isGone?.(data)).map(({ id }) => id));
  const ordered = [...entries].sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || compare(a.id, b.id));
  return splitRead(
    folder,
    ordered.map(({ id, data }) => ({ id, ...withHashes(data) })),
    ({ words }) => [words[sourceLocale]?.state ?? 'machine'],
    ({ id }) => gone.has(id),
  );
}
