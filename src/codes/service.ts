/** The codes that the record of a service is written in. They get words from `content/strings/`; a page never shows one. */

/** `listed`: shown with its contact. `route`: explained, no contact. `held`: known, not shown yet, with a reason. */
export const LISTINGS = ['listed', 'route', 'held'] as const;

/**
 * Why a service is held back, or why a route shows no contact. `through-another`: its operator names other lines as the way to it.
 */
export const HOLD_REASONS = [
  'one-weak-source',
  'old-source',
  'sources-differ',
  'operator-not-asked',
  'through-another',
  'no-public-contact',
  'not-for-the-public',
  'safety-of-people',
] as const;

export const CHANNEL_TYPES = [
  'short-code',
  'toll-free',
  'phone',
  'mobile',
  'national',
  'whatsapp',
  'sms',
  'telegram',
  'chat',
  'web-form',
  'web',
  'email',
  'address',
] as const;

/** Who runs it. */
export const OPERATOR_KINDS = [
  'state',
  'police',
  'prosecutor',
  'ombudsman',
  'ngo',
  'international',
  'unknown',
] as const;

export const SERVICE_TYPES = [
  'report-crime',
  'emergency',
  'victim-support',
  'legal-aid',
  'psychosocial',
  'health',
  'child-protection',
  'labour',
  'migration',
  'consular',
  'shelter-referral',
] as const;

export const AUDIENCES = [
  'victims',
  'possible-victims',
  'families',
  'witnesses',
  'women',
  'children',
  'adolescents',
  'schools',
  'professionals',
  'migrants',
  'refugees',
  'workers',
  'tourists',
  'nationals-abroad',
  'anyone',
] as const;

/** Does a source name the service for trafficking cases? */
export const FOCUSES = ['dedicated', 'covered', 'not-stated'] as const;

export const COVERAGE_LEVELS = ['national', 'region', 'province', 'district', 'city', 'abroad'] as const;
export const COSTS = ['free', 'paid', 'unknown'] as const;
export const ANONYMITIES = ['anonymous', 'confidential', 'no', 'unknown'] as const;
export const CHECK_METHODS = ['asked-operator', 'official-publication', 'called'] as const;
/** What an answer of an operator is that somebody has to decide; the last one says nothing against the record. */
export const POINT_KINDS = ['wrong', 'unclear', 'remark'] as const;
/** Why a number that the numbering plan does not know is right all the same. */
export const NUMBER_EXCEPTIONS = ['new-range', 'special-service', 'printed-by-operator'] as const;
/** What a source says about public holidays. */
export const HOLIDAY_RULES = ['open', 'closed', 'unknown'] as const;

export type Listing = (typeof LISTINGS)[number];
export type HoldReason = (typeof HOLD_REASONS)[number];
export type ChannelType = (typeof CHANNEL_TYPES)[number];
export type OperatorKind = (typeof OPERATOR_KINDS)[number];
export type Focus = (typeof FOCUSES)[number];
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];
export type HolidayRule = (typeof HOLIDAY_RULES)[number];

/** The crisis switch of a record: one edit here changes every page, language, print and export. */
export const SERVICE_STATES = ['open', 'closed', 'replaced'] as const;

/** What a service is about. */
export const TOPICS = [
  'emergency',
  'trafficking',
  'crime',
  'missing',
  'children',
  'violence',
  'victims',
  'legal',
  'labour',
  'migration',
  'consular',
  'rights',
  'school',
  'health',
  'tourism',
] as const;

export type Topic = (typeof TOPICS)[number];

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
