import type { Crossing } from '../../domain/records.ts';
import { isAtCrossing, isListed, isWithoutContact } from '../../domain/service/coverage.ts';
import { emergencyRecords } from '../../domain/service/emergency.ts';
import { nearestFirst } from '../../domain/service/order.ts';
import { toCitedSources } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { onSite } from '../link-to.ts';
import { toHelpFrame } from '../page/frame.ts';
import { toServiceCards } from '../service/card.ts';
import { toLeftOut } from '../service/left-out.ts';
import { toCrossingLinks, toWithoutContact } from './region.ts';

export type BordersView = ReturnType<typeof toBorders>;

/** All crossings, in the order of the file. */
export function toBorders(context: ViewContext) {
  const { facts, t, words } = context;
  return {
    frame: toHelpFrame({ address: 'borders', title: words.t('borders.title') }, context),
    heading: t('borders.title'),
    lead: t('border.lead'),
    leftOut: null,
    own: toCrossingLinks(facts.crossings, context),
    others: null,
  };
}

/** One crossing, with the help of both sides. Whoever crosses may know neither country's numbers. */
export function toBorder(crossing: Crossing, context: ViewContext) {
  const { campaign, facts, t, address, words } = context;
  const own = campaign.country.code;
  const near = nearestFirst(
    (facts.servicesOf.get(own) ?? []).filter((record) => isAtCrossing(record, crossing)),
    crossing,
  );
  const listed = near.filter(isListed);
  const others = near.filter(isWithoutContact);
  const region = facts.regions.find(({ code }) => code === crossing.region);
  const place = crossing.name.text;
  const national = emergencyRecords(context, crossing.region);
  const there = crossing.neighbours.map((code) => toOtherSide(code, context));
  return {
    frame: toHelpFrame(
      {
        address: 'border',
        params: { border: crossing.id },
        title: words.t('border.title', { place }),
        crumbs: [{ href: address('borders'), label: t('borders.title') }],
        services: [...listed, ...national, ...there.flatMap(({ cards }) => cards)],
      },
      context,
    ),
    heading: t('border.title', { place }),
    lead: t('border.lead'),
    /** This side: what is at the crossing, then what holds in the whole country. */
    here: {
      heading: t('border.here', { country: context.country(own).text }),
      none:
        toLeftOut((record) => isAtCrossing(record, crossing), listed.length === 0, context) ??
        (listed.length === 0 ? t('border.none') : null),
      cards: toServiceCards([...listed, ...national], { country: own, region: crossing.region }, context),
      region: region
        ? { href: address('region', { region: region.slug }), label: t('border.region', { region: region.name.text }) }
        : null,
    },
    withoutContact: others.length === 0 ? null : toWithoutContact(others, own, context),
    /** The other side: its emergency numbers, which work there only. */
    there,
    rights: {
      heading: t('border.rightsHeading'),
      text: t('border.rights', { country: context.country(own).text }),
      sources: toCitedSources(facts.crossingRights, context),
    },
    messages: onSite(['messages'], context).map((name) => ({ href: address(name), label: t('border.messages') })),
  };
}

function toOtherSide(code: string, context: ViewContext) {
  const { facts, t, address } = context;
  const country = context.country(code).text;
  const emergency = (facts.servicesOf.get(code) ?? []).filter((record) => record.lastResort && isListed(record));
  return {
    heading: t('border.there', { country }),
    note: t(emergency.length === 0 ? 'border.thereNone' : 'border.thereNote', { country }),
    cards: toServiceCards(emergency, { country: code }, context),
    country: { href: address('country', { country: code.toLowerCase() }), label: t('border.country', { country }) },
  };
}
