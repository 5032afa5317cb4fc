import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { collator } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { FACET_RULES, FACETS, facetParams, keysWithDays } from './facets.ts';

const DEVICES = ['android', 'iphone', 'google', 'outlook'] as const;

export type ActivitySubscribeView = ReturnType<typeof toActivitySubscribe>;

/** How to get the dates into a calendar, and the calendars that there are. */
export function toActivitySubscribe(index: ActivityIndex, context: ViewContext) {
  const { t, words, campaign } = context;
  const all = fileAddressOf('calendar', {}, campaign);
  return {
    frame: toFrame(
      {
        address: 'activitiesSubscribe',
        title: words.t('subscribe.title'),
        description: words.plain('subscribe.description'),
      },
      context,
    ),
    heading: t('subscribe.title'),
    lead: t('subscribe.lead'),
    notes: [t('subscribe.delay'), t('subscribe.private'), ...(campaign.address ? [] : [t('subscribe.noAddress')])],
    /** The address to paste; absent where the site has none yet. */
    address: campaign.address ? toAddress(new URL(all, campaign.address).href, context) : null,
    devices: DEVICES.map((device) => ({ heading: t(`subscribe.${device}`), text: t(`subscribe.${device}How`) })),
    /** The calendars to choose from. */
    calendars: [
      { heading: t('activities.followCalendar'), links: [{ href: all, label: t('subscribe.all') }] },
      ...FACETS.flatMap((facet) => {
        const { files } = FACET_RULES[facet];
        const links = files ? toLinks(facet, files.calendar, index, context) : [];
        return links.length > 0 ? [{ heading: t(assertFound(HEADINGS[facet], `heading for ${facet}`)), links }] : [];
      }),
    ],
  };
}

/** The address as text, and as a link that calendar programs of phones and computers open by themselves. */
function toAddress(text: string, { t }: ViewContext) {
  return {
    heading: t('subscribe.address'),
    text,
    open: { href: text.replace(/^https:/, 'webcal:'), label: t('subscribe.open') },
  };
}

const HEADINGS: Partial<Record<(typeof FACETS)[number], PhraseKey>> = {
  region: 'activities.byRegion',
  sector: 'activities.bySector',
  audience: 'activities.byAudience',
  language: 'activities.byLanguage',
};

function toLinks(
  facet: (typeof FACETS)[number],
  file: Parameters<typeof fileAddressOf>[0],
  index: ActivityIndex,
  context: ViewContext,
): Link[] {
  const { facts, campaign, language } = context;
  const compare = collator(language);
  return keysWithDays(facet, index)
    .map((key) => ({
      href: fileAddressOf(file, facetParams({ facet, key, page: 1 }, facts), campaign),
      label: FACET_RULES[facet].label(key, context),
    }))
    .sort((a, b) => compare(a.label.text, b.label.text));
}
