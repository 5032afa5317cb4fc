import { isDialled } from '../../domain/line/dialling.ts';
import type { ChannelType } from '../../domain/line/line.ts';
import type { HelplineFile } from '../../schemas/line/line.ts';
import { isFreeByKind, readBannedNumbers, toCountryChannels } from './country-channels.ts';
import { decideListing } from './country-listing.ts';
import { findShortName, officialName } from './country-names.ts';
import { newestDate, parseDateText } from './date-text.ts';
import { ofFamily } from './family.ts';
import type { Finding } from './findings.ts';
import { findHours } from './hours.ts';
import { publicId } from './ids.ts';
import { readLanguages } from './languages.ts';
import type { RawCountryChannel, RawCountryEntry, RawCountryFile } from './raw.ts';
import type { FactRecord } from './records.ts';
import { type Grounds, toOperators, toSharing, withCallFacts } from './stated-facts.ts';
import type { Tables } from './table-schemas.ts';

interface Context {
  tables: Tables;
  country: string;
  banned: ReadonlySet<string>;
  names: ReadonlySet<string>;
  sourceId: (key: string) => string;
  sourceDate: (key: string) => string | undefined;
  readOn: string;
}

/**
 * One country's entries as records. Only names, codes, numbers and dates go over; what no table knows is a finding that
 * blocks, so that nothing is guessed.
 */
export function toCountryRecords(
  file: RawCountryFile,
  tables: Tables,
  options: { sourceId: (key: string) => string; readOn: string },
): { records: FactRecord[]; findings: Finding[] } {
  const context: Context = {
    ...options,
    tables,
    country: file.meta.country,
    banned: readBannedNumbers(file),
    names: new Set(file.entries.map((entry) => officialName(entry.id, entry.name, tables.countryNames))),
    sourceDate: (key) => file.sources[key]?.date,
  };
  const findings: Finding[] = [];
  const leftOut = Object.fromEntries(tables.countryListing.leftOut.map((family) => [family, true]));
  const entries = file.entries.filter(({ id }) => !ofFamily(id, leftOut));
  const records = entries.map((entry) =>
    toRecord(entry, context, (what) => findings.push({ where: entry.id, what, blocks: true })),
  );
  return { records, findings };
}

function toRecord(entry: RawCountryEntry, context: Context, stop: (what: string) => void): FactRecord {
  const { countryAudiences, countryNames, countryOperators, countryPlaces, countryTopics, ids, ...tables } =
    context.tables;
  const subject = countryTopics.services[entry.id] ?? ofFamily(entry.id, countryTopics.families);
  const operator = countryOperators.services[entry.id] ?? countryOperators.operators[entry.operator];
  const hours = findHours(entry.hours.text, tables.hours);
  const spoken = readLanguages(entry.languages, tables.languages);
  const border = entry.border_zone === undefined ? undefined : countryPlaces.borders[entry.border_zone];
  const channels = toCountryChannels(entry, context.country, context.banned);
  const shown = decideListing(entry, channels, tables.countryListing);
  if (!subject) stop('no topic is known for it. Add its id to `country-topics.yaml`.');
  if (!operator) stop(`nobody has said who "${entry.operator}" is. Add it to \`country-operators.yaml\`.`);
  if (!hours) stop(`nobody has read its hours text yet. Add "${entry.hours.text}" to \`hours.yaml\`.`);
  if (entry.border_zone && !border)
    stop(`"${entry.border_zone}" is no known crossing. Add it to \`country-places.yaml\`.`);
  if (shown.unexplained) stop('it shows no contact and no table says why. Add its id to `country-listing.yaml`.');
  for (const word of spoken.unread) stop(`"${word}" is no known language. Add it to \`languages.yaml\`.`);

  const { lang } = countryNames;
  const name = officialName(entry.id, entry.name, countryNames);
  const shortName = findShortName(entry.id, name, context.names, countryNames);
  const place = shown.hidePlace ? undefined : placeOf(entry.coverage.place, countryPlaces);
  const grounds: Grounds = {
    id: entry.id,
    sources: entry.sources.map(context.sourceId),
    sourceDate: newestDate(entry.sources.map((key) => parseDateText(context.sourceDate(key)))),
    readOn: context.readOn,
  };
  const file: HelplineFile = {
    name: { text: name, lang },
    ...(shortName ? { shortName: { text: shortName, lang } } : {}),
    ...(operator?.organisation ? { operator: operator.organisation } : {}),
    ...(operator?.name ? { operatorName: { text: operator.name, lang } } : {}),
    ...toOperators(entry.id, tables.callFacts),
    kind: operator?.kind ?? 'unknown',
    topic: subject?.topic ?? 'crime',
    focus: subject?.focus ?? 'not-stated',
    lastResort: countryTopics.lastResort.includes(entry.id),
    listing: shown.listing,
    reasons: shown.reasons,
    instead: shown.instead.map((id) => publicId(id, ids)),
    services: entry.services as HelplineFile['services'],
    audiences: entry.serves.map((word) => countryAudiences[word] ?? word) as HelplineFile['audiences'],
    coverage: {
      level: entry.coverage.level as HelplineFile['coverage']['level'],
      regions: entry.coverage.region ? [entry.coverage.region] : [],
      ...(place ? { place } : {}),
      ...(border && !shown.hidePlace ? { border } : {}),
    },
    channels: withCallFacts(shown.channels, { cost: entry.cost, noteOf: () => '' }, grounds, tables.callFacts),
    hours: hours ?? { status: 'unknown' },
    cost: costOf(entry),
    anonymity: entry.anonymity as HelplineFile['anonymity'],
    languages: spoken.languages,
    interpreter: spoken.interpreter,
    ...toSharing(entry.anonymity, grounds, tables.callFacts),
    sharedWith: [],
    sources: grounds.sources,
    sourceDate: grounds.sourceDate,
    readOn: context.readOn,
    confidence: entry.confidence as HelplineFile['confidence'],
    checks: [],
  };
  return {
    id: publicId(entry.id, ids),
    country: context.country,
    file,
    dialled: dialledOf(entry).map((channel) => channel.value),
  };
}

/** The place as it is shown, or undefined where the table says that the words name none. */
function placeOf(words: string | undefined, { places }: Tables['countryPlaces']): string | undefined {
  if (words === undefined) return undefined;
  const known = places[words];
  return known === undefined ? words : (known ?? undefined);
}

/**
 * What a call costs. "Free" in the research may mean the service: it is kept only where every number that can be dialled is
 * a short code or a toll-free number (or where there is none to dial, as on an online form).
 */
function costOf(entry: RawCountryEntry): HelplineFile['cost'] {
  if (entry.cost !== 'free') return entry.cost as HelplineFile['cost'];
  return dialledOf(entry).every((channel) => isFreeByKind(channel.type)) ? 'free' : 'unknown';
}

function dialledOf(entry: RawCountryEntry): RawCountryChannel[] {
  return entry.channels.filter((channel) => isDialled({ type: channel.type as ChannelType }));
}
