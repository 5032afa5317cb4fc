import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { comingRows } from '../activities/coming.ts';
import type { ViewContext } from '../context.ts';
import { FOOT_WORDS, toFoot } from './foot.ts';

/** The coming dates in the frame of another site. */
export type DatesEmbed = ReturnType<typeof toDatesEmbed>;

const OWN_WORDS = [
  ...FOOT_WORDS,
  'activities.coming',
  'activities.none',
  'activity.status-cancelled',
] as const satisfies readonly PhraseKey[];

/** So many fit into a column without another site having to be scrolled for long. */
const NEAREST = 8;

/** Has the language all words of this frame? Beside a frame nothing could say that a word stands in another language. */
export function hasDatesEmbed({ words }: ViewContext): boolean {
  return OWN_WORDS.every((key) => words.has(key));
}

/** Observance days and activities, the nearest first, or that nobody has announced any. */
export function toDatesEmbed(index: ActivityIndex, context: ViewContext) {
  const { campaign, language, t, address } = context;
  return {
    lang: language.lang,
    dir: language.dir,
    title: t('activities.coming'),
    none: index.all.coming.length === 0 ? t('activities.none', { year: String(campaign.year) }) : null,
    rows: comingRows(index, context).slice(0, NEAREST),
    notes: toFoot(address('activities'), context),
  };
}
