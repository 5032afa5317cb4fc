import { isOneOf } from '../../codes/keys.ts';
import { ACCESS_FACTS, ASKED, CALL_FACTS, SHARING_FACTS } from '../../codes/service.ts';
import {
  type CsvColumn,
  type DataField,
  FIELD_NAMES,
  type FieldFrom,
  HELD_FIELDS,
  SERVICE_FIELDS,
  SOURCED_FIELDS,
} from '../../codes/service-fields.ts';
import {
  type AnswersData,
  type ChannelData,
  isShown,
  type PublishedService,
  type ShownData,
} from '../../domain/service/published-service.ts';
import type { Hours } from '../../domain/service/service.ts';
import type { SourceDates } from '../../domain/service/source-dates.ts';
import { encodeCsv } from '../csv.ts';

/** Between the parts of a cell that holds several: no code and no date has it. */
const SEPARATOR = '; ';

/** What each row says besides its record: how far the whole file can be relied on. */
export type CsvFrame = Record<FieldFrom<'file'>, string>;

type Cell = string | boolean | null | readonly string[];
type CellOf = (data: ShownData, channel: ChannelData | undefined) => Cell;
/** A field that is a column by itself, as it is. */
type PlainField = {
  [F in DataField]: (typeof SERVICE_FIELDS)[F]['csv'] extends readonly [F]
    ? ShownData[F] extends Cell
      ? F
      : never
    : never;
}[DataField];
type OwnColumn = Exclude<CsvColumn, PlainField | FieldFrom<'file'>>;

/** The cells of columns that are not a field as it is, each named by its path in the JSON file. */
const CELLS: Record<OwnColumn, CellOf> = {
  'name.text': ({ name }) => name.text,
  'name.lang': ({ name }) => name.lang,
  'shortName.text': ({ shortName }) => shortName?.text ?? null,
  'operator.id': ({ operator }) => operator?.id ?? null,
  'operator.name': ({ operator }) => operator?.name.text ?? null,
  'status.state': ({ status }) => status.state,
  'status.on': ({ status }) => status.on,
  'status.until': ({ status }) => status.until,
  'status.regions': ({ status }) => status.regions,
  'alert.text': ({ alert }) => (alert ? (Object.values(alert.text)[0] ?? null) : null),
  'channel.type': (_data, channel) => channel?.type ?? null,
  'channel.value': (_data, channel) => channel?.value ?? null,
  'channel.shown': (_data, channel) => channel?.shown ?? null,
  'channel.link': (_data, channel) => channel?.link ?? null,
  'channel.reach': (_data, channel) => channel?.reach ?? null,
  'channel.sourceDates': (_data, channel) => datesCell(channel?.sourceDates),
  'channel.menuOption': (_data, channel) => channel?.menuOption ?? null,
  'channel.of': (_data, channel) => channel?.of ?? null,
  hours: ({ hours }) => hoursCell(hours),
  languageHours: ({ languageHours }) => languageHours.map(({ language, hours }) => `${language} ${hoursCell(hours)}`),
  ...cellsBelow('callFacts', CALL_FACTS, (fact, _data, channel) => answerCell(channel?.callFacts, fact)),
  ...cellsBelow('sharing', SHARING_FACTS, (fact, { sharing }) => answerCell(sharing, fact)),
  ...cellsBelow('asks', ASKED, (fact, { asks }) => answerCell(asks, fact)),
  ...cellsBelow('access', ACCESS_FACTS, (fact, _data, channel) => answerCell(channel?.access, fact)),
  'coverage.level': ({ coverage }) => coverage.level,
  'coverage.regions': ({ coverage }) => coverage.regions,
  'coverage.place': ({ coverage }) => coverage.place,
  'coverage.border': ({ coverage }) => coverage.border,
  'coverage.host': ({ coverage }) => coverage.host,
  'confirmation.state': ({ confirmation }) => confirmation.state,
  'confirmation.checkedOn': ({ confirmation }) => confirmation.checkedOn,
  'confirmation.goodUntil': ({ confirmation }) => confirmation.goodUntil,
  // Empty where the dates are not known.
  ...cellsBelow('statedBy', SOURCED_FIELDS, (field, { statedBy }) => datesCell(statedBy[field]?.sourceDates)),
};

/** The names of the columns, in their order. */
const CSV_HEADER: readonly CsvColumn[] = FIELD_NAMES.flatMap((name): readonly CsvColumn[] => SERVICE_FIELDS[name].csv);

/** Services as a table: one row for each way to reach a service, and one for a service that has none. */
export function encodeServicesCsv(records: readonly PublishedService[], frame: CsvFrame): string {
  return encodeCsv(
    CSV_HEADER,
    records.flatMap((record) => toRows(record, frame)),
  );
}

function toRows(record: PublishedService, frame: CsvFrame): string[][] {
  const channels = isShown(record) && record.channels.length > 0 ? record.channels : [undefined];
  return channels.map((channel) => CSV_HEADER.map((column) => toCell(cellOf(column, record, channel, frame))));
}

/** Empty where the service is not shown yet and the column says more than that. */
function cellOf(column: CsvColumn, record: PublishedService, channel: ChannelData | undefined, frame: CsvFrame): Cell {
  if (column === 'stage' || column === 'asOf') return frame[column];
  if (!isShown(record)) return isOneOf(HELD_FIELDS, column) ? record[column] : null;
  return isOwn(column) ? CELLS[column](record, channel) : record[column];
}

function isOwn(column: CsvColumn): column is OwnColumn {
  return Object.hasOwn(CELLS, column);
}

function toCell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(SEPARATOR) : String(value);
}

/** The cells of the parts of a field, one column each: `sharing.sharesWithPolice`. */
function cellsBelow<F extends string, P extends string>(
  field: F,
  parts: readonly P[],
  cellOf: (part: P, ...of: Parameters<CellOf>) => Cell,
) {
  const cells = parts.map((part): [string, CellOf] => [`${field}.${part}`, (...of) => cellOf(part, ...of)]);
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(cells) as Record<`${F}.${P}`, CellOf>;
}

/** `2018`, from one time to another `2018/2025-09-15`, `/2025` where one source has no date; empty where none has. */
function datesCell(dates: SourceDates | undefined): string | null {
  if (!dates) return null;
  const { from, to } = dates;
  return from === to ? to : `${from ?? ''}/${to ?? ''}`;
}

/** `unknown` also where nobody has stated anything; empty only where there is no channel to ask about. */
function answerCell<K extends string>(answers: AnswersData<K> | undefined, fact: K): string | null {
  return answers ? (answers[fact]?.answer ?? 'unknown') : null;
}

/** `always`, `unknown`, `mo tu we 08:00-17:00; sa 09:00-13:00`, or the same behind `conflict:`. */
function hoursCell(hours: Hours): string {
  if (hours.status === 'always' || hours.status === 'unknown') return hours.status;
  const intervals = (hours.intervals ?? [])
    .map(({ days, opens, closes }) => `${days.join(' ')} ${opens}-${closes}`)
    .join(SEPARATOR);
  return hours.status === 'intervals' ? intervals : `conflict: ${intervals}`.replace(/: $/, '');
}
