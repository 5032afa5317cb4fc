import { byKey } from '../../codes/keys.ts';
import { type DatedActivity, languagesOf } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { collator } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { speakingFor, spokenOn } from '../speaking.ts';
import { FACET_RULES, FACETS, type Facet } from './facets.ts';
import { activityHref } from './parts.ts';

/** One activity as the filter reads it, short, since thousands may come over a phone's connection. */
export interface FilterRow {
  title: string;
  lang: string;
  href: string;
  starts: PlainDate;
  ends: PlainDate;
  from: string | null;
  to: string | null;
  /** The town or the region, as it is written; null for what is online. */
  place: string | null;
  change: 'cancelled' | 'moved' | null;
  /** Its codes in each respect that one can filter by. */
  codes: Record<Facet, string[]>;
}

/** What the filter needs besides the rows, in words of one language. */
export type FilterData = ReturnType<typeof toFilter>;

const WORDS = [
  'heading',
  'any',
  'day',
  'coming',
  'found',
  'none',
  'failed',
  'loading',
  'more',
  'start',
  'cancelled',
  'moved',
  'past',
  'online',
] as const;
type FilterWord = (typeof WORDS)[number];

const LABELS: Record<Facet, PhraseKey> = {
  year: 'filter.year',
  region: 'filter.region',
  sector: 'activity.sectors',
  audience: 'activity.audiences',
  mode: 'activity.mode',
  language: 'activity.languages',
  organiser: 'activity.organisers',
};
const PHRASES: Record<FilterWord, PhraseKey> = {
  heading: 'filter.heading',
  any: 'filter.any',
  day: 'filter.day',
  coming: 'filter.coming',
  found: 'filter.found',
  none: 'filter.none',
  failed: 'filter.failed',
  loading: 'filter.loading',
  more: 'filter.more',
  start: 'filter.start',
  cancelled: 'activity.status-cancelled',
  moved: 'activity.status-moved',
  past: 'activity.pastMark',
  online: 'activityMode.online',
};

export function toFilter(index: ActivityIndex, context: ViewContext) {
  const speaking = speakingFor('filter.heading', context);
  const { campaign, language, words } = speaking;
  const compare = collator(language);
  return {
    /** The file with the rows; it loads once a reader filters. */
    rows: fileAddressOf('activitiesFilter', {}, campaign),
    timeZone: campaign.timeZone,
    /** Set where the island's words are in another language than the page. */
    spoken: spokenOn(context, speaking),
    /** How dates are written. */
    dates: { lang: language.lang, format: language.format, months: language.months },
    facets: FACETS.map((facet) => {
      const { groups, label, isInOrder } = FACET_RULES[facet];
      const options = [...groups(index).keys()].map((key) => ({
        code: String(key),
        label: label(String(key), speaking).text,
      }));
      return {
        facet,
        label: words.plain(LABELS[facet]),
        options: isInOrder ? options : options.sort((a, b) => compare(a.label, b.label)),
      };
    }).filter(({ options }) => options.length > 1),
    words: byKey(WORDS, (word) => words.plain(PHRASES[word], { number: '{number}' })),
  };
}

/** The rows of every activity that has a page, what comes first. */
export function toFilterRows({ all }: ActivityIndex, context: ViewContext): FilterRow[] {
  const places = new Map(context.facts.regions.map(({ code, name }) => [code, name.text]));
  return [...all.coming, ...all.past].map((activity) => toRow(activity, places, context));
}

function toRow(activity: DatedActivity, places: ReadonlyMap<string, string>, context: ViewContext): FilterRow {
  const { starts, ends, from, to } = activity.when;
  const { town, region } = activity.place;
  return {
    title: activity.title,
    lang: activity.lang,
    href: activityHref(activity, context),
    starts,
    ends: ends ?? starts,
    from: from ?? null,
    to: to ?? null,
    place: activity.mode === 'online' ? null : (town ?? places.get(region ?? '') ?? null),
    change: activity.status === 'cancelled' || activity.status === 'moved' ? activity.status : null,
    codes: {
      year: [starts.slice(0, 4)],
      region: region ? [region] : [],
      sector: activity.sectors,
      audience: activity.audiences,
      mode: [activity.mode],
      language: languagesOf(activity),
      organiser: activity.organisers,
    },
  };
}
