import type { Role } from '../../codes/roles.ts';
import type { Situation } from '../../domain/campaign.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { isOut } from '../../domain/service/status.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { withoutWay } from '../way-in-text.ts';
import { toDial } from './dial.ts';

/** The roles whose number an advice may name, as `: {police}` at the end of a sentence; the first that has one gives it. */
const NAMED = {
  police: ['police', 'any'],
  report: ['report'],
  children: ['children'],
  violence: ['violence'],
  missing: ['missing'],
} as const satisfies Record<string, readonly Role[]>;

/**
 * What to do first, of one way into help, with the numbers inside the sentences that say to call: whoever reads no further has
 * them. Where nobody here has such a number, the sentence ends without it.
 */
export function toSituationAdvice(situation: Pick<Situation, 'id'>, context: ViewContext): Text {
  return withoutWay(toMarkedAdvice(situation, context));
}

/** The same with brackets around the words that lead to the regions (`way-in-text.ts`). */
export function toMarkedAdvice({ id }: Pick<Situation, 'id'>, context: ViewContext): Text {
  const advice = context.t(`need.${id}-advice`, {
    country: context.country(context.campaign.country.code).text,
    police: numberOf(NAMED.police, context),
    report: numberOf(NAMED.report, context),
    children: numberOf(NAMED.children, context),
    violence: numberOf(NAMED.violence, context),
    missing: numberOf(NAMED.missing, context),
  });
  return { ...advice, text: advice.text.replace(NO_NUMBER, '') };
}

/** A colon that leads to no number. */
const NO_NUMBER = /\s*[:：]\s*(?=[.。])/g;

function numberOf(roles: readonly Role[], context: ViewContext): string {
  const { campaign, facts, today } = context;
  const channels = roles.flatMap((role) => {
    const record = facts.services.get(campaign.roles[role] ?? '');
    return record && !isOut(record, null, today) ? record.channels.filter(isDialled) : [];
  });
  const [channel] = channels;
  return channel ? toDial(channel, campaign.country.code, context).shown : '';
}
