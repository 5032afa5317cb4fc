import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { Text } from '../../i18n/languages.ts';
import { comingRows } from '../activities/coming.ts';
import { dayOfCampaign, toPhases } from '../activities/phases.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { saidIn } from '../said-in.ts';

/** How many dates stand beside the day. */
const NEAREST = 3;

/** The day of the campaign by its times, and the dates that come next. */
export type Coming = ReturnType<typeof toComing>;

/** The day of the campaign large, and beside it what comes. The day itself, which has no page, is not said again. */
export function toComing(index: ActivityIndex, context: ViewContext) {
  const { campaign, t, date } = context;
  const on = dayOfCampaign(context);
  const rows = comingRows(index, context).filter(({ date: day, href }) => day !== on || href !== null);
  return {
    heading: t('home.coming'),
    on,
    /** Its number, which is drawn large. */
    day: String(Number(campaign.day.slice(3))),
    month: date(on.slice(0, 7)),
    name: t('home.day'),
    /** The official theme of the year; `null` while nobody has announced it. */
    theme: toTheme(context),
    /** `null` in a language that lacks the words. */
    phases: t('phase.text-day').lang ? null : toPhases(index, context, 'home'),
    all: linkTo('activities', t('home.allActivities'), context),
    rows: rows.slice(0, NEAREST),
  };
}

function toTheme(context: ViewContext): { label: Text; text: Text } | null {
  const { campaign, t } = context;
  if (!campaign.theme) return null;
  const year = String(campaign.year);
  return {
    label: t('home.theme', { year }),
    text: saidIn(campaign.theme, context),
  };
}
