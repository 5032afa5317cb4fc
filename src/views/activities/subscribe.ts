import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { wholeAddress } from '../public-address.ts';
import { hasDays } from './facets.ts';

const DEVICES = ['android', 'iphone', 'google', 'outlook'] as const;

/** How to get the dates into a calendar, and the calendars that there are. */
export function toActivitySubscribe(index: ActivityIndex, context: ViewContext) {
  const { t, words, campaign } = context;
  const all = fileAddressOf('calendar', {}, campaign);
  const whole = wholeAddress(all, context);
  const regions = toRegionLinks(index, context);
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
    notes: [t('subscribe.delay'), t('subscribe.private'), ...(whole ? [] : [t('subscribe.noAddress')])],
    address: whole === null ? null : toAddress(whole, context),
    devices: DEVICES.map((device) => ({ heading: t(`subscribe.${device}`), text: t(`subscribe.${device}How`) })),
    calendars: [
      { heading: t('activities.followCalendar'), links: [{ href: all, label: t('subscribe.all') }] },
      ...(regions.length > 0 ? [{ heading: t('activities.byRegion'), links: regions }] : []),
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

/** The calendars of the regions where something was announced. */
function toRegionLinks({ byRegion }: ActivityIndex, { facts, campaign, language, name }: ViewContext): Link[] {
  const compare = collator(language);
  return facts.regions
    .flatMap((region) => {
      const group = byRegion.get(region.code);
      const href = fileAddressOf('calendarOfRegion', { region: region.slug }, campaign);
      return group && hasDays(group) ? [{ href, label: name(region.name) }] : [];
    })
    .sort((a, b) => compare(a.label.text, b.label.text));
}
