import type { TextState } from '../codes/translation.ts';
import { isLeftOut } from '../domain/page/left-out.ts';
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

/** The same of records with words, each of which is one text. */
export async function splitWorded<T extends { id: string; words: Readonly<Record<string, { state: TextState }>> }>(
  folder: string,
  records: readonly T[],
  isGone?: (record: T) => boolean,
): Promise<Split<T>> {
  const { sourceLocale } = await loadCampaign();
  return splitRead(folder, records, ({ words }) => [words[sourceLocale]?.state ?? 'machine'], isGone);
}
