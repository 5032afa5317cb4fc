import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { PHASES, type Phase, phaseOn } from '../../domain/phase.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo, onSite } from '../link-to.ts';

/** The phases around the day of the campaign, each with what it is for; all by date, so that an old build says nothing false. */
export type PhasesView = ReturnType<typeof toPhases>;

/** @param here the page that shows them, to which none of their links leads */
export function toPhases({ byMonth, byYear }: ActivityIndex, context: ViewContext, here: AddressName) {
  const { campaign, t, date, today } = context;
  const day = dayOfCampaign(context);
  const month = day.slice(0, 7);
  const year = String(campaign.year);
  const on = (days: number) => ({ date: date(addDays(day, days)).text });
  const way = (name: AddressName, label: PhraseKey | Text, params: Params = {}): Link[] =>
    name === here
      ? []
      : onSite([name], context).map(() => linkTo(name, typeof label === 'string' ? t(label) : label, context, params));
  const numbers = way('help', 'phase.numbers');
  const parts: Record<Phase, { heading: Text; links: Link[] }> = {
    before: {
      heading: t('phase.before', on(-2)),
      links: [
        ...way('publish', 'home.doorPublish'),
        ...way('activities', 'home.allActivities'),
        ...way('classroom', 'phase.class'),
      ],
    },
    eve: {
      heading: t('phase.eve', on(-1)),
      links: [
        ...way('card', 'home.takeCard'),
        ...way('regions', 'home.takeSheet'),
        ...way('materials', 'home.takeMaterials'),
      ],
    },
    day: {
      heading: t('phase.day', on(0)),
      links: [
        ...(byMonth.has(month)
          ? way('activitiesOfMonth', t('activities.ofMonth', { month: date(month).text }), { month })
          : way('activities', 'home.allActivities')),
        ...numbers,
      ],
    },
    after: {
      heading: t('phase.after', on(1)),
      links: [
        ...(byYear.has(campaign.year) ? way('activitiesOfYear', t('activities.ofYear', { year }), { year }) : []),
        ...way('results', 'phase.counted'),
        ...numbers,
      ],
    },
    closed: {
      heading: t('phase.closed', { year, date: date(`${campaign.year + 1}-01-01`).text }),
      links: way('activitiesArchive', 'activities.archive'),
    },
  };
  const now = PHASES.indexOf(phaseOn(today, day));
  return {
    day,
    zone: campaign.timeZone,
    parts: PHASES.map((phase, order) => ({
      phase,
      /** Over for good when the site was built, and so folded without script too. */
      isOver: order < now,
      text: t(`phase.text-${phase}`, { year }),
      ...parts[phase],
    })),
  };
}

export function dayOfCampaign({ campaign }: Pick<ViewContext, 'campaign'>): string {
  return `${campaign.year}-${campaign.day}`;
}
