import type { AnnounceContext } from './context.ts';
import { type CHOICE_FIELDS, FIELDS, type FieldName, type RawValues } from './fields.ts';
import { writeGuided } from './guided-tables.ts';
import type { Phrase } from './sentence.ts';

/** What the template is made from: the lists of the deployment and the words of its language. */
export interface TemplateInput {
  context: AnnounceContext;
  phrase: Phrase;
  /** Month and day of the campaign, `07-30`, for the example. */
  day: string;
}

/**
 * The spreadsheet that press officers fill in: one row for each activity, lists to choose from, an example that importers skip, and
 * instructions on a table of their own. The same content always gives the same bytes.
 */
export function templateXlsx({ context, phrase, day }: TemplateInput): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [
    FIELDS.map((field) => `${phrase(`announce.field-${field}`)}${NEEDED.has(field) ? ' *' : ''}`),
    FIELDS.map((field) => exampleOf(context, phrase, day)[field] ?? ''),
  ];
  const table = {
    name: phrase('announce.template-table'),
    rows,
    bold: [0],
    widths: FIELDS.map((field) => WIDTHS[field] ?? 20),
    sticky: 1,
    columns: FIELDS,
    top: 0,
  };
  return writeGuided([table], { context, phrase });
}

/** The example that stands in the first row below the headings, marked in its id so that importers skip it. */
function exampleOf(context: AnnounceContext, phrase: TemplateInput['phrase'], day: string): RawValues {
  const first = (field: (typeof CHOICE_FIELDS)[number], code: string) =>
    context.choices[field].find((one) => one.code === code)?.words[0] ?? '';
  return {
    id: phrase('announce.template-example-id'),
    title: phrase('announce.template-example-title'),
    description: phrase('announce.template-example-description'),
    starts: `${context.year}-${day}`,
    from: '15:00',
    to: '17:00',
    organiser: phrase('announce.template-example-organiser'),
    venue: phrase('announce.template-example-venue'),
    town: context.regions[0]?.capital ?? '',
    region: context.regions[0]?.words[0] ?? '',
    mode: first('mode', 'onsite'),
    kind: first('kind', 'fair'),
    audiences: first('audiences', 'families'),
    cost: first('cost', 'free'),
    stepFree: first('stepFree', 'yes'),
    signLanguage: first('signLanguage', 'no'),
    captions: first('captions', 'unknown'),
    interpretation: first('interpretation', 'unknown'),
    quietSpace: first('quietSpace', 'unknown'),
    spoken: context.choices.spoken[0]?.words[0] ?? '',
    status: first('status', 'announced'),
  };
}

const NEEDED = new Set<FieldName>(['title', 'description', 'starts', 'organiser']);
const WIDTHS: Partial<Record<FieldName, number>> = { title: 36, description: 60, directions: 36, organiser: 30 };
