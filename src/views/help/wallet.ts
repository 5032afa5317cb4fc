import { openFirst } from '../../domain/service/closed.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { emergencyRecords, emergencyServices, onlyRegionsOf } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import { contactNames } from '../contact-names.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { type Frame, toHelpFrame } from '../page/frame.ts';
import { toCardDate, toPlainCardDate } from '../service/confirmed.ts';
import { toDial } from '../service/dial.ts';
import { toHoursCaution } from '../service/hours.ts';
import { listName, regionNames } from '../service/name.ts';
import { toShortNight } from '../service/night.ts';
import { isClosed, toNotice } from '../service/notice.ts';

/** Whom to call where it may not answer: a number, or on the plain card the name of another row, which tells nothing. */
type CardNight = { text: Text; other: Text } | null;

/** The card with what each number is for. */
export function toWallet(context: ViewContext) {
  const { campaign, t, address } = context;
  const rows = emergencyServices(context, null).map(({ record, word }) => ({ record, label: t(`emergency.${word}`) }));
  const country = context.country(campaign.country.code).text;
  return {
    frame: frameOf('card', context),
    heading: t('card.title'),
    lead: t('card.lead'),
    /** What is printed: two halves, folded upon each other. */
    card: {
      rows: toRows(rows, context),
      // Of when the numbers are, never the day on which the card was made.
      back: [t('card.inside', { country }), t('help.charge'), toCardDate(emergencyRecords(context, null), context)],
    },
    key: null,
    other: { href: address('discreetCard'), label: t('card.discreetLink') },
  };
}

/** The card that tells nothing: names that the reader learns beforehand, and numbers. */
export function toDiscreetWallet(context: ViewContext) {
  const { t, address } = context;
  const names = contactNames(context);
  const nameAt = (position: number): Text => names[position]?.text ?? { text: `${position + 1}.` };
  const rows = emergencyServices(context, null).map(({ record }, position) => ({ record, label: nameAt(position) }));
  return {
    frame: frameOf('discreetCard', context),
    heading: t('card.discreetTitle'),
    lead: t('card.discreetLead'),
    card: {
      rows: toRows(rows, context, (record) => nightAmong(rows, record, context)).map((row) => ({
        ...row,
        hours: null,
      })),
      back: [toPlainCardDate(emergencyRecords(context, null), context)],
    },
    /** On the screen only: which name stands for which service. */
    key: {
      heading: t('card.key'),
      rows: answeringFirst(rows, context).map(({ record, label }) => ({
        name: label,
        line: linkTo('service', listName(record, context), context, { service: record.id }),
        hours: hoursOf(record, context),
        night: nightOf(record, context),
      })),
    },
    other: { href: address('card'), label: t('card.plainLink') },
  };
}

function frameOf(address: 'card' | 'discreetCard', context: ViewContext): Frame {
  const { t, words } = context;
  const isDiscreet = address === 'discreetCard';
  return toHelpFrame(
    {
      address,
      title: words.t(isDiscreet ? 'card.discreetTitle' : 'card.title'),
      crumbs: isDiscreet ? [{ href: context.address('card'), label: t('card.title') }] : [],
      services: emergencyRecords(context, null),
    },
    context,
  );
}

/** One service of the card, under the name that the card gives it. */
interface Labelled {
  record: Service;
  label: Text;
}

function answeringFirst(rows: readonly Labelled[], { today }: ViewContext): Labelled[] {
  const records = openFirst(
    rows.map(({ record }) => record),
    null,
    today,
  );
  return records.flatMap((record) => rows.filter((row) => row.record === record));
}

/** The rows of a card: what does not answer comes last, and leads to another row or to a number that the card has nowhere else. */
function toRows(all: readonly Labelled[], context: ViewContext, night = (record: Service) => nightOf(record, context)) {
  const beside = all.map(({ record }) => record);
  return answeringFirst(all, context).map(({ record, label }) => {
    const isOut = isClosed(record, null, context);
    const outage = toNotice(record, { country: record.country, beside }, context)?.outage;
    return {
      label,
      /** As the operator prints them; none where nobody answers any more. */
      numbers: isOut ? [] : shownNumbers(record, context),
      /** Never on the plain card. */
      hours: hoursOf(record, context),
      night: night(record),
      where: whereOf(record, context),
      /** Set where nobody answers, at all or in some regions: since when, and what to use instead, as other rows or as numbers without a row. */
      closed: outage
        ? {
            text: outage.text,
            heading: outage.heading,
            rows: all.filter((row) => outage.instead.some(({ id }) => id === row.record.id)).map((row) => row.label),
            instead: outage.instead.flatMap(({ dials }) => dials.map((dial) => dial.shown)),
          }
        : null,
    };
  });
}

/** Set where it answers in some regions only. */
function whereOf(record: Service, context: ViewContext): Text | null {
  const regions = onlyRegionsOf(record);
  return regions.length > 0 ? context.t('line.onlyIn', { regions: regionNames(regions, context) }) : null;
}

/** That it does not answer at all hours, where that is all that can be said. */
function hoursOf(record: Service, context: ViewContext): Text | null {
  return isClosed(record, null, context) || nightOf(record, context) ? null : toHoursCaution(record.hours, context);
}

/** Whom to call where it may not answer, by number. */
function nightOf(record: Service, context: ViewContext): CardNight {
  const night = toShortNight(record, { country: record.country }, context);
  return night && { text: night.text, other: { text: night.dial.shown } };
}

/** The same by the name of a row of the card; `null` where none of them has that number. */
function nightAmong(rows: readonly Labelled[], record: Service, context: ViewContext): CardNight {
  const night = nightOf(record, context);
  const row = rows.find((one) => night && shownNumbers(one.record, context).includes(night.other.text));
  return night && row ? { text: night.text, other: row.label } : null;
}

function shownNumbers(record: Service, context: ViewContext): string[] {
  return record.channels.filter(isDialled).map((channel) => toDial(channel, record.country, context).shown);
}
