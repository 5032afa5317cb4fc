import type { Channel } from '../../domain/line/channel.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import { emergencyNumbers, type StripRole } from '../../domain/roles.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toCardDate } from '../line/confirmed.ts';
import { toDial } from '../line/dial.ts';
import { toHoursCaution } from '../line/hours.ts';
import { listName } from '../line/name.ts';
import { isClosed, toNotice } from '../line/notice.ts';
import { helpCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { contactNames } from './contact.ts';

export interface WalletView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** What is printed: two halves, folded upon each other. */
  card: { rows: WalletRow[]; back: Text[] };
  /** On the screen only: which name stands for which service. */
  key: { heading: Text; rows: { name: Text; line: Link; hours: Text | null }[] } | null;
  other: Link;
}

export interface WalletRow {
  label: Text;
  /** As the operator prints them; none where nobody answers any more. */
  numbers: string[];
  /** Set where it is known not to answer at all hours, or sources differ; never on the plain card, where it would tell. */
  hours: Text | null;
  /** Set where nobody answers, or in some regions only: since when, and the numbers to use instead. */
  closed: { text: Text; instead: string[] } | null;
}

/** The card with what each number is for. */
export function toWallet(context: ViewContext): WalletView {
  const { campaign, t, address } = context;
  const rows = emergencyOf(context).map(({ record, word }) => ({
    label: t(`emergency.${word}`),
    ...numbersOf(record, context),
    hours: toHoursCaution(record.hours, context),
  }));
  const country = context.country(campaign.country.code).text;
  return {
    frame: frameOf('card', context),
    heading: t('card.title'),
    lead: t('card.lead'),
    card: {
      rows,
      back: [t('card.inside', { country }), t('help.charge'), datedOf(context)],
    },
    key: null,
    other: { href: address('discreetCard'), label: t('card.discreetLink') },
  };
}

/** The card that tells nothing: names that the reader learns beforehand, and numbers. */
export function toDiscreetWallet(context: ViewContext): WalletView {
  const { t, address } = context;
  const names = contactNames(context);
  const emergency = emergencyOf(context);
  const nameAt = (position: number): Text => names[position]?.text ?? { text: `${position + 1}.` };
  return {
    frame: frameOf('discreetCard', context),
    heading: t('card.discreetTitle'),
    lead: t('card.discreetLead'),
    card: {
      rows: emergency.map(({ record }, position) => ({
        label: nameAt(position),
        ...numbersOf(record, context),
        hours: null,
      })),
      back: [datedOf(context)],
    },
    key: {
      heading: t('card.key'),
      rows: emergency.map(({ record }, position) => ({
        name: nameAt(position),
        line: { href: address('line', { line: record.id }), label: listName(record, context) },
        hours: toHoursCaution(record.hours, context),
      })),
    },
    other: { href: address('card'), label: t('card.plainLink') },
  };
}

function frameOf(address: 'card' | 'discreetCard', context: ViewContext): Frame {
  const { t, words } = context;
  const isDiscreet = address === 'discreetCard';
  return toFrame(
    {
      address,
      title: words.t(isDiscreet ? 'card.discreetTitle' : 'card.title'),
      description: words.plain('help.description'),
      crumbs: helpCrumbs(context, ...(isDiscreet ? [{ href: context.address('card'), label: t('card.title') }] : [])),
      zone: 'help',
      lines: emergencyOf(context).map(({ record }) => record),
    },
    context,
  );
}

/** How far the numbers are confirmed and of when they are, never the day on which the card was made. */
function datedOf(context: ViewContext): Text {
  const records = emergencyOf(context).map(({ record }) => record);
  return toCardDate(records, context);
}

function emergencyOf({ campaign, facts }: ViewContext): { record: Line; word: StripRole }[] {
  return emergencyNumbers(campaign).flatMap(({ line, word }) => {
    const record = facts.lines.get(line);
    return record ? [{ record, word }] : [];
  });
}

function numbersOf(record: Line, context: ViewContext): Omit<WalletRow, 'label' | 'hours'> {
  const shown = (channel: Channel) => toDial(channel, record.country, context).shown;
  const outage = toNotice(record, null, record.country, context)?.outage;
  return {
    numbers: isClosed(record, null, context) ? [] : record.channels.filter(isDialled).map(shown),
    closed: outage
      ? { text: outage.text, instead: outage.instead.flatMap(({ dials }) => dials.map((dial) => dial.shown)) }
      : null,
  };
}
