import { type Answer, answerOf, type Statement } from '../statement.ts';

/** What somebody wants to know before going to an address. */
export const ACCESS_FACTS = ['stepFree', 'accessibleToilet', 'signLanguage', 'quietRoom'] as const;
export type AccessFact = (typeof ACCESS_FACTS)[number];
export type Access = Partial<Record<AccessFact, Statement>>;

/** What somebody wants to know before a call or a message. */
export const CALL_FACTS = [
  'free',
  'withoutCredit',
  'fromMobile',
  'fromLandline',
  'fromAbroad',
  'onTheBill',
  'inTheCallLog',
  'numberShown',
  'mayCallBack',
  'recorded',
  'interpreter',
  'menu',
] as const;
export type CallFact = (typeof CALL_FACTS)[number];
export type CallFacts = Partial<Record<CallFact, Statement>>;

/** Who will know of a call: duties to report, and whom the operator tells. */
export const SHARING_FACTS = [
  'mustReportAdult',
  'mustReportMinor',
  'sharesWithPolice',
  'sharesWithMigration',
  'mayStayAnonymous',
] as const;
export type SharingFact = (typeof SHARING_FACTS)[number];
export type Sharing = Partial<Record<SharingFact, Statement>>;

/** What is known about one question of sharing. */
export function sharingAnswer(record: { sharing?: Sharing }, fact: SharingFact): Answer {
  return answerOf(record.sharing?.[fact]);
}

/** Questions whose known answer could harm: the police, the migration authority or a duty to report. */
export function harmfulSharing(record: { sharing?: Sharing }): SharingFact[] {
  return SHARING_FACTS.filter((fact) => sharingAnswer(record, fact) === (fact === 'mayStayAnonymous' ? 'no' : 'yes'));
}

/** What a service may ask of somebody before it helps: data about them, or to be of age. */
export const ASKED = ['name', 'idDocument', 'phone', 'email', 'address', 'adult'] as const;
export type Asked = (typeof ASKED)[number];
export type Asks = Partial<Record<Asked, Statement>>;

/** What a source says that it asks for. Where nobody can stay without a name, it asks for that. */
export function askedFor(record: { asks?: Asks; sharing?: Sharing }): Asked[] {
  return ASKED.filter(
    (one) =>
      answerOf(record.asks?.[one]) === 'yes' || (one === 'name' && sharingAnswer(record, 'mayStayAnonymous') === 'no'),
  );
}
