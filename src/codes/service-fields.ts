import { keysOf } from './keys.ts';
import { ACCESS_FACTS, ASKED, CALL_FACTS, SHARING_FACTS } from './service.ts';

/**
 * Every field of a service that is published, once: where its value comes from, where each form of the open data has it, and
 * where its page shows it. JSON, its schema, CSV and the page that explains them follow this table.
 */

/** The groups of fields that a check confirms: what a caller relies on, what the service offers, and what it is. */
export const ASPECTS = {
  call: ['number', 'hours', 'status', 'sharing', 'callFacts'],
  offer: ['operator', 'services', 'audiences', 'coverage', 'languages'],
  identity: ['name', 'officialPage', 'access'],
} as const;
export type Aspect = keyof typeof ASPECTS;
export type FieldGroup = (typeof ASPECTS)[Aspect][number];

export const FIELD_GROUPS: readonly FieldGroup[] = Object.values(ASPECTS).flat();

/**
 * The statements of a record that may rest on other sources than its numbers, and with what each is confirmed. A new one stands
 * at the end.
 */
export const SOURCED = {
  services: 'services',
  audiences: 'audiences',
  coverage: 'coverage',
  hours: 'hours',
  holidays: 'hours',
  cost: 'callFacts',
  anonymity: 'sharing',
  languages: 'languages',
  languageHours: 'languages',
  interpreter: 'languages',
} as const satisfies Record<string, FieldGroup>;
export type SourcedField = keyof typeof SOURCED;
export const SOURCED_FIELDS = keysOf<SourcedField>(SOURCED);

/**
 * `record`: the value as the author wrote it, or what `absent` gives where a record may lack it. `made`: made of the record in
 * `views/service/open.ts`. `channel`: a part of each channel, which CSV and the page treat as a field. `file`: said once by a
 * file, and in each row of a table.
 */
export type Origin = 'record' | 'made' | 'channel' | 'file';

export interface ServiceField {
  from: Origin;
  /** What is published where a record lacks it: `unknown`, which has to be one of its codes, `null` or an empty list. */
  absent?: 'unknown' | null | readonly [];
  /**
   * A code that the facts of the service's page show: `always`, or where nobody can call (`uncalled`), since the steps of a call
   * say it too. Where it is not known, one that every record has is listed as unknown; another is left out.
   */
  fact?: 'always' | 'uncalled';
  /** The names of its columns; none where a cell cannot hold it. */
  csv: readonly string[];
}

/** In the order of their columns, which a reader of a table may count: a new one stands at the end, before those of the file. */
export const SERVICE_FIELDS = {
  id: { from: 'record', csv: ['id'] },
  country: { from: 'record', csv: ['country'] },
  listing: { from: 'record', csv: ['listing'] },
  reasons: { from: 'record', csv: ['reasons'] },
  instead: { from: 'made', csv: ['instead'] },
  page: { from: 'made', csv: ['page'] },
  name: { from: 'record', csv: ['name.text', 'name.lang'] },
  shortName: { from: 'record', absent: null, csv: ['shortName.text'] },
  operator: { from: 'made', csv: ['operator.id', 'operator.name'] },
  operators: { from: 'record', absent: [], csv: [] },
  status: { from: 'made', csv: ['status.state', 'status.on', 'status.regions', 'status.until'] },
  alert: { from: 'made', csv: ['alert.text'] },
  channels: {
    from: 'made',
    // One row a channel.
    csv: [
      'channel.type',
      'channel.value',
      'channel.shown',
      'channel.link',
      'channel.reach',
      'channel.sourceDates',
      'channel.menuOption',
      'channel.of',
    ],
  },
  hours: { from: 'record', csv: ['hours'] },
  holidays: { from: 'record', absent: 'unknown', csv: ['holidays'] },
  timeZone: { from: 'made', csv: ['timeZone'] },
  cost: { from: 'record', fact: 'uncalled', csv: ['cost'] },
  anonymity: { from: 'record', csv: ['anonymity'] },
  languages: { from: 'record', csv: ['languages'] },
  languageHours: { from: 'record', absent: [], csv: ['languageHours'] },
  interpreter: { from: 'record', csv: ['interpreter'] },
  callFacts: { from: 'channel', csv: columnsOf('callFacts', CALL_FACTS) },
  sharing: { from: 'made', csv: columnsOf('sharing', SHARING_FACTS) },
  asks: { from: 'made', csv: columnsOf('asks', ASKED) },
  access: { from: 'channel', csv: columnsOf('access', ACCESS_FACTS) },
  kind: { from: 'record', csv: ['kind'] },
  topic: { from: 'record', csv: ['topic'] },
  focus: { from: 'record', csv: ['focus'] },
  lastResort: { from: 'record', csv: ['lastResort'] },
  services: { from: 'record', csv: ['services'] },
  audiences: { from: 'record', csv: ['audiences'] },
  coverage: {
    from: 'made',
    csv: ['coverage.level', 'coverage.regions', 'coverage.place', 'coverage.border', 'coverage.host'],
  },
  officialPage: { from: 'made', csv: ['officialPage'] },
  sharedWith: { from: 'record', csv: ['sharedWith'] },
  sources: { from: 'record', csv: ['sources'] },
  sourceDate: { from: 'record', csv: ['sourceDate'] },
  readOn: { from: 'record', csv: ['readOn'] },
  confirmation: { from: 'made', csv: ['confirmation.state', 'confirmation.checkedOn', 'confirmation.goodUntil'] },
  statedBy: { from: 'made', csv: columnsOf('statedBy', SOURCED_FIELDS) },
  stage: { from: 'file', csv: ['stage'] },
  asOf: { from: 'file', csv: ['asOf'] },
} as const satisfies Record<string, ServiceField>;

type Fields = typeof SERVICE_FIELDS;
export type FieldName = keyof Fields;
/** A field whose value has such an origin. */
export type FieldFrom<O extends Origin> = { [F in FieldName]: Fields[F]['from'] extends O ? F : never }[FieldName];
/** A field that each record of the JSON file has. */
export type DataField = FieldFrom<'record' | 'made'>;
export type CsvColumn = Fields[FieldName]['csv'][number];
export const FIELD_NAMES = keysOf<FieldName>(SERVICE_FIELDS);

/** What is said of a service that is not shown yet, too. */
export const HELD_FIELDS = ['id', 'country', 'listing', 'reasons', 'instead', 'page'] as const satisfies DataField[];

/** The fields that each record of the JSON file has. */
export const DATA_FIELDS = FIELD_NAMES.filter((name): name is DataField =>
  ['record', 'made'].includes(SERVICE_FIELDS[name].from),
);

/** The fields that the open data takes from the record. */
export const COPIED_FIELDS = FIELD_NAMES.filter(
  (name): name is FieldFrom<'record'> => SERVICE_FIELDS[name].from === 'record',
);

/** Codes that the facts of a service's page show, as its row says. */
export type CodeFact = { [F in FieldName]: Fields[F] extends { fact: string } ? F : never }[FieldName];
export const CODE_FACTS = FIELD_NAMES.filter((name): name is CodeFact => 'fact' in SERVICE_FIELDS[name]);

/** Some fields of an object, in the order of their names. */
export function pickFields<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

/**
 * The form of the files. The first number grows when something that a program reads goes away or changes its meaning, the second when
 * something comes.
 */
export const FORMAT_VERSION = '3.0.0';
/** How many this version has; a test counts them again, so that none comes or goes without a version. */
export const FORM_COUNTED = { fields: 41, columns: 90 } as const;

function columnsOf<F extends string, P extends string>(field: F, parts: readonly P[]): `${F}.${P}`[] {
  return parts.map((part): `${F}.${P}` => `${field}.${part}`);
}
