import type { ViewContext } from '../context.ts';

/** What a reader's own clock needs in order to mark an activity that is over: the zone whose date counts, and the word. */
export type Clock = ReturnType<typeof toClock>;

export function toClock({ campaign, words }: ViewContext) {
  return { zone: campaign.timeZone, past: words.plain('activity.pastMark') };
}
