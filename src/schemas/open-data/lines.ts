import { z } from 'astro/zod';
import { ACCESS_FACTS } from '../../domain/line/access.ts';
import { CALL_FACTS } from '../../domain/line/call-facts.ts';
import { LISTINGS } from '../../domain/line/codes.ts';
import { SHARING_FACTS } from '../../domain/line/sharing.ts';
import { LINE_STATES } from '../../domain/line/status.ts';
import { channel } from '../line/channel.ts';
import { lineSchema } from '../line/line.ts';
import { idOf, name, partialDate, plainDate, regionCode } from '../parts.ts';

const { shape } = lineSchema;
const locales = z.record(z.string(), z.string().min(1));
const sourceIds = z.array(idOf('sources'));

/** What is known about some yes-or-no questions; an absent one is unknown. */
function answers(keys: readonly string[]) {
  const answer = z.strictObject({
    answer: z.enum(['yes', 'no', 'conflict']).describe('`conflict`: sources contradict each other.'),
    sources: sourceIds.describe('Empty where the kind of number says it: a short code cannot be called from abroad.'),
    sourceDate: partialDate.nullable(),
  });
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, answer.optional()])));
}

const held = {
  id: z.string().describe('Never changes, and is never used for another service.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  listing: z.enum(LISTINGS).describe(shape.listing.description ?? ''),
  reasons: shape.reasons,
  instead: shape.instead,
  page: z.string().describe('The page of the service: a whole address, or a path while the site has no address yet.'),
};

const heldSchema = z
  .strictObject({ ...held, listing: z.literal('held') })
  .describe('A service that is known and not shown yet: no name, no fact, no contact.');

const channelSchema = z.strictObject({
  type: channel.shape.type,
  value: channel.shape.value,
  shown: z.string().min(1).describe('As the pages print it.'),
  link: z
    .string()
    .regex(/^[a-z]+:/)
    .nullable()
    .describe('What a phone or a browser opens; null where the pages have no link either.'),
  reach: channel.shape.reach,
  callFacts: answers(CALL_FACTS).describe('What is known before a call or a message; an absent question is unknown.'),
  access: answers(ACCESS_FACTS).describe('Of an address: how one gets in; an absent question is unknown.'),
});

const shownSchema = z.strictObject({
  ...held,
  listing: z.enum(['listed', 'route']),
  name: shape.name,
  shortName: name.nullable(),
  operator: z
    .strictObject({ id: z.string().nullable(), name })
    .nullable()
    .describe('Who runs it, where that is known.'),
  operators: z.array(shape.operators.unwrap().element).describe('Who ran it and when; empty where no source says.'),
  kind: shape.kind,
  topic: shape.topic,
  focus: shape.focus,
  lastResort: shape.lastResort,
  status: z
    .strictObject({
      state: z.enum(LINE_STATES),
      on: plainDate.nullable(),
      regions: z.array(regionCode).describe('Where it is closed or replaced; empty: everywhere.'),
      source: z.string().nullable(),
    })
    .describe('Whether the service answers. Where it does not, `instead` names what to use.'),
  alert: z
    .strictObject({ on: plainDate, until: plainDate.nullable(), text: locales })
    .nullable()
    .describe('A short warning, by language.'),
  services: shape.services,
  audiences: shape.audiences,
  coverage: z.strictObject({
    level: shape.coverage.shape.level,
    regions: shape.coverage.shape.regions,
    place: z.string().nullable(),
    border: z.string().nullable(),
  }),
  channels: z.array(channelSchema).describe('Ways to reach it; empty for a route.'),
  hours: shape.hours,
  holidays: shape.holidays.unwrap(),
  timeZone: z.string().nullable().describe('IANA name of the zone that the hours are in; null where it is not known.'),
  cost: shape.cost,
  anonymity: shape.anonymity,
  languages: shape.languages,
  languageHours: z.array(shape.languageHours.unwrap().element),
  interpreter: shape.interpreter,
  sharing: answers(SHARING_FACTS).describe('Who will know of a call; an absent question is unknown.'),
  officialPage: z.string().nullable().describe('A page of the operator that shows the service; null: none is known.'),
  sharedWith: shape.sharedWith,
  sources: sourceIds.min(1),
  sourceDate: shape.sourceDate,
  readOn: shape.readOn,
  confirmation: z
    .strictObject({
      state: z
        .enum(['never', 'plain', 'caution', 'lapsed'])
        .describe('never: no operator has confirmed the number. caution, lapsed: the confirmation has grown old.'),
      checkedOn: plainDate.nullable(),
      goodUntil: plainDate.nullable(),
    })
    .describe('How far the number can be relied on, counted from the day `asOf` of the file.'),
});

/** A file of services as it is published under the site's open data. */
const linesFileSchema = z.strictObject({
  $schema: z.string(),
  stage: z.enum(['preview', 'live']).describe('preview: no operator has confirmed the numbers.'),
  notice: locales.describe('In preview: that the numbers are not confirmed, by language.'),
  asOf: plainDate.describe('The day the file was made for.'),
  formatVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  licence: z.strictObject({ id: z.string(), url: z.string() }),
  terms: locales.describe('What to do before using a number, by language.'),
  publisher: z.string().nullable().describe('null: nobody has been named yet.'),
  documentation: z.string(),
  dataVersion: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Names the state of the records of this file.'),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        publisher: z.string(),
        title: z.string().nullable(),
        date: partialDate.nullable(),
        url: z.string().nullable(),
      }),
    )
    .describe('Every source that the records name, by its id.'),
  records: z.array(z.union([shownSchema, heldSchema])),
});

/** The JSON Schema (2020-12) of a file of services, with a sentence on each field. */
export function linesJsonSchema(): object {
  return z.toJSONSchema(linesFileSchema, {
    reused: 'ref',
    override: ({ jsonSchema }) => {
      // Notes for the authors of our own files say nothing to readers of the data.
      for (const key of ['es', 'en', 'example', 'refersTo']) Reflect.deleteProperty(jsonSchema, key);
    },
  });
}
