import { CHANNEL_TYPES, COSTS, HOLIDAY_RULES } from '../../codes/service.ts';
import type { HsdsProfile } from './hsds.ts';

const SOURCE_DATES = {
  ...object({
    from: nullable('The date of the oldest source; null where one has none.'),
    to: nullable('The date of the newest source; null where none has one.'),
  }),
  description: 'From when to when the sources are; one date, twice, where they are less than a year apart.',
};

/** What our profile adds to a service. A field that is published and not described here does not compile. */
const OF_SERVICE: Described<HsdsProfile> = {
  record_id: text('Our own id of the service. It never changes and is never used for another service.'),
  country: text('The country whose service it is, ISO 3166-1 alpha-2.'),
  page: text('The page of the service on the site: a whole address, or a path while the site has no address yet.'),
  stage: {
    enum: ['preview', 'live'],
    description:
      'preview: confirmation says which numbers an operator has confirmed. live: the deployment answers for them.',
  },
  last_resort: { type: 'boolean', description: 'A police or emergency number, which pages show after the help lines.' },
  hours_status: {
    enum: ['always', 'intervals', 'conflict', 'unknown'],
    description: 'Whether a source states the hours. schedules is empty for conflict (sources differ) and unknown.',
  },
  holidays: { enum: [...HOLIDAY_RULES], description: 'What a source says about public holidays.' },
  time_zone: nullable('IANA name of the zone that the times of schedules are in; null where it is not known.'),
  cost_status: { enum: [...COSTS], description: 'Whether a source says that the service is free.' },
  outage: {
    type: ['object', 'null'],
    description: 'Set where the service is closed or replaced: since when, and in which regions (none: everywhere).',
    properties: {
      state: { enum: ['closed', 'replaced'] },
      on: { type: 'string', format: 'date' },
      until: nullable('The last day of a closure for a while; null where none is known.'),
      regions: list('ISO 3166-2 codes.'),
      source: nullable('The id of the source that says so.'),
    },
    required: ['state', 'on', 'until', 'regions', 'source'],
  },
  use_instead: uuids('Services to use instead of this one.'),
  shared_with: uuids('Services that answer the same number.'),
  web_pages: {
    type: 'array',
    description: 'All pages and forms through which the service is reached; url holds the first one.',
    items: object({ type: text('Our kind of channel: web, web-form, chat.'), url: { type: 'string', format: 'uri' } }),
  },
  official_page: nullable('A page of the operator that shows the service; null: none is known.'),
  sources: {
    type: 'array',
    description: 'The public sources that the record was read in.',
    items: object({
      id: text('Our id of the source.'),
      publisher: text('Who published it.'),
      title: nullable('Its title.'),
      date: nullable('Its date: a day, a month or a year.'),
      url: nullable('Its address, where it may be linked to.'),
    }),
  },
  source_date: nullable('The date of the newest source: a day, a month or a year.'),
  read_on: { type: 'string', format: 'date', description: 'The day on which the sources were read.' },
  confirmation: {
    ...object({
      state: {
        enum: ['never', 'plain', 'caution', 'lapsed'],
        description: 'never: no operator has confirmed the number. caution, lapsed: the confirmation has grown old.',
      },
      checked_on: nullable('The day of the last check with the operator.'),
      good_until: nullable('The day until which that check counts.'),
    }),
    description: 'How far the number can be relied on, counted from the day asOf of the file.',
  },
  stated_by: {
    type: 'object',
    description:
      'The sources of each statement of the service (hours, cost, languages …) and from when to when they are.',
    additionalProperties: object({ sources: list('Our ids of the sources.'), source_dates: SOURCE_DATES }),
  },
};

/**
 * Our profile of HSDS 3.0, as its specification wants one: a file for each schema that it changes, to be merged with the
 * official schema of the same name (JSON Merge Patch, RFC 7386). It only adds; nothing of HSDS is taken away.
 */
export const SERVICE_PROFILE = patch(['id', 'name', 'status'], OF_SERVICE);

export const PHONE_PROFILE = patch(['id', 'number'], {
  channel_type: { enum: [...CHANNEL_TYPES], description: 'Our kind of channel, finer than type.' },
  reach: text('The only country in which the number works, ISO 3166-1 alpha-2, or world.'),
  shown: text('The number as the pages print it.'),
  sources: list('Our ids of the sources that give the number.'),
  source_dates: SOURCE_DATES,
  link: nullable('What a phone opens. A short code keeps its own form: no country prefix is ever put before it.'),
});

type Schema = Record<string, unknown>;
/** A schema for each part of what is published, however deep. */
type Described<T> = { [K in keyof T]-?: SchemaOf<NonNullable<T[K]>> };
type SchemaOf<T> = Schema &
  (T extends readonly (infer E)[]
    ? { items: SchemaOf<E> }
    : T extends object
      ? string extends keyof T
        ? { additionalProperties: SchemaOf<T[string & keyof T]> }
        : { properties: Described<T> }
      : unknown);

/** A merge patch replaces lists whole, so `required` repeats what HSDS itself requires. */
function patch(official: readonly string[], properties: Record<string, Schema>): Schema {
  return { properties, required: [...official, ...Object.keys(properties)] };
}

function text(description: string): Schema {
  return { type: 'string', minLength: 1, description };
}

function nullable(description: string): Schema {
  return { type: ['string', 'null'], description };
}

function list(description: string) {
  return { type: 'array', items: { type: 'string' }, description };
}

function uuids(description: string) {
  return { type: 'array', items: { type: 'string', format: 'uuid' }, description };
}

function object<P extends Record<string, Schema>>(properties: P) {
  return { type: 'object', properties, required: Object.keys(properties) };
}
