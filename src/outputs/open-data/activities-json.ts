import { ACTIVITY_KINDS, ACTIVITY_MODES, ACTIVITY_STATUSES, ANSWERS } from '../../codes/activity.ts';
import { READING_STATES } from '../../codes/readings.ts';
import { METHODS } from '../../codes/results.ts';
import { AUDIENCES, COSTS } from '../../codes/service.ts';
import { CONFIDENCES } from '../../codes/source.ts';
import type { OpenActivities, OpenActivity } from '../../views/activities/open.ts';
import { uidOf } from '../uid.ts';

/** The version of the form below; it grows with every change that a program could stumble over. */
const VERSION = '1.3.0';

export function encodeOpenActivities({ activities, ...head }: OpenActivities): string {
  const body = {
    version: VERSION,
    ...head,
    events: activities.map((activity) => ({ uid: uidOf(activity.id), ...activity })),
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}

/** The form of the file as JSON Schema (2020-12), with a sentence for each field that its name does not explain. */
export function encodeOpenActivitiesSchema(): string {
  return `${JSON.stringify(SCHEMA, null, 1)}\n`;
}

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const clock = orNull({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const tag = { type: 'string', description: 'BCP 47 language tag.' };
const partial = (description: string) =>
  orNull({ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description });
const codes = (values: readonly string[]) => ({ type: 'string', enum: [...values] });

function orNull(schema: { type: string; [key: string]: unknown }) {
  return { ...schema, type: [schema.type, 'null'] };
}

/** An object with exactly these fields, all of them there. */
function record(properties: Record<string, unknown>) {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties };
}

const ACTIVITY: Record<keyof OpenActivity | 'uid', unknown> = {
  uid: { type: 'string', format: 'uuid', description: 'The UID in the calendars; it never changes.' },
  id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  title: text,
  lang: { ...tag, description: 'Language of title and description.' },
  description: { ...text, description: 'Markdown.' },
  starts: partial('The first day, or the month or year where the day is not known; null where no source dates it.'),
  ends: partial('The last day, included, known as far as `starts`.'),
  from: { ...clock, description: 'Local time in `timeZone`.' },
  to: clock,
  timeZone: { ...text, description: 'IANA time zone.' },
  status: codes(ACTIVITY_STATUSES),
  change: {
    anyOf: [
      { type: 'null' },
      record({ reason: orNull(text), previous: { anyOf: [{ type: 'null' }, record({ starts: day, from: clock })] } }),
    ],
  },
  isConfirmedByOrganiser: { type: 'boolean', description: 'A reviewer checked it with the organiser.' },
  outcome: {
    description: 'What became of it, as its organiser reported; null where nobody has, or it is to come.',
    anyOf: [
      { type: 'null' },
      record({
        held: codes(['yes', 'no']),
        mode: orNull({ type: 'string', enum: [...ACTIVITY_MODES.filter((mode) => mode !== 'unknown'), null] }),
        people: orNull({
          type: 'integer',
          minimum: 0,
          description: 'Counted by somebody; never those who asked for help.',
        }),
        method: orNull({ type: 'string', enum: [...METHODS, null] }),
        reportedOn: day,
      }),
    ],
  },
  reading: {
    ...codes(READING_STATES),
    description:
      'read: somebody of the team read what stands here. changed: so it was, and what was announced since nobody has read. unread: nobody has.',
  },
  kind: codes(ACTIVITY_KINDS),
  mode: codes(ACTIVITY_MODES),
  place: record({
    venue: orNull(text),
    town: orNull(text),
    region: { ...orNull(text), description: 'ISO 3166-2.' },
    country: { ...text, description: 'ISO 3166-1 alpha-2.' },
    directions: orNull(text),
    coordinates: { anyOf: [{ type: 'null' }, record({ lat: { type: 'number' }, lon: { type: 'number' } })] },
    link: orNull({ type: 'string', format: 'uri' }),
  }),
  organisers: { type: 'array', items: record({ id: orNull(text), name: text, lang: tag }) },
  sectors: { type: 'array', items: text },
  audiences: { type: 'array', items: codes(AUDIENCES) },
  languages: { type: ['array', 'null'], items: tag, description: 'Spoken there; null where nobody says.' },
  cost: codes(COSTS),
  accessibility: record(
    Object.fromEntries(
      ['stepFree', 'signLanguage', 'captions', 'interpretation', 'quietSpace'].map((key) => [key, codes(ANSWERS)]),
    ),
  ),
  series: {
    ...orNull(text),
    description: 'Shared by the dates of one series of one organiser: who organises, then its name.',
  },
  sequence: { type: 'integer', minimum: 0, description: 'How often time, place or status changed.' },
  updatedOn: day,
  sources: {
    type: 'array',
    items: record({ id: text, publisher: text, title: orNull(text), date: partial('Its date.'), url: orNull(text) }),
  },
  confidence: codes(CONFIDENCES),
  url: orNull({ type: 'string', format: 'uri' }),
};

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Activities',
  ...record({
    version: { type: 'string', const: VERSION },
    builtOn: { ...day, description: 'The day that the file was made for.' },
    stage: {
      type: 'string',
      enum: ['preview', 'live'],
      description: 'preview: read in public sources, not confirmed.',
    },
    publisher: orNull(text),
    events: { type: 'array', items: record(ACTIVITY) },
  }),
};
