import { z } from 'astro/zod';
import { byKey } from '../../codes/keys.ts';
import { ACCESS_FACTS, ASKED, CALL_FACTS, SERVICE_STATES, SHARING_FACTS } from '../../codes/service.ts';
import { DATA_FIELDS, HELD_FIELDS, pickFields, SOURCED_FIELDS } from '../../codes/service-fields.ts';
import { idOf, name, partialDate, plainDate, regionCode } from '../parts.ts';
import { channel } from '../service/channel.ts';
import { serviceSchema } from '../service/service.ts';

const { shape } = serviceSchema;
const locales = z.record(z.string(), z.string().min(1));
const sourceIds = z.array(idOf('sources'));
const sourceDates = z
  .strictObject({ from: partialDate.nullable(), to: partialDate.nullable() })
  .describe(
    'From when to when the sources are; one date, twice, where they are less than a year apart. from is null where one of them has no date, to where none has.',
  );

/** What is known about some yes-or-no questions; an absent one is unknown. */
function answers<K extends string>(keys: readonly K[]) {
  const answer = z.strictObject({
    answer: z.enum(['yes', 'no', 'conflict']).describe('`conflict`: sources contradict each other.'),
    sources: sourceIds.describe('Empty where the kind of number says it: a short code cannot be called from abroad.'),
    sourceDate: partialDate.nullable(),
    sourceDates,
  });
  return z.strictObject(byKey(keys, () => answer.optional()));
}

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
  of: z
    .string()
    .nullable()
    .describe('The id of the service whose number it is and that answers it; null where it is its own.'),
  menuOption: z.string().nullable().describe('What to press where a menu answers; null where nobody says.'),
  callFacts: answers(CALL_FACTS).describe('What is known before a call or a message; an absent question is unknown.'),
  access: answers(ACCESS_FACTS).describe('Of an address: how one gets in; an absent question is unknown.'),
  sources: sourceIds.describe('The sources that give this number or address.'),
  sourceDates,
});

/** What is made of a record, and what a reader of the data is told otherwise than its author. */
const made = {
  id: z.string().describe('Never changes, and is never used for another service.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  instead: shape.instead,
  page: z.string().describe('The page of the service: a whole address, or a path while the site has no address yet.'),
  shortName: name.nullable(),
  operator: z
    .strictObject({ id: z.string().nullable(), name })
    .nullable()
    .describe('Who runs it, where that is known.'),
  operators: z.array(shape.operators.unwrap().element).describe('Who ran it and when; empty where no source says.'),
  status: z
    .strictObject({
      state: z.enum(SERVICE_STATES),
      on: plainDate.nullable(),
      until: plainDate.nullable().describe('The last day of a closure for a while; null where none is known.'),
      regions: z.array(regionCode).describe('Where it is closed or replaced; empty: everywhere.'),
      source: z.string().nullable(),
    })
    .describe('Whether the service answers. Where it does not, `instead` names what to use.'),
  alert: z
    .strictObject({ on: plainDate, until: plainDate.nullable(), text: locales })
    .nullable()
    .describe('A short warning, by language.'),
  coverage: z.strictObject({
    level: shape.coverage.shape.level,
    regions: shape.coverage.shape.regions,
    place: z.string().nullable(),
    border: z.string().nullable(),
    host: z.string().nullable().describe('For a service abroad, the country where it is; null: at home, or not known.'),
  }),
  channels: z.array(channelSchema).describe('Ways to reach it; empty for a route.'),
  holidays: shape.holidays.unwrap(),
  timeZone: z.string().nullable().describe('IANA name of the zone that the hours are in; null where it is not known.'),
  languageHours: z.array(shape.languageHours.unwrap().element),
  sharing: answers(SHARING_FACTS).describe('Who will know of a call; an absent question is unknown.'),
  asks: answers(ASKED).describe('What it asks for before it helps; an absent question is unknown.'),
  officialPage: z.string().nullable().describe('A page of the operator that shows the service; null: none is known.'),
  sources: sourceIds.min(1),
  statedBy: z
    .strictObject(byKey(SOURCED_FIELDS, () => z.strictObject({ sources: sourceIds, sourceDates }).optional()))
    .describe('The sources of each statement, which may be older than the newest source; what is not known is absent.'),
  confirmation: z
    .strictObject({
      state: z
        .enum(['never', 'plain', 'caution', 'lapsed'])
        .describe('never: no operator has confirmed the number. caution, lapsed: the confirmation has grown old.'),
      checkedOn: plainDate.nullable(),
      goodUntil: plainDate.nullable(),
    })
    .describe('How far the number can be relied on, counted from the day `asOf` of the file.'),
};
/** The fields of a record are those of its file, save what is said here. */
const fields = { ...shape, ...made };

const heldSchema = z
  .strictObject({ ...pickFields(fields, HELD_FIELDS), listing: z.literal('held') })
  .describe('A service that is known and not shown yet: no name, no fact, no contact.');

const shownSchema = z.strictObject({ ...pickFields(fields, DATA_FIELDS), listing: z.enum(['listed', 'route']) });

/** What is known of a service that the pages show; each field is there. */
export type ShownData = z.infer<typeof shownSchema>;
/** What every record says, also of a service that is not shown yet. */
export type HeldData = z.infer<typeof heldSchema>;
export type ChannelData = z.infer<typeof channelSchema>;
/** The sources that state something, and from when to when they are. */
export type EvidenceData = Pick<ChannelData, 'sources' | 'sourceDates'>;
/** One answer for readers of the data; only what is known has one. It has no source where its kind of number says it. */
type AnswerData = NonNullable<ChannelData['callFacts'][keyof ChannelData['callFacts']]>;
export type AnswersData<K extends string> = Partial<Record<K, AnswerData>>;

/** A file of services as it is published under the site's open data. */
const servicesFileSchema = z.strictObject({
  $schema: z.string(),
  stage: z.enum(['preview', 'live']).describe('preview: `confirmation` says which numbers an operator has confirmed.'),
  notice: locales.describe('In preview: how many numbers are confirmed, by language; empty where all are.'),
  confirmed: z
    .strictObject({ confirmed: z.int().nonnegative(), total: z.int().nonnegative() })
    .describe('How many of the services that are listed with a contact in this file are confirmed.'),
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
export function servicesJsonSchema(): object {
  return z.toJSONSchema(servicesFileSchema, {
    reused: 'ref',
    override: ({ jsonSchema }) => {
      // Notes for the authors of our own files say nothing to readers of the data.
      for (const key of ['es', 'en', 'example', 'refersTo', 'once', 'day']) Reflect.deleteProperty(jsonSchema, key);
    },
  });
}
