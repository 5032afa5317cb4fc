import type { ChannelType, HolidayRule, Listing, Topic } from '../../codes/service.ts';
import type { Name } from '../records.ts';
import type { Hours } from '../service/service.ts';

/** A number of a service as the directory shows it. */
export interface DirectoryNumber {
  type: ChannelType;
  /** Grouped for reading. */
  shown: string;
  /** What a phone dials. */
  value: string;
  /** Country code of the only country where it works, or `world`. */
  reach: string;
  /** Its years, where they are earlier than the status: `2022`, `2018~2025`, `~2025`, `~`. */
  dated: string | null;
}

/** What the crisis switch says about a service. */
export interface DirectorySwitch {
  /** Does nobody answer, anywhere? */
  isOut: boolean;
  /** The alert and the outage in words, by locale. */
  texts: Record<string, { text: string; lang?: string }[]>;
  /** Services to use instead, by id. */
  instead: string[];
}

/** One service, as the directory finds and shows it. */
export interface DirectoryEntry {
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** `null` for another country's emergency number, which has no name of its own. */
  name: Name | null;
  /** The name for lists, where it is not `name`. */
  shortName: Name | null;
  /** Other names that people know it by; found, never shown. */
  aliases: string[];
  operator: string;
  place: string;
  /** Names of its regions. */
  regions: string[];
  topic: Topic;
  lastResort: boolean;
  listing: Listing;
  numbers: DirectoryNumber[];
  /** Other ways in, whose addresses stand on the service's own page. */
  others: ChannelType[];
  /** Who answers at every hour, where it is not certain that this one does. */
  night: DirectoryNumber[];
  /** The key of the words that say when that is meant. */
  nightKey: string;
  hours: Hours;
  /** The years of the hours, written as those of numbers. */
  hoursDated: string | null;
  /** IANA zone that the hours are in; `null` where nobody has said. */
  zone: string | null;
  holidays: HolidayRule;
  /** How far it can be relied on: a state of its checks, and the dates that its phrase needs. */
  status: { state: string; dates: string[] };
  /** Set only where something is out of the ordinary. */
  turned: DirectorySwitch | null;
}

/** Every name of a country that the directory knows. */
export interface DirectoryCountry {
  code: string;
  /** By the `format` tag of the language it is shown in. */
  shown: Record<string, string>;
  /** In other languages and scripts; found, never shown. */
  also: string[];
}

/** All that the directory looks through. */
export interface Directory {
  /** The deployment's own country. */
  own: string;
  countries: DirectoryCountry[];
  entries: DirectoryEntry[];
  /** The capital of a region, by the region's name, where it is another name. */
  capitals: Record<string, string>;
  /** Days on which an office of a country may be closed: `2027-07-28`. */
  holidays: Record<string, string[]>;
}
