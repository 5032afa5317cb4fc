/**
 * The directory as a small file: columns of text instead of rows, since like stands beside like and gzip takes it away.
 * A column is a text with one line for each entry; entries stand by country, in the order of `countries`.
 */

import { byKey, isOneOf } from '../../codes/keys.ts';
import { CHANNEL_TYPES } from '../../codes/service.ts';
import { assertFound } from '../found.ts';
import type { Hours } from '../service/service.ts';
import type { Directory, DirectoryEntry, DirectorySwitch } from './entry.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

export interface PackedDirectory {
  own: string;
  /** `PE AD AE`, and how many entries each has. */
  countries: string;
  counts: number[];
  /** Country names, a line each: shown ones by `format` tag, the others one text for each language. */
  shown: Record<string, string>;
  also: string[];
  /** Values that many entries share; columns hold their positions in base 36. */
  shared: { [C in SharedColumn]: SharedValues[C][] };
  columns: { [column in Column]: string };
  hours: Hours[];
  /** By position of the entry. */
  turned: Record<string, DirectorySwitch>;
  capitals: Record<string, string>;
  holidays: Record<string, string[]>;
}

const SHARED = [
  'lang',
  'operator',
  'regions',
  'topic',
  'listing',
  'others',
  'night',
  'nightKey',
  'zone',
  'holidays',
  'status',
  'hoursDated',
] as const;
const COLUMNS = [...SHARED, 'id', 'name', 'shortName', 'aliases', 'place', 'numbers', 'hours', 'lastResort'] as const;
type SharedColumn = (typeof SHARED)[number];
type Column = (typeof COLUMNS)[number];
type SharedValues = Record<SharedColumn, string> & Pick<DirectoryEntry, 'topic' | 'listing' | 'holidays'>;
type PackedEntry = SharedValues & Record<Column, string>;

/** Stands for `<country>-emergency`, which is what most countries have. */
const EMERGENCY = '~';

export function packDirectory(directory: Directory): PackedDirectory {
  const { own, countries, entries, capitals, holidays } = directory;
  const rows = countries.flatMap(({ code }) => entries.filter(({ country }) => country === code));
  const hours = new Map<string, number>();
  const shared = byKey(SHARED, () => new Map<string, number>());
  const services = rows.map((entry) => {
    const row = rowOf(entry, own, positionIn(hours, JSON.stringify(entry.hours)));
    return { ...row, ...byKey(SHARED, (column) => positionIn(shared[column], row[column]).toString(36)) };
  });
  return {
    own,
    countries: countries.map(({ code }) => code).join(' '),
    counts: countries.map(({ code }) => rows.filter(({ country }) => country === code).length),
    shown: Object.fromEntries(
      Object.keys(countries[0]?.shown ?? {}).map((tag) => [tag, countries.map(({ shown }) => shown[tag]).join('\n')]),
    ),
    also: (countries[0]?.also ?? []).map((_name, i) => countries.map(({ also }) => also[i] ?? '').join('\n')),
    // Each map was filled from the same column of `rowOf`, whose codes are checked.
    shared: byKey(SHARED, (column) => [...shared[column].keys()]) as PackedDirectory['shared'],
    columns: byKey(COLUMNS, (column) => services.map((service) => service[column]).join('\n')),
    hours: [...hours.keys()].map((text): Hours => JSON.parse(text)),
    turned: Object.fromEntries(rows.flatMap(({ turned }, position) => (turned ? [[position, turned]] : []))),
    capitals,
    holidays,
  };
}

export function unpackDirectory(packed: PackedDirectory): Directory {
  const { own, counts, shown, shared, hours, turned, capitals, holidays } = packed;
  const codes = packed.countries.split(' ');
  const names = Object.entries(shown).map(([tag, text]) => [tag, text.split('\n')] as const);
  const also = packed.also.map((text) => text.split('\n'));
  const columns = byKey(COLUMNS, (column) => packed.columns[column].split('\n'));
  const countryOf = counts.flatMap((count, i) => Array<string>(count).fill(at(codes, i)));
  const sharedAt = <C extends SharedColumn>(column: C, row: number) =>
    at<SharedValues[C]>(shared[column], Number.parseInt(at(columns[column], row), 36));
  const entries = countryOf.map((country, row): DirectoryEntry => {
    const lang = sharedAt('lang', row);
    const text = (column: Column) => at(columns[column], row);
    const nameOf = (column: Column) => (text(column) ? { text: text(column), lang } : null);
    return {
      id: unpackId(text('id'), country, own),
      country,
      name: nameOf('name'),
      shortName: nameOf('shortName'),
      aliases: listOf(text('aliases')),
      operator: sharedAt('operator', row),
      place: text('place'),
      regions: listOf(sharedAt('regions', row)),
      topic: sharedAt('topic', row),
      lastResort: text('lastResort') === '1',
      listing: sharedAt('listing', row),
      numbers: unpackNumbers(text('numbers'), country),
      others: listOf(sharedAt('others', row)).filter((type) => isOneOf(CHANNEL_TYPES, type)),
      night: unpackNumbers(sharedAt('night', row), own),
      nightKey: sharedAt('nightKey', row),
      hours: at(hours, Number(text('hours'))),
      hoursDated: sharedAt('hoursDated', row) || null,
      zone: sharedAt('zone', row) || null,
      holidays: sharedAt('holidays', row),
      status: readStatus(sharedAt('status', row)),
      turned: turned[row] ?? null,
    };
  });
  const countries = codes.map((code, i) => ({
    code,
    shown: Object.fromEntries(names.map(([tag, list]) => [tag, at(list, i)])),
    also: also.map((list) => at(list, i)),
  }));
  return { own, countries, entries, capitals, holidays };
}

function rowOf(entry: DirectoryEntry, own: string, hours: number): PackedEntry {
  const { id, country, name, shortName, aliases, operator, place, regions, topic, listing, others, zone } = entry;
  return {
    id: packId(id, country, own),
    lang: name?.lang ?? shortName?.lang ?? '',
    name: name?.text ?? '',
    shortName: shortName?.text ?? '',
    aliases: aliases.join('|'),
    operator,
    place,
    regions: regions.join('|'),
    topic,
    lastResort: entry.lastResort ? '1' : '',
    listing,
    numbers: packNumbers(entry.numbers, country),
    others: others.join('|'),
    // Numbers of the deployment's own country, whoever they stand beside.
    night: packNumbers(entry.night, own),
    nightKey: entry.nightKey,
    hours: String(hours),
    hoursDated: entry.hoursDated ?? '',
    zone: zone ?? '',
    holidays: entry.holidays,
    status: [entry.status.state, ...entry.status.dates].join(' '),
  };
}

/** Ids of other countries begin with their code, which the file knows already. */
function packId(id: string, country: string, own: string): string {
  const start = `${country.toLowerCase()}-`;
  if (id === `${start}emergency`) return EMERGENCY;
  return country !== own && id.startsWith(start) ? `-${id.slice(start.length)}` : id;
}

function unpackId(text: string, country: string, own: string): string {
  const start = country.toLowerCase();
  if (text === EMERGENCY) return `${start}-emergency`;
  return country !== own && text.startsWith('-') ? start + text : text;
}

function readStatus(text: string) {
  const [state = '', ...dates] = text.split(' ');
  return { state, dates };
}

function listOf(text: string): string[] {
  return text ? text.split('|') : [];
}

/** What stands at a position that the file itself names. */
function at<T>(list: readonly T[], position: number): T {
  return assertFound(list[position], `value ${position} in this part of the directory`);
}

/** The position of a value among those met so far. */
function positionIn(seen: Map<string, number>, value: string): number {
  const position = seen.get(value) ?? seen.size;
  seen.set(value, position);
  return position;
}
