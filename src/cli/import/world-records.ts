import { digitsOf, isDialled } from '../../domain/line/dialling.ts';
import type { Channel, Focus, Topic } from '../../domain/line/line.ts';
import type { HelplineFile } from '../../schemas/line/line.ts';
import { isFreeByKind } from './country-channels.ts';
import { newestDate, parseDateText } from './date-text.ts';
import type { Finding } from './findings.ts';
import { findHours } from './hours.ts';
import { publicId } from './ids.ts';
import { readLanguages } from './languages.ts';
import type { RawWorldEntry, RawWorldFile, RawWorldSource } from './raw.ts';
import type { FactRecord } from './records.ts';
import { type Grounds, toOperators, toSharing, withCallFacts } from './stated-facts.ts';
import type { Tables } from './table-schemas.ts';
import { toWorldChannels } from './world-channels.ts';
import { nameOf } from './world-names.ts';
import { operatorKindOf, operatorNameOf } from './world-operators.ts';

/** What the research calls the kind of a line is what it is about. */
const TOPICS: Record<string, Topic> = {
  'anti-trafficking': 'trafficking',
  'law-enforcement': 'crime',
  'police-unit': 'crime',
  'victim-support-line': 'victims',
  ngo: 'victims',
  'human-rights': 'rights',
  'general-crime': 'crime',
  'gender-violence': 'violence',
  'child-helpline': 'children',
  labour: 'labour',
  migration: 'migration',
  emergency: 'emergency',
};

interface Options {
  /** The country that has a file of its own, which prevails. */
  except: string;
  sourceId: (source: RawWorldSource) => string;
  readOn: string;
}

/** Entries that are good enough to show; what rests on old, weak or conflicting sources stays out. */
export function usableEntries(file: RawWorldFile, except: string): RawWorldEntry[] {
  return file.entries.filter((entry) => entry.country !== except && ['high', 'medium'].includes(entry.confidence));
}

/** The entries of other countries as records; numbers shared by several countries (`regional`) are not read. */
export function toWorldRecords(
  file: RawWorldFile,
  tables: Tables,
  options: Options,
): { records: FactRecord[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const records = usableEntries(file, options.except).map((entry) =>
    toRecord(entry, tables, options, (what, blocks) => findings.push({ where: entry.id, what, blocks })),
  );
  return { records, findings };
}

function toRecord(
  entry: RawWorldEntry,
  tables: Tables,
  { sourceId, readOn }: Options,
  say: (what: string, blocks: boolean) => void,
): FactRecord {
  const hours = findHours(entry.hours, tables.hours);
  const spoken = readLanguages(entry.languages, tables.languages);
  const kind = operatorKindOf(entry, tables.worldOperators);
  const { channels, dropped } = toWorldChannels(entry, kind === 'police', tables.worldChannels);
  const operatorName = operatorNameOf(entry, tables.worldOperators);
  const topic = TOPICS[entry.kind];
  if (!hours) say(`nobody has read its hours text yet. Add "${entry.hours}" to \`hours.yaml\`.`, true);
  if (!topic) say(`"${entry.kind}" is no known kind of line. Add it to \`world-records.ts\`.`, true);
  for (const word of spoken.unread) say(`"${word}" is no known language. Add it to \`languages.yaml\`.`, true);
  if (dropped.length > 0)
    say(`left out ${dropped.join(', ')}: not its own number, outdated, or from one weak source.`, false);
  if (channels.length === 0) say('has no channel left and becomes a route.', false);

  const listed = channels.length > 0;
  const grounds: Grounds = {
    id: entry.id,
    sources: [...new Set(entry.sources.map(sourceId))],
    sourceDate: newestDate(entry.sources.map((source) => parseDateText(source.date))),
    readOn,
  };
  const noteOf = (channel: Channel) => noteOfChannel(entry, channel);
  const file: HelplineFile = {
    name: nameOf(entry, tables.worldNames),
    ...(operatorName ? { operatorName } : {}),
    ...toOperators(entry.id, tables.callFacts),
    kind,
    topic: entry.trafficking === 'dedicated' ? 'trafficking' : (topic ?? 'crime'),
    focus: entry.trafficking as Focus,
    lastResort: entry.last_resort,
    listing: listed ? 'listed' : 'route',
    reasons: listed ? [] : ['no-public-contact'],
    instead: [],
    services: entry.services as HelplineFile['services'],
    audiences: [],
    coverage: { level: 'national', regions: [] },
    channels: withCallFacts(channels, { cost: entry.cost, noteOf }, grounds, tables.callFacts),
    hours: hours ?? { status: 'unknown' },
    cost: costOf(entry, channels),
    anonymity: 'unknown',
    languages: spoken.languages,
    interpreter: spoken.interpreter,
    ...toSharing('unknown', grounds, tables.callFacts),
    sharedWith: [],
    sources: grounds.sources,
    sourceDate: grounds.sourceDate,
    readOn,
    confidence: entry.confidence as HelplineFile['confidence'],
    checks: [],
  };
  const dialled = entry.channels.flatMap((channel) => (channel.number ? [channel.number] : []));
  return { id: publicId(entry.id, tables.ids), country: entry.country, file, dialled };
}

/** The note of the number that a channel was made from; two numbers with the same digits share their notes. */
function noteOfChannel(entry: RawWorldEntry, { value, printed }: Channel): string {
  const digits = digitsOf(printed ?? value);
  return entry.channels
    .filter((raw) => digitsOf(raw.number ?? raw.value ?? '') === digits)
    .map(({ note = '' }) => note)
    .join('; ');
}

/** Free only where the source says so without a doubt, and every number that can be dialled is free by its kind. */
function costOf(entry: RawWorldEntry, channels: HelplineFile['channels']): HelplineFile['cost'] {
  const isStated = /^Free( \(.*\)| inside the country|, also without credit)?$/.test(entry.cost ?? '');
  return isStated && channels.filter(isDialled).every((channel) => isFreeByKind(channel.type)) ? 'free' : 'unknown';
}
