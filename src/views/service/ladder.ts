import type { Situation } from '../../domain/campaign.ts';
import { alternativesOf } from '../../domain/service/alternatives.ts';
import { digitsOf, isDialled } from '../../domain/service/dialling.ts';
import { situationServices } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import { isOut } from '../../domain/service/status.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../link-to.ts';
import { type Dial, toDial } from './dial.ts';
import { playerOf } from './inline.ts';
import { type Night, toNight } from './night.ts';
import { toSituationAdvice } from './situation-advice.ts';

/** One step of the action ladder: a situation, one thing to do, and the way to it. */
export type Rung = ReturnType<typeof toSituationRung>;

/**
 * The steps that every message ends with: danger now, somebody you know, somebody under 18 where there is a need of children,
 * something you saw, something online. For an adult they lead to the need of a loved one, where there is one, or else to that of
 * reports. A message about one need ends with danger now and that need.
 *
 * @param message its file name; absent for what is no message
 */
export function toLadder(context: ViewContext, message?: string) {
  const own = context.campaign.needs.find(({ about = [] }) => message !== undefined && about.includes(message));
  const has = (need: Situation['id']) => context.campaign.needs.some(({ id }) => id === need);
  const danger = toRung('danger', 'danger', context);
  return {
    heading: context.t('ladder.heading'),
    rungs: own
      ? [danger, ...(own.id === 'danger' ? [] : [toSituationRung(own, danger, context)])]
      : [
          danger,
          toRung('known', has('loved-one') ? 'loved-one' : 'report', context),
          ...(has('child') ? [toRung('child', 'child', context)] : []),
          toRung('seen', 'report', context),
          toOnlineRung(context),
        ],
  };
}

/** What somebody saw online is told in writing; who supports people is named beside it, whoever plays that role. */
function toOnlineRung(context: ViewContext): Rung {
  const { t, today } = context;
  const support = playerOf('violence', context);
  const isOpen = support !== null && !isOut(support, null, today);
  return {
    situation: t('ladder.online'),
    action: t('ladder.online-action'),
    first: [],
    purpose: isOpen ? t('ladder.support') : null,
    ...toCall(isOpen ? [support] : [], [], context),
    begin: null,
    link: linkTo('written', t('help.byWritten'), context),
  };
}

/** The page and the first number that is answered are those of the need, where the campaign has it. */
function toRung(name: 'danger' | 'known' | 'child' | 'seen', situationId: Situation['id'], context: ViewContext): Rung {
  const { campaign, t } = context;
  const situation = campaign.needs.find(({ id }) => id === situationId);
  return {
    situation: t(`ladder.${name}`),
    action: t(`ladder.${name}-action`),
    ...toFirst(situationId, context),
    ...toCall(servicesOf(situation, context), [], context),
    begin: null,
    link: toSituationLink(situation, context),
  };
}

/** The step of one need: its short words, or else its advice, and a number that `danger` does not have. */
function toSituationRung(situation: Situation, { dials }: { dials: readonly Dial[] }, context: ViewContext) {
  const { t, words } = context;
  const { begin } = situation;
  const short = `ladder.${situation.id}-action`;
  return {
    situation: t(`need.${situation.id}`),
    action: words.isKnown(short) ? t(short) : toSituationAdvice(situation, context),
    ...toFirst(situation.id, context),
    ...toCall(servicesOf(situation, context), dials, context),
    /** The page to look at first, where the campaign names one for this need. */
    begin: begin ? linkTo(begin, t(`nav.${begin}`), context) : null,
    link: toSituationLink(situation, context),
  };
}

/**
 * Numbers to call before all others, and what the others are for. A child who is held or exploited is first a matter for the police and for
 * those who take reports, who answer at every hour.
 */
function toFirst(id: Situation['id'], context: ViewContext): { first: Dial[]; purpose: Text | null } {
  if (id !== 'child') return { first: [], purpose: null };
  const dialsOf = (player: Service | null, shown: readonly Dial[]) =>
    toCall(player ? [player] : [], shown, context).dials;
  const police = dialsOf(playerOf('police', context) ?? playerOf('any', context), []);
  return {
    first: [...police, ...dialsOf(playerOf('report', context), police)],
    purpose: context.t('ladder.support'),
  };
}

function servicesOf(situation: Situation | undefined, context: ViewContext): Service[] {
  return situation ? situationServices(situation, context) : [];
}

/** The first number of some services that is answered and is not among those `shown`, with who answers at night instead. */
function toCall(
  services: readonly Service[],
  shown: readonly Dial[],
  context: ViewContext,
): { dials: Dial[]; night: Night | null } {
  const { campaign, today } = context;
  const country = campaign.country.code;
  const answered = services.flatMap((service) =>
    isOut(service, null, today) ? alternativesOf(service, context, { region: null }) : [service],
  );
  const dialOf = (record: Service) => {
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

function toSituationLink(situation: Situation | undefined, context: ViewContext): Link {
  const { t } = context;
  return situation
    ? linkTo('situation', t(`need.${situation.id}`), context, { situation: situation.slug })
    : linkTo('help', t('nav.help'), context);
}
