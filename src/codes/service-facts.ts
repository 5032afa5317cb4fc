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

/** The statements of a record that may rest on other sources than its numbers. */
export const SOURCED_FIELDS = [
  'services',
  'audiences',
  'coverage',
  'hours',
  'holidays',
  'cost',
  'anonymity',
  'languages',
  'languageHours',
  'interpreter',
] as const;
export type SourcedField = (typeof SOURCED_FIELDS)[number];

/** The groups of fields that a check confirms: what a caller relies on, what the service offers, and what it is. */
export const ASPECTS = {
  call: ['number', 'hours', 'status', 'sharing', 'callFacts'],
  offer: ['operator', 'services', 'audiences', 'coverage', 'languages'],
  identity: ['name', 'officialPage', 'access'],
} as const;
export type Aspect = keyof typeof ASPECTS;
export type FieldGroup = (typeof ASPECTS)[Aspect][number];

export const FIELD_GROUPS: readonly FieldGroup[] = Object.values(ASPECTS).flat();
