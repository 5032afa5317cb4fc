/**
 * The record of one service that a person can turn to. A number, an opening hour or a price exists only here and reaches
 * every page, print and export from here. Facts are codes; they get words from
 * `content/strings/`.
 */

import type {
  Anonymity,
  Audience,
  Cost,
  CoverageLevel,
  Focus,
  HoldReason,
  HolidayRule,
  Listing,
  OperatorKind,
  ServiceType,
} from '../../codes/service.ts';
import type { Confidence } from '../../codes/source.ts';
import type { Topic } from '../../codes/topics.ts';
import type { Name } from '../name.ts';
import type { PartialDate, PlainDate } from '../plain-date.ts';
import type { Channel } from './channel.ts';
import type { Check, Override } from './freshness.ts';
import type { Hours, LanguageHours } from './hours.ts';
import type { OperatorPeriod } from './operators.ts';
import type { Plan } from './plan.ts';
import type { Asks, Sharing } from './questions.ts';
import type { StatedBy } from './stated-by.ts';
import type { ServiceAlert, ServiceStatus } from './status.ts';

export interface Coverage {
  level: CoverageLevel;
  /** ISO 3166-2 codes; empty for national and foreign services. */
  regions: string[];
  /** Town, province or district as the source names it. */
  place?: string;
  /** Border crossing that the service is near. */
  border?: string;
  /** For a service abroad, the country where it is (ISO 3166-1 alpha-2). */
  host?: string;
}

export interface Service {
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
  /** A police or emergency number that is shown after the other services. */
  lastResort: boolean;
  listing: Listing;
  reasons: HoldReason[];
  /** For a route or a held service: the listed services to use instead. */
  instead: string[];
  services: ServiceType[];
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
  /** What it asks for before it helps. */
  asks?: Asks;
  /** A page of the operator that shows this service; `null` or absent: no official page is known. */
  officialPage?: string | null;
  sharedWith: string[];
  sources: string[];
  /** Which of these sources state what, where they are of different times. */
  statedBy?: StatedBy;
  sourceDate: PartialDate | null;
  readOn: PlainDate;
  confidence: Confidence;
  checks: Check[];
  override?: Override;
  /** Closed or replaced: the crisis switch. */
  status?: ServiceStatus;
  alert?: ServiceAlert;
  /** An announced service; shown only once it is switched on. */
  plan?: Plan;
}
