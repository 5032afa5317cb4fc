import { shownCode } from '../../codes/recall-code.ts';
import type { CodeState } from '../../domain/materials/code-states.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { compare } from '../../domain/sorting.ts';
import { fileAddressOf, recallOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';
import { type CodedItem, toWhy } from './code-page.ts';

/** The endings of the recall files: a feed and a calendar. */
export const RECALL_ENDINGS = ['xml', 'ics'] as const;

/** The recalls by the name of what bore the code, as addresses have it: of a quiz and a lesson with its folder. */
export function recallsByThing(states: readonly CodeState[]): Map<string, Recall[]> {
  const recalls = states.flatMap((state): Recall | [] => {
    const on = state.state === 'current' ? null : (state.withdrawal?.on ?? state.since);
    return on === null ? [] : { ...state, on };
  });
  return Map.groupBy(recalls, ({ material }) => material.replace('/', '-'));
}

/** A code that is not used any more. */
export type Recall = Omit<CodeState, 'on'> & { on: PlainDate };

export function recallFile(ending: string, thing: string | undefined, { campaign }: Pick<ViewContext, 'campaign'>) {
  return thing
    ? fileAddressOf('recallsOf', { thing, ending }, campaign)
    : fileAddressOf('recallsOfAll', { ending }, campaign);
}

/**
 * What was recalled as a feed and as a calendar, the latest first, each with why and whether its numbers still hold. It always has all
 * that was withdrawn.
 *
 * @param thing whose they are; absent for all
 */
export function toRecallNews(
  recalls: readonly Recall[],
  thing: string | undefined,
  codedItems: ReadonlyMap<string, CodedItem>,
  context: ViewContext,
) {
  const { t, campaign, language, today, address } = context;
  const latest = recalls.toSorted((a, b) => compare(b.on, a.on) || compare(a.code, b.code));
  const entries = latest
    .filter(({ withdrawal }, place) => withdrawal !== null || place < MOST)
    .map((recall) => toEntry(recall, codedItems.get(recall.material), context));
  const titles = new Set(entries.flatMap(({ categories }) => categories));
  return {
    id: thing ? `recalls/${thing}` : 'recalls',
    name: [t('recall.news').text, ...(thing ? titles : [])].join(': '),
    description: t('recall.description').text,
    lang: language.lang,
    author: campaign.publisher ?? t('footer.publisherUnknown').text,
    updatedOn: entries[0]?.updatedOn ?? today,
    home: wholeAddress(address('recalls'), context),
    atom: wholeAddress(recallFile('xml', thing, context), context),
    timeZone: campaign.timeZone,
    entries,
  };
}

function toEntry(recall: Recall, codedItem: CodedItem | undefined, context: ViewContext) {
  const { code, on, now, locale, material } = recall;
  const name = codedItem && !codedItem.isPlain ? codedItem.title(context).text : material;
  const next = now && now !== code ? [context.t('recall.now', { code: shownCode(now) }).text] : [];
  return {
    id: `recall/${code}/${on}`,
    title: `${shownCode(code)}: ${name} (${locale})`,
    text: [...toWhy(recall, context).map(({ text }) => text), ...next].join(' '),
    lang: context.language.lang,
    categories: [name],
    url: wholeAddress(recallOf(code, context.campaign), context),
    updatedOn: on,
    ...({ starts: on, ends: on, from: null, to: null, status: 'confirmed', sequence: 0 } as const),
    ...{ place: null, coordinates: null, join: null },
  };
}

/** So few that a telephone can hold the feed; paper that was replaced long ago has its page. */
const MOST = 100;
