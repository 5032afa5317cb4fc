import { ACCESS_FACTS } from '../../domain/line/access.ts';
import { CALL_FACTS } from '../../domain/line/call-facts.ts';
import type { Hours } from '../../domain/line/hours.ts';
import { SHARING_FACTS } from '../../domain/line/sharing.ts';
import type { AnswersData, ChannelData, OpenLine, ShownData } from '../../views/line/open.ts';
import { isShown } from '../../views/line/open.ts';
import { encodeCsv } from '../csv.ts';

/** Between the parts of a cell that holds several: no code and no date has it. */
const SEPARATOR = '; ';

/** What each row says besides its record: how far the whole file can be relied on. */
export interface CsvFrame {
  stage: string;
  asOf: string;
}

type Cell = string | boolean | null | readonly string[];
type Column = readonly [string, (data: ShownData, channel: ChannelData | undefined) => Cell];

/** Columns that a held service has too; the others are empty there. */
const HELD = ['id', 'country', 'listing', 'reasons', 'instead', 'page'] as const;

/** The columns of a service that is shown, each named by its path in the JSON file. */
const COLUMNS: readonly Column[] = [
  ['name.text', ({ name }) => name.text],
  ['name.lang', ({ name }) => name.lang],
  ['shortName.text', ({ shortName }) => shortName?.text ?? null],
  ['operator.id', ({ operator }) => operator?.id ?? null],
  ['operator.name', ({ operator }) => operator?.name.text ?? null],
  ['status.state', ({ status }) => status.state],
  ['status.on', ({ status }) => status.on],
  ['status.regions', ({ status }) => status.regions],
  ['alert.text', ({ alert }) => (alert ? (Object.values(alert.text)[0] ?? null) : null)],
  ['channel.type', (_data, channel) => channel?.type ?? null],
  ['channel.value', (_data, channel) => channel?.value ?? null],
  ['channel.shown', (_data, channel) => channel?.shown ?? null],
  ['channel.link', (_data, channel) => channel?.link ?? null],
  ['channel.reach', (_data, channel) => channel?.reach ?? null],
  ['hours', ({ hours }) => hoursCell(hours)],
  ['holidays', ({ holidays }) => holidays],
  ['timeZone', ({ timeZone }) => timeZone],
  ['cost', ({ cost }) => cost],
  ['anonymity', ({ anonymity }) => anonymity],
  ['languages', ({ languages }) => languages],
  [
    'languageHours',
    ({ languageHours }) => languageHours.map(({ language, hours }) => `${language} ${hoursCell(hours)}`),
  ],
  ['interpreter', ({ interpreter }) => interpreter],
  ...CALL_FACTS.map((fact): Column => [`callFacts.${fact}`, (_data, channel) => answerCell(channel?.callFacts, fact)]),
  ...SHARING_FACTS.map((fact): Column => [`sharing.${fact}`, ({ sharing }) => answerCell(sharing, fact)]),
  ...ACCESS_FACTS.map((fact): Column => [`access.${fact}`, (_data, channel) => answerCell(channel?.access, fact)]),
  ['kind', ({ kind }) => kind],
  ['topic', ({ topic }) => topic],
  ['focus', ({ focus }) => focus],
  ['lastResort', ({ lastResort }) => lastResort],
  ['services', ({ services }) => services],
  ['audiences', ({ audiences }) => audiences],
  ['coverage.level', ({ coverage }) => coverage.level],
  ['coverage.regions', ({ coverage }) => coverage.regions],
  ['coverage.place', ({ coverage }) => coverage.place],
  ['coverage.border', ({ coverage }) => coverage.border],
  ['officialPage', ({ officialPage }) => officialPage],
  ['sharedWith', ({ sharedWith }) => sharedWith],
  ['sources', ({ sources }) => sources],
  ['sourceDate', ({ sourceDate }) => sourceDate],
  ['readOn', ({ readOn }) => readOn],
  ['confirmation.state', ({ confirmation }) => confirmation.state],
  ['confirmation.checkedOn', ({ confirmation }) => confirmation.checkedOn],
  ['confirmation.goodUntil', ({ confirmation }) => confirmation.goodUntil],
];

export const CSV_HEADER: readonly string[] = [...HELD, ...COLUMNS.map(([name]) => name), 'stage', 'asOf'];

/** Services as a table: one row for each way to reach a service, and one for a service that has none. */
export function encodeLinesCsv(records: readonly OpenLine[], frame: CsvFrame): string {
  return encodeCsv(
    CSV_HEADER,
    records.flatMap((record) => toRows(record, frame)),
  );
}

function toRows(record: OpenLine, { stage, asOf }: CsvFrame): string[][] {
  const held = HELD.map((name) => toCell(record[name]));
  if (!isShown(record)) return [[...held, ...COLUMNS.map(() => ''), stage, asOf]];
  const channels = record.channels.length > 0 ? record.channels : [undefined];
  return channels.map((channel) => [...held, ...COLUMNS.map(([, of]) => toCell(of(record, channel))), stage, asOf]);
}

function toCell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(SEPARATOR) : String(value);
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
