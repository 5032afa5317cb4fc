/** What is known about one yes-or-no question. `conflict`: sources contradict each other. */
export const ANSWERS = ['yes', 'no', 'unknown', 'conflict'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What somebody wants to know before going to an address. */
export const ACCESS_FACTS = ['stepFree', 'accessibleToilet', 'signLanguage', 'quietRoom'] as const;
export type AccessFact = (typeof ACCESS_FACTS)[number];

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

/** Who will know of a call: duties to report, and whom the operator tells. */
export const SHARING_FACTS = [
  'mustReportAdult',
  'mustReportMinor',
  'sharesWithPolice',
  'sharesWithMigration',
  'mayStayAnonymous',
] as const;
export type SharingFact = (typeof SHARING_FACTS)[number];

/** What a service may ask of somebody before it helps: data about them, or to be of age. */
export const ASKED = ['name', 'idDocument', 'phone', 'email', 'address', 'adult'] as const;
export type Asked = (typeof ASKED)[number];
