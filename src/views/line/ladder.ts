import { alternativesOf } from '../../domain/line/alternatives.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import { needLines } from '../../domain/line/emergency.ts';
import { isOut } from '../../domain/line/status.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Dial, toDial } from './dial.ts';

/** One step of the action ladder: a situation, one thing to do, and the way to it. */
export interface Rung {
  situation: Text;
  action: Text;
  /** Numbers to call; the online rung never has one. */
  dials: Dial[];
  link: { href: string; label: Text };
}

/** The four steps that every message ends with: danger now, somebody you know, something you saw, something online. */
export function toLadder(context: ViewContext): { heading: Text; rungs: Rung[] } {
  const { t } = context;
  return {
    heading: t('ladder.heading'),
    rungs: [
      toRung('danger', ['danger'], context),
      toRung('known', ['child', 'report'], context),
      toRung('seen', ['report'], context),
      { ...toRung('online', ['quiet'], context), dials: [] },
    ],
  };
}

/** The first need of the list that the campaign has gives the page and the first number that is answered. */
function toRung(name: 'danger' | 'known' | 'seen' | 'online', needs: readonly string[], context: ViewContext): Rung {
  const { campaign, t, address, today } = context;
  const need = campaign.needs.find(({ id }) => needs.includes(id));
  const lines = need ? needLines(need, context, null) : [];
  const answered = lines.flatMap((line) =>
    isOut(line, null, today) ? alternativesOf(line, context, { region: null }) : [line],
  );
  const record = answered.find(({ channels }) => channels.some(isDialled));
  const channel = record?.channels.find(isDialled);
  return {
    situation: t(`ladder.${name}`),
    action: t(`ladder.${name}-action`),
    dials: channel ? [toDial(channel, campaign.country.code, context)] : [],
    link: need
      ? { href: address('need', { need: need.slug }), label: t(`need.${need.id}`) }
      : { href: address('help'), label: t('nav.help') },
  };
}
