/** The fields of the table by their order in each form, by the origin of their value. */
import { keysOf } from './keys.ts';
import { type Origin, SERVICE_FIELD_GROUPS, SERVICE_FIELDS } from './service-fields.ts';

type Fields = typeof SERVICE_FIELDS;
type Groups = typeof SERVICE_FIELD_GROUPS;

/**
 * The order of each form, as it was first published: a reader of a table may count its columns. A new field stands at the
 * end of its group in all of them.
 */
export const FIELD_ORDERS = {
  json: [
    'held',
    'names',
    'body',
    'nature',
    'help',
    'switch',
    'contact',
    'calls',
    'access',
    'terms',
    'sharing',
    'asks',
    'evidence',
    'file',
  ],
  /** The page that explains the fields, and the JSON Schema. */
  page: [
    'held',
    'names',
    'body',
    'nature',
    'switch',
    'help',
    'contact',
    'calls',
    'access',
    'terms',
    'sharing',
    'asks',
    'evidence',
    'file',
  ],
  csv: [
    'held',
    'names',
    'switch',
    'contact',
    'terms',
    'calls',
    'sharing',
    'asks',
    'access',
    'body',
    'nature',
    'help',
    'evidence',
    'file',
  ],
} as const satisfies Record<string, readonly (keyof Groups)[]>;

export type FieldName = keyof Fields;
/** A field whose value has such an origin. */
export type FieldFrom<O extends Origin> = { [F in FieldName]: Fields[F]['from'] extends O ? F : never }[FieldName];
/** A field that each record of the JSON file has. */
export type DataField = FieldFrom<'record' | 'made'>;
/** A field that a service has even while it is not shown. */
export type HeldField = keyof Groups['held'];
export type CsvColumn = Fields[FieldName]['csv'][number];
export const HELD_FIELDS = keysOf<HeldField>(SERVICE_FIELD_GROUPS.held);

/** All fields, in the order of one form. */
export function fieldsIn(form: keyof typeof FIELD_ORDERS): FieldName[] {
  return FIELD_ORDERS[form].flatMap((group) => keysOf<FieldName>(SERVICE_FIELD_GROUPS[group]));
}

/** The fields that each record of the JSON file has, in the order of one form. */
export function dataFieldsIn(form: keyof typeof FIELD_ORDERS): DataField[] {
  return fieldsIn(form).filter((name): name is DataField => ['record', 'made'].includes(SERVICE_FIELDS[name].from));
}

/** The fields that the open data takes from the record. */
export function copiedFields(): FieldFrom<'record'>[] {
  return fieldsIn('json').filter((name): name is FieldFrom<'record'> => SERVICE_FIELDS[name].from === 'record');
}

/** Codes that the facts of a service's page show, as its row says. */
export type CodeFact = { [F in FieldName]: Fields[F] extends { fact: string } ? F : never }[FieldName];

export const CODE_FACTS = fieldsIn('page').filter((name): name is CodeFact => 'fact' in SERVICE_FIELDS[name]);

/** Some fields of an object, in the order of their names. */
export function pickFields<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}
