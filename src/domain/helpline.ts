/**
 * The record of one service that a person can turn to. A number, an opening hour or a price exists only here and reaches
 * every page, print and export from here (ARCHITECTURE.md, decision 2). Facts are codes; they get words from
 * `content/strings/`.
 */
import type { PartialDate, PlainDate } from './plain-date.ts';

/** `listed`: shown with its contact. `route`: explained, no contact. `held`: known, not shown yet, with a reason. */
export const LISTINGS = ['listed', 'route', 'held'] as const;

/** Why a service is held back, or why a route shows no contact. */
export const HOLD_REASONS = [
  'one-weak-source',
  'old-source',
  'sources-differ',
  'operator-not-asked',
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

/** What the line is about. */
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

export const SERVICES = [
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

/** Does a source name the line for trafficking cases? */
export const FOCUSES = ['dedicated', 'covered', 'not-stated'] as const;

export const COVERAGE_LEVELS = ['national', 'region', 'province', 'district', 'city', 'abroad'] as const;
export const COSTS = ['free', 'paid', 'unknown'] as const;
export const ANONYMITIES = ['anonymous', 'confidential', 'no', 'unknown'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export const CHECK_METHODS = ['asked-operator', 'official-publication', 'called'] as const;

export type Listing = (typeof LISTINGS)[number];
export type HoldReason = (typeof HOLD_REASONS)[number];
export type ChannelType = (typeof CHANNEL_TYPES)[number];
export type Topic = (typeof TOPICS)[number];
export type OperatorKind = (typeof OPERATOR_KINDS)[number];
export type Service = (typeof SERVICES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Focus = (typeof FOCUSES)[number];
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];
export type Cost = (typeof COSTS)[number];
export type Anonymity = (typeof ANONYMITIES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** A name as it is written, in the language it is written in (BCP 47). */
export interface Name {
  text: string;
  lang: string;
}

export interface Interval {
  days: Weekday[];
  /** Local time in the service's own zone, `HH:MM`. */
  opens: string;
  /** Local time, `HH:MM`; `24:00` is the end of the day. */
  closes: string;
}

/** `always` and `intervals` are stated by a source; `conflict` means that sources contradict each other. */
export type Hours =
  | { status: 'always' }
  | { status: 'intervals'; intervals: Interval[] }
  | { status: 'conflict'; intervals?: Interval[] }
  | { status: 'unknown' };

export interface Channel {
  type: ChannelType;
  /** Short code: its digits. Phone, mobile, WhatsApp: E.164. Toll-free and national: as dialled inside the country. Others: address or text. */
  value: string;
  /** The number as its operator prints it, when that differs from `value`. */
  printed?: string;
  /** Country code of the only country where the number works, or `world`. */
  reach: string;
}

export interface Coverage {
  level: CoverageLevel;
  /** ISO 3166-2 codes; empty for national and foreign services. */
  regions: string[];
  /** Town, province or district as the source names it. */
  place?: string;
  /** Border crossing that the service is near. */
  border?: string;
}

/** One confirmation with the operator. Roles, never names of people. */
export interface Check {
  on: PlainDate;
  method: CheckMethod;
  enteredBy: string;
  verifiedBy: string;
  source: string;
}

export interface Helpline {
  id: string;
  /** ISO 3166-1 alpha-2, from the folder. */
  country: string;
  name: Name;
  /** Short neutral name for titles and lists; it never holds a give-away word. */
  shortName?: Name;
  operator?: string;
  operatorName?: Name;
  kind: OperatorKind;
  topic: Topic;
  focus: Focus;
  /** A police or emergency number that is shown after the help lines. */
  lastResort: boolean;
  listing: Listing;
  reasons: HoldReason[];
  /** For a route or a held service: the listed services to use instead. */
  instead: string[];
  services: Service[];
  audiences: Audience[];
  coverage: Coverage;
  channels: Channel[];
  hours: Hours;
  cost: Cost;
  anonymity: Anonymity;
  /** BCP 47 tags that a source states; empty means that no source says. */
  languages: string[];
  interpreter: 'yes' | 'unknown';
  sharedWith: string[];
  sources: string[];
  sourceDate: PartialDate | null;
  readOn: PlainDate;
  confidence: Confidence;
  checks: Check[];
}
