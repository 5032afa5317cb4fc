import { byKey } from '../../codes/keys.ts';
import type { Activity } from '../../domain/activities/activity.ts';
import { countFates, FATES, fateOf } from '../../domain/activities/indexed.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { Row } from '../row.ts';

/** What became of an activity once it is over, as its organiser reported, or that nobody knows; nothing where it was called off. */
export function toOutcome(activity: Activity, context: ViewContext): Text[] {
  const { t, today, date } = context;
  const { outcome } = activity;
  const fate = fateOf(activity, today);
  if (fate === null || fate === 'cancelled') return [];
  if (fate === 'unknown' || !outcome) return [t('outcome.unknown')];
  const { mode, counted } = outcome;
  return [
    t(`outcome.${fate}`, { date: date(outcome.on).text }),
    ...(mode ? [t('outcome.mode', { mode: t(`activityMode.${mode}`).text })] : []),
    ...(counted
      ? [t('outcome.people', { people: String(counted.people), method: t(`results.method-${counted.method}`).text })]
      : []),
  ];
}

/** The same in a few words, for a list. */
export function toShortOutcome(activity: Activity, { t, today }: ViewContext): Text | null {
  const fate = fateOf(activity, today);
  return fate === null || fate === 'cancelled' ? null : t(`outcome.short-${fate}`);
}

/** What became of the announcements of the campaign's year, as a table and a sentence to cite; `null` before any is over. */
export function toOutcomes(activities: readonly Activity[], place: Text, context: ViewContext) {
  const { t, campaign, today, date } = context;
  const year = String(campaign.year);
  const { all, of, people, countedIn } = countFates(
    activities.filter((one) => one.year === campaign.year),
    today,
  );
  if (all === 0) return null;
  const numbers = byKey(FATES, (fate) => String(of(fate)));
  const rows: Row[] = FATES.map((fate) => ({ term: t(`outcome.count-${fate}`), values: [{ text: numbers[fate] }] }));
  return {
    heading: t('outcome.heading', { year }),
    rows: [
      { term: t('outcome.count-all'), values: [{ text: String(all) }] },
      ...rows,
      {
        term: t('outcome.counted'),
        values: [
          countedIn === 0
            ? t('outcome.nobodyCounted')
            : t('outcome.countedIn', { people: String(people), countedIn: String(countedIn) }),
        ],
      },
    ],
    sentence: t('outcome.sentence', { place: place.text, year, all: String(all), ...numbers, date: date(today).text }),
  };
}
