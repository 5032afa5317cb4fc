/** A service as the open data says it: codes, and nothing that its page keeps back. */

import type { ChannelType, HolidayRule, ServiceState } from '../../codes/service.ts';
import type { AccessFact, Asked, CallFact, SharingFact, SourcedField } from '../../codes/service-facts.ts';
import type { Answer } from '../../codes/statement.ts';
import type { Name } from '../name.ts';
import type { PartialDate, PlainDate } from '../plain-date.ts';
import { isHeld } from './coverage.ts';
import type { FieldFrom, HeldField } from './field-lists.ts';
import type { Freshness } from './freshness.ts';
import type { LanguageHours } from './hours.ts';
import type { OperatorPeriod } from './operators.ts';
import type { Coverage, Service } from './service.ts';
import type { SourceDates } from './source-dates.ts';

/** The sources that state something, and from when to when they are. */
export interface EvidenceData {
  sources: string[];
  sourceDates: SourceDates;
}

/** One answer for readers of the data; only what is known has one. It has no source where its kind of number says it. */
export interface AnswerData extends EvidenceData {
  answer: Exclude<Answer, 'unknown'>;
  /** Of the newest source. */
  sourceDate: PartialDate | null;
}
export type AnswersData<K extends string> = Partial<Record<K, AnswerData>>;

export interface ChannelData extends EvidenceData {
  type: ChannelType;
  value: string;
  /** As the pages print it. */
  shown: string;
  /** What a phone or browser opens: `tel:`, `sms:`, `mailto:` or `https:`; null where the pages have no link either. */
  link: string | null;
  reach: string;
  /** What to press where a menu answers; null where nobody says. */
  menuOption: string | null;
  callFacts: AnswersData<CallFact>;
  access: AnswersData<AccessFact>;
}

/** The fields that are made of a record, not copied from it. */
interface MadeData {
  instead: string[];
  page: string;
  shortName: Name | null;
  operator: { id: string | null; name: Name } | null;
  operators: OperatorPeriod[];
  status: {
    state: ServiceState;
    on: PlainDate | null;
    until: PlainDate | null;
    regions: string[];
    source: string | null;
  };
  alert: { on: PlainDate; until: PlainDate | null; text: Record<string, string> } | null;
  coverage: Pick<Coverage, 'level' | 'regions'> & {
    place: string | null;
    border: string | null;
    host: string | null;
  };
  channels: ChannelData[];
  holidays: HolidayRule;
  timeZone: string | null;
  languageHours: LanguageHours[];
  sharing: AnswersData<SharingFact>;
  asks: AnswersData<Asked>;
  officialPage: string | null;
  /** What the record states, each with its own sources; what is not known is absent. */
  statedBy: Partial<Record<SourcedField, EvidenceData>>;
  confirmation: { state: Freshness['state']; checkedOn: PlainDate | null; goodUntil: PlainDate | null };
}

/** What is known of a service that the pages show. Each field is there: what a record may lack has to be `made`. */
export type ShownData = Required<Pick<Service, FieldFrom<'record'>>> & Pick<MadeData, FieldFrom<'made'>>;
/** What every record says, also of a service that is not shown yet. */
export type HeldData = Pick<ShownData, HeldField>;
export type PublishedService = HeldData | ShownData;

/** Is this a service that the pages show, with or without its contact? */
export function isShown(data: PublishedService): data is ShownData {
  return !isHeld(data);
}
