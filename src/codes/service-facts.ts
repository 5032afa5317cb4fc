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

/** What a check confirms, by how much harm a wrong one does. */
export const TIERS = {
  A: ['number', 'hours', 'status', 'sharing', 'callFacts'],
  B: ['operator', 'services', 'audiences', 'coverage', 'languages'],
  C: ['name', 'officialPage', 'access'],
} as const;
export type Tier = keyof typeof TIERS;
export type FieldGroup = (typeof TIERS)[Tier][number];

export const FIELD_GROUPS: readonly FieldGroup[] = Object.values(TIERS).flat();
