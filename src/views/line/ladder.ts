import type { Need } from '../../domain/campaign.ts';
import { alternativesOf } from '../../domain/line/alternatives.ts';
import { digitsOf, isDialled } from '../../domain/line/dialling.ts';
import { needLines } from '../../domain/line/emergency.ts';
import type { Line } from '../../domain/line/line.ts';
import { isOut } from '../../domain/line/status.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type LineCard, toNight } from './card.ts';
import { type Dial, toDial } from './dial.ts';

/** One step of the action ladder: a situation, one thing to do, and the way to it. */
export interface Rung {
  situation: Text;
  action: Text;
  /** Numbers to call; the online rung never has one. */
  dials: Dial[];
  /** Whom to call at night, where it is not certain that the number answers then. */
  night: LineCard['night'];
  link: { href: string; label: Text };
}

export interface Ladder {
  heading: Text;
  rungs: Rung[];
}

/**
 * The steps that every message ends with: danger now, somebody you know, something you saw, something online. A message that is
 * about one need ends with danger now and with that need.
 *
 * @param message its file name; absent for what is no message
 */
export function toLadder(context: ViewContext, message?: string): Ladder {
  const own = context.campaign.needs.find(({ about = [] }) => message !== undefined && about.includes(message));
  const danger = toRung('danger', ['danger'], context);
  return {
    heading: context.t('ladder.heading'),
    rungs: own
      ? [danger, ...(own.id === 'danger' ? [] : [toNeedRung(own, danger, context)])]
      : [
          danger,
          toRung('known', ['child', 'report'], context),
          toRung('seen', ['report'], context),
          { ...toRung('online', ['quiet'], context), dials: [], night: null },
        ],
  };
}

/** The first need of the list that the campaign has gives the page and the first number that is answered. */
function toRung(name: 'danger' | 'known' | 'seen' | 'online', needs: readonly string[], context: ViewContext): Rung {
  const { campaign, t } = context;
  const need = campaign.needs.find(({ id }) => needs.includes(id));
  return {
    situation: t(`ladder.${name}`),
    action: t(`ladder.${name}-action`),
    ...toCall(need, [], context),
    link: toNeedLink(need, context),
  };
}

/** The step of one need: its own short words where there are some, or else its advice, and a number that `danger` does not have. */
function toNeedRung(need: Need, { dials }: Rung, context: ViewContext): Rung {
  const { campaign, t, words } = context;
  const short = `ladder.${need.id}-action`;
  const country = context.country(campaign.country.code).text;
  return {
    situation: t(`need.${need.id}`),
    action: words.isKnown(short) ? t(short) : t(`need.${need.id}-advice`, { country }),
    ...toCall(need, dials, context),
    link: toNeedLink(need, context),
  };
}

/** The first number of a need that is answered and is not among those `shown`, with who answers at night instead. */
function toCall(need: Need | undefined, shown: readonly Dial[], context: ViewContext): Pick<Rung, 'dials' | 'night'> {
  const { campaign, today } = context;
  const country = campaign.country.code;
  const lines = need ? needLines(need, context, null) : [];
  const answered = lines.flatMap((line) =>
    isOut(line, null, today) ? alternativesOf(line, context, { region: null }) : [line],
  );
  const dialOf = (record: Line) => {
    const channel = record.channels.find(isDialled);
    return channel ? toDial(channel, country, context) : null;
  };
  const taken = new Set(shown.map((dial) => digitsOf(dial.shown)));
  for (const record of answered) {
    const dial = dialOf(record);
    if (dial && !taken.has(digitsOf(dial.shown)))
      return { dials: [dial], night: toNight(record, { country }, context) };
  }
  return { dials: [], night: null };
}

function toNeedLink(need: Need | undefined, { address, t }: ViewContext): Rung['link'] {
  return need
    ? { href: address('need', { need: need.slug }), label: t(`need.${need.id}`) }
    : { href: address('help'), label: t('nav.help') };
}
