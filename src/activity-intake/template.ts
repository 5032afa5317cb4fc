import { type IntakeContext, offered } from './context.ts';
import { CHOICE_FIELDS, FIELDS, type FieldName, type RawValues } from './fields.ts';
import type { Phrase } from './finding.ts';
import { letterOf } from './table.ts';
import { type TableToWrite, writeXlsx } from './write-xlsx.ts';

/** What the template is made from: the lists of the deployment and the words of its language. */
export interface TemplateInput {
  context: IntakeContext;
  phrase: Phrase;
  /** Month and day of the campaign, `07-30`, for the example. */
  day: string;
}

/**
 * The spreadsheet that press officers fill in: one row for each activity, lists to choose from, which stand on a hidden table, an example
 * that importers skip, and instructions on a table of their own. The same content always gives the same bytes.
 */
export function templateXlsx(input: TemplateInput): Promise<Uint8Array<ArrayBuffer>> {
  const { context, phrase } = input;
  const lists = listsOf(context);
  const [listsName, example] = [phrase('announce.template-lists'), exampleOf(input)];
  const longest = Math.max(...[...lists.values()].map((list) => list.length));
  const tables: TableToWrite[] = [
    {
      name: phrase('announce.template-table'),
      rows: [
        FIELDS.map((field) => `${phrase(`announce.field-${field}`)}${NEEDED.has(field) ? ' *' : ''}`),
        FIELDS.map((field) => example[field] ?? ''),
      ],
      bold: [0],
      widths: FIELDS.map((field) => WIDTHS[field] ?? 20),
      sticky: 1,
    },
    {
      name: phrase('announce.template-help'),
      rows: phrase('announce.template-text')
        .split('|')
        .map((line) => [line.trim()]),
      bold: [0],
      widths: [100],
    },
    {
      name: listsName,
      rows: Array.from({ length: longest }, (_row, i) => [...lists.values()].map((list) => list[i] ?? '')),
      widths: [...lists].map(() => 30),
    },
  ];
  return writeXlsx(tables, (part, text) => {
    if (part === 'xl/worksheets/sheet1.xml')
      return text.replace('</sheetData>', `</sheetData>${validations(lists, listsName)}`);
    if (part !== 'xl/workbook.xml') return text;
    return text.replace(new RegExp(`(<sheet )([^>]*name="${RegExp.escape(listsName)}")`), '$1state="hidden" $2');
  });
}

function listsOf({ choices, regions }: IntakeContext): Map<FieldName, string[]> {
  const lists = CHOICE_FIELDS.map((field): [FieldName, string[]] => [
    field,
    offered(choices[field]).map(({ words }) => words[0]),
  ]);
  return new Map([...lists, ['region', regions.map(({ words }) => words[0])]]);
}

/** Lists to choose from, below the headings. What is not on a list may be written too: the importer then says what it does not know. */
function validations(lists: ReadonlyMap<FieldName, readonly string[]>, name: string): string {
  const table = /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  const rules = [...lists].map(([field, list], index) => {
    const column = letterOf(FIELDS.indexOf(field));
    const source = `${table}!$${letterOf(index)}$1:$${letterOf(index)}$${list.length}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}2000"><formula1>${source}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** The example that stands in the first row below the headings, marked in its id so that importers skip it. */
function exampleOf({ context, phrase, day }: TemplateInput): RawValues {
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
