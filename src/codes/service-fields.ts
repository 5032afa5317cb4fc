/**
 * Every field of a service that is published, once: where its value comes from, where each form of the open data has it, and
 * where its page shows it. JSON, its schema, CSV and the page that explains them follow this table.
 */

import { SOURCED_FIELDS } from './aspects.ts';
import { ACCESS_FACTS, ASKED, CALL_FACTS, SHARING_FACTS } from './service-facts.ts';

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

type Group = Record<string, ServiceField>;

/** What is said of a service that is not shown yet, too. */
const HELD = {
  id: { from: 'record', csv: ['id'] },
  country: { from: 'record', csv: ['country'] },
  listing: { from: 'record', csv: ['listing'] },
  reasons: { from: 'record', csv: ['reasons'] },
  instead: { from: 'made', csv: ['instead'] },
  page: { from: 'made', csv: ['page'] },
} as const satisfies Group;

const NAMES = {
  name: { from: 'record', csv: ['name.text', 'name.lang'] },
  shortName: { from: 'record', absent: null, csv: ['shortName.text'] },
  operator: { from: 'made', csv: ['operator.id', 'operator.name'] },
  operators: {
    from: 'record',
    absent: [],
    csv: [],
  },
} as const satisfies Group;

const BODY = {
  kind: { from: 'record', csv: ['kind'] },
} as const satisfies Group;

const NATURE = {
  topic: { from: 'record', csv: ['topic'] },
  focus: { from: 'record', csv: ['focus'] },
  lastResort: { from: 'record', csv: ['lastResort'] },
} as const satisfies Group;

const SWITCH = {
  status: {
    from: 'made',
    csv: ['status.state', 'status.on', 'status.regions', 'status.until'],
  },
  alert: { from: 'made', csv: ['alert.text'] },
} as const satisfies Group;

const HELP = {
  services: { from: 'record', csv: ['services'] },
  audiences: {
    from: 'record',
    csv: ['audiences'],
  },
  coverage: {
    from: 'made',
    csv: ['coverage.level', 'coverage.regions', 'coverage.place', 'coverage.border', 'coverage.host'],
  },
} as const satisfies Group;

const CONTACT = {
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
} as const satisfies Group;

const CALLS = {
  callFacts: { from: 'channel', csv: columnsOf('callFacts', CALL_FACTS) },
} as const satisfies Group;

const ACCESS = {
  access: { from: 'channel', csv: columnsOf('access', ACCESS_FACTS) },
} as const satisfies Group;

const TERMS = {
  hours: { from: 'record', csv: ['hours'] },
  holidays: { from: 'record', absent: 'unknown', csv: ['holidays'] },
  timeZone: { from: 'made', csv: ['timeZone'] },
  cost: { from: 'record', fact: 'uncalled', csv: ['cost'] },
  anonymity: { from: 'record', csv: ['anonymity'] },
  languages: { from: 'record', csv: ['languages'] },
  languageHours: {
    from: 'record',
    absent: [],
    csv: ['languageHours'],
  },
  interpreter: { from: 'record', csv: ['interpreter'] },
} as const satisfies Group;

const SHARING = {
  sharing: { from: 'made', csv: columnsOf('sharing', SHARING_FACTS) },
} as const satisfies Group;

const ASKS = {
  asks: { from: 'made', csv: columnsOf('asks', ASKED) },
} as const satisfies Group;

const EVIDENCE = {
  officialPage: { from: 'made', csv: ['officialPage'] },
  sharedWith: { from: 'record', csv: ['sharedWith'] },
  sources: { from: 'record', csv: ['sources'] },
  sourceDate: { from: 'record', csv: ['sourceDate'] },
  readOn: { from: 'record', csv: ['readOn'] },
  confirmation: {
    from: 'made',
    csv: ['confirmation.state', 'confirmation.checkedOn', 'confirmation.goodUntil'],
  },
  statedBy: { from: 'made', csv: columnsOf('statedBy', SOURCED_FIELDS) },
} as const satisfies Group;

const FILE = {
  stage: { from: 'file', csv: ['stage'] },
  asOf: { from: 'file', csv: ['asOf'] },
} as const satisfies Group;

/** The groups in which fields move together from form to form. */
export const SERVICE_FIELD_GROUPS = {
  held: HELD,
  names: NAMES,
  body: BODY,
  nature: NATURE,
  switch: SWITCH,
  help: HELP,
  contact: CONTACT,
  calls: CALLS,
  access: ACCESS,
  terms: TERMS,
  sharing: SHARING,
  asks: ASKS,
  evidence: EVIDENCE,
  file: FILE,
};

export const SERVICE_FIELDS = {
  ...HELD,
  ...NAMES,
  ...BODY,
  ...NATURE,
  ...SWITCH,
  ...HELP,
  ...CONTACT,
  ...CALLS,
  ...ACCESS,
  ...TERMS,
  ...SHARING,
  ...ASKS,
  ...EVIDENCE,
  ...FILE,
};

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
