/**
 * The record of one service that a person can turn to. A number, an opening hour or a price exists only here and reaches
 * every page, print and export from here (ARCHITECTURE.md, decision 2). Facts are codes; they get words from
 * `content/strings/`.
 */
import type { Access } from './access.ts';
import type { CallFacts } from './call-facts.ts';
import type { FieldGroup } from './freshness.ts';
import type {
  Anonymity,
  Audience,
  ChannelType,
  CheckMethod,
  Confidence,
  Cost,
  CoverageLevel,
  Focus,
  HoldReason,
  HolidayRule,
  Listing,
  NumberException,
  OperatorKind,
  Service,
  Topic,
} from './line-codes.ts';
import type { LineAlert, LineStatus } from './line-status.ts';
import type { OperatorPeriod } from './operators.ts';
import type { PartialDate, PlainDate } from './plain-date.ts';
import type { Plan } from './plan.ts';
import type { Sharing } from './sharing.ts';
import type { Weekday } from './weekday.ts';

export * from './line-codes.ts';

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
  /** Declared where the numbering plan does not know the number, yet the operator prints it. */
  exception?: NumberException;
  /** What is known before a call or a message; an absent question is unknown. */
  callFacts?: CallFacts;
  /** Of an address: how one gets in. */
  access?: Access;
}

/** When a language is spoken, where a source says so. */
export interface LanguageHours {
  /** BCP 47. */
  language: string;
  hours: Hours;
}

/** Why a lapsed check of a core service does not stop a live build, for a while. */
export interface Override {
  on: PlainDate;
  until: PlainDate;
  reason: string;
  /** The role that decided, never a name. */
  by: string;
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
  /** What was confirmed; absent: everything in the record. */
  groups?: FieldGroup[];
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
  /** Who ran it when, where that is known; adds to `operator`. */
  operators?: OperatorPeriod[];
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
  holidays?: HolidayRule;
  /** IANA name, where it is not the zone of the deployment's country. */
  timeZone?: string;
  cost: Cost;
  anonymity: Anonymity;
  /** BCP 47 tags that a source states; empty means that no source says. */
  languages: string[];
  languageHours?: LanguageHours[];
  interpreter: 'yes' | 'unknown';
  /** Who will know of a call. */
  sharing?: Sharing;
  /** A page of the operator that shows this service; `null` or absent: no official page is known. */
  officialPage?: string | null;
  sharedWith: string[];
  sources: string[];
  sourceDate: PartialDate | null;
  readOn: PlainDate;
  confidence: Confidence;
  checks: Check[];
  override?: Override;
  /** Closed or replaced: the crisis switch. */
  status?: LineStatus;
  alert?: LineAlert;
  /** An announced service; shown only once it is switched on. */
  plan?: Plan;
}
