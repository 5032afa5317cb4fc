import type { Activity, DatedActivity } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import { shorten } from '../../domain/text/shorten.ts';
import type { Text } from '../../i18n/languages.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { facetHref } from './facets.ts';
import { organiserNames, placeNames, shortPlace } from './parts.ts';
import { type ActivityRow, toActivityRow } from './row.ts';

/** What fits a few sheets of paper. */
const LONGEST = 100;
const LONGEST_TITLE = 70;

/** A QR code as the path of an SVG, one unit a module, with the quiet zone that readers need. */
export interface QrCode {
  /** Width and height in modules. */
  size: number;
  path: string;
}

/** One activity of the programme: what it is and whose, and where. */
export interface ProgrammeRow
  extends Pick<ActivityRow, 'date' | 'day' | 'month' | 'until' | 'time' | 'title' | 'href' | 'status'> {
  what: Text[];
  where: Text[];
}

export type ActivityProgrammeView = ReturnType<typeof toActivityProgramme>;

/** The coming activities of a region, to print. */
export function toActivityProgramme(code: string, index: ActivityIndex, context: ViewContext) {
  const { t, words, facts, campaign, today, date } = context;
  const region = assertFound(
    facts.regions.find((one) => one.code === code),
    `region "${code}"`,
  );
  const { coming } = assertFound(index.byRegion.get(code), `activity in "${code}"`);
  const heading = t('programme.title', { region: region.name.text });
  const href = facetHref({ facet: 'region', key: code, page: 1 }, context);
  const address = campaign.address ? new URL(href, campaign.address).href : null;
  return {
    frame: toFrame(
      {
        address: 'activitiesProgramme',
        params: { region: region.slug },
        title: { ...heading, text: shorten(heading.text, LONGEST_TITLE) },
        description: words.plain('activities.description'),
        isOnlyList: true,
      },
      context,
    ),
    heading,
    lead: t('programme.lead', { date: date(today).text }),
    columns: { when: t('activity.when'), what: t('programme.what'), where: t('activity.where') },
    rows: coming.slice(0, LONGEST).map((activity) => toRow(activity, context)),
    /** Says that nothing comes, or that there is more. */
    note: toNote(coming.length, context),
    list: { href, label: t('activities.inRegion', { region: region.name.text }) },
    /** The address behind the code; absent where the site has none yet. */
    code: address ? { label: t('programme.qr'), note: t('programme.qrNote', { address }), address } : null,
  };
}

/** Ways to the programmes of the regions in which something comes. */
export function programmeLinks(index: ActivityIndex, { facts, name, address, language }: ViewContext): Link[] {
  const compare = collator(language);
  return facts.regions
    .filter(({ code }) => index.byRegion.has(code))
    .map((region) => ({ href: address('activitiesProgramme', { region: region.slug }), label: name(region.name) }))
    .sort((a, b) => compare(a.label.text, b.label.text));
}

function toRow(activity: DatedActivity, context: ViewContext): ProgrammeRow {
  const { t, name } = context;
  const places = placeNames(activity, context).filter(({ text }) => text !== regionName(activity, context));
  return {
    ...toActivityRow(activity, context),
    what: [
      ...(activity.kind === 'other' ? [] : [t(`activityKind.${activity.kind}`)]),
      ...organiserNames(activity, context).map((one) => name(one)),
    ],
    where: places.length > 0 ? places.map((one) => name(one)) : [shortPlace(activity, context)],
  };
}

/** The region stands at the head of the sheet already. */
function regionName({ place }: Activity, { facts }: ViewContext): string | undefined {
  return facts.regions.find(({ code }) => code === place.region)?.name.text;
}

function toNote(count: number, { t }: ViewContext): Text | null {
  if (count === 0) return t('programme.none');
  return count > LONGEST ? t('programme.first', { count: LONGEST }) : null;
}
