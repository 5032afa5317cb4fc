import { isOneOf } from '../../codes/keys.ts';
import { type Answer, CALL_FACTS, type CallFact, SHARING_FACTS } from '../../codes/service.ts';
import { isDialled } from './dialling.ts';
import { answerOf } from './questions.ts';
import type { Channel } from './service.ts';

/** The answers that could harm somebody whom another person watches or who has no credit. */
const HARMFUL: Partial<Record<CallFact, Answer>> = {
  onTheBill: 'yes',
  inTheCallLog: 'yes',
  numberShown: 'yes',
  mayCallBack: 'yes',
  recorded: 'yes',
  free: 'no',
  withoutCredit: 'no',
  fromMobile: 'no',
};

/**
 * What is known about one question for one channel.
 * A number that works inside one country only (`reach`) cannot be called from abroad: its kind says so, no source has to.
 */
export function callAnswer(channel: Pick<Channel, 'type' | 'reach' | 'callFacts'>, fact: CallFact): Answer {
  const stated = answerOf(channel.callFacts?.[fact]);
  if (fact === 'fromAbroad' && stated === 'unknown' && isDialled(channel) && channel.reach !== 'world') return 'no';
  return stated;
}

/** Questions whose known answer could harm, in the order of `CALL_FACTS`. */
export function harmfulFacts(channel: Pick<Channel, 'type' | 'reach' | 'callFacts'>): CallFact[] {
  return CALL_FACTS.filter((fact) => fact in HARMFUL && callAnswer(channel, fact) === HARMFUL[fact]);
}

/**
 * Is it said to the reader that nobody knows this of a service? Beside an emergency number only what one can ask there, whom they
 * tell and whether they call back: a doubt about its price keeps somebody from calling. A number in international form is reached from
 * every telephone, so nobody is asked whether from a mobile.
 *
 * @param about the name of a question about a call, of `CALL_FACTS`, `SHARING_FACTS` or another
 */
export function isDoubtSaid(about: string, channels: readonly Channel[], isEmergency: boolean): boolean {
  if (isEmergency) return isOneOf(SHARING_FACTS, about) || about === 'mayCallBack';
  if (about !== 'fromMobile' && about !== 'fromLandline') return true;
  return !channels.filter(isDialled).every(({ value }) => value.startsWith('+'));
}

/** Channels that a person speaks or writes through: these have call facts. */
export function hasCallFacts({ type }: Pick<Channel, 'type'>): boolean {
  return isDialled({ type }) || ['whatsapp', 'sms', 'telegram', 'chat'].includes(type);
}

/**
 * One answer for a whole service: what all its channels that can be called say alike. Channels that differ, or of which one
 * is not known, give `unknown`, so that no page promises for all numbers what holds for one.
 */
export function serviceAnswer(record: { channels: readonly Channel[] }, fact: CallFact): Answer {
  const [answer = 'unknown', ...others] = new Set(
    record.channels.filter(hasCallFacts).map((channel) => callAnswer(channel, fact)),
  );
  return others.length === 0 ? answer : 'unknown';
}
