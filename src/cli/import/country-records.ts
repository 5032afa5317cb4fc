import { isDialled } from '../../domain/dialling.ts';
import type { Channel, ChannelType, HoldReason, Listing } from '../../domain/helpline.ts';
import type { HelplineFile } from '../../schemas/helpline.ts';
import { isFreeByKind, readBannedNumbers, toCountryChannels } from './country-channels.ts';
import { ALWAYS_ROUTE, findNoContact, type NoContact } from './country-listing-table.ts';
import { findShortName, officialName } from './country-names-table.ts';
import { findOperator } from './country-operators-table.ts';
import { findBorder, placeOf } from './country-places-table.ts';
import { familyOf, findSubject } from './country-topics-table.ts';
import { newestDate, parseDateText } from './date-text.ts';
import type { Finding } from './findings.ts';
import { findHours } from './hours-table.ts';
import { publicId } from './ids.ts';
import { readLanguages } from './languages-table.ts';
import type { RawCountryChannel, RawCountryEntry, RawCountryFile } from './raw.ts';
import type { FactRecord } from './records.ts';

/** The language that names of this country's services are written in. */
const NAME_LANG = 'es';

/** Words of the research for whom a service is for, where the schema has another. */
const AUDIENCES: Record<string, string> = { 'peruvians-abroad': 'nationals-abroad' };

interface Context {
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
  options: { sourceId: (key: string) => string; readOn: string },
): { records: FactRecord[]; findings: Finding[] } {
  const context: Context = {
    ...options,
    country: file.meta.country,
    banned: readBannedNumbers(file),
    names: new Set(file.entries.map((entry) => officialName(entry.id, entry.name))),
    sourceDate: (key) => file.sources[key]?.date,
  };
  const findings: Finding[] = [];
  const records = file.entries.map((entry) =>
    toRecord(entry, context, (what) => findings.push({ where: entry.id, what, blocks: true })),
  );
  return { records, findings };
}

function toRecord(entry: RawCountryEntry, context: Context, stop: (what: string) => void): FactRecord {
  const subject = findSubject(entry.id);
  const operator = findOperator(entry.id, entry.operator);
  const hours = findHours(entry.hours.text);
  const spoken = readLanguages(entry.languages);
  const border = entry.border_zone === undefined ? undefined : findBorder(entry.border_zone);
  const shown = decideListing(entry, toCountryChannels(entry, context.country, context.banned));
  if (!subject) stop('no topic is known for it. Add its id to `country-topics-table.ts`.');
  if (!operator) stop(`nobody has said who "${entry.operator}" is. Add it to \`country-operators-table.ts\`.`);
  if (!hours) stop(`nobody has read its hours text yet. Add "${entry.hours.text}" to \`hours-table.ts\`.`);
  if (entry.border_zone && !border)
    stop(`"${entry.border_zone}" is no known crossing. Add it to \`country-places-table.ts\`.`);
  if (shown.unexplained) stop('it shows no contact and no table says why. Add its id to `country-listing-table.ts`.');
  for (const word of spoken.unread) stop(`"${word}" is no known language. Add it to \`languages-table.ts\`.`);

  const name = officialName(entry.id, entry.name);
  const shortName = findShortName(entry.id, name, context.names);
  const place = shown.hidePlace ? undefined : placeOf(entry.coverage.place);
  const file: HelplineFile = {
    name: { text: name, lang: NAME_LANG },
    ...(shortName ? { shortName: { text: shortName, lang: NAME_LANG } } : {}),
    ...(operator?.organisation ? { operator: operator.organisation } : {}),
    ...(operator?.name ? { operatorName: { text: operator.name, lang: NAME_LANG } } : {}),
    kind: operator?.kind ?? 'unknown',
    topic: subject?.topic ?? 'crime',
    focus: subject?.focus ?? 'not-stated',
    lastResort: subject?.lastResort ?? false,
    listing: shown.listing,
    reasons: shown.reasons,
    instead: shown.instead.map(publicId),
    services: entry.services as HelplineFile['services'],
    audiences: entry.serves.map((word) => AUDIENCES[word] ?? word) as HelplineFile['audiences'],
    coverage: {
      level: entry.coverage.level as HelplineFile['coverage']['level'],
      regions: entry.coverage.region ? [entry.coverage.region] : [],
      ...(place ? { place } : {}),
      ...(border && !shown.hidePlace ? { border } : {}),
    },
    channels: shown.channels,
    hours: hours ?? { status: 'unknown' },
    cost: costOf(entry),
    anonymity: entry.anonymity as HelplineFile['anonymity'],
    languages: spoken.languages,
    interpreter: spoken.interpreter,
    sharedWith: [],
    sources: entry.sources.map(context.sourceId),
    sourceDate: newestDate(entry.sources.map((key) => parseDateText(context.sourceDate(key)))),
    readOn: context.readOn,
    confidence: entry.confidence as HelplineFile['confidence'],
    checks: [],
  };
  return {
    id: publicId(entry.id),
    country: context.country,
    file,
    dialled: dialledOf(entry).map((channel) => channel.value),
  };
}

interface Shown {
  listing: Listing;
  channels: Channel[];
  reasons: HoldReason[];
  instead: string[];
  hidePlace: boolean;
  unexplained: boolean;
}

/**
 * Whether a service is shown with its contact. Teams that wait to be asked are routes whatever the research proposes; what
 * is listed but has no channel left becomes a route.
 */
function decideListing(entry: RawCountryEntry, channels: Channel[]): Shown {
  const family = familyOf(entry.id);
  const proposed: Listing =
    entry.site_use === 'list-after-check' && !ALWAYS_ROUTE.includes(family)
      ? 'listed'
      : entry.site_use === 'do-not-list-yet' && !ALWAYS_ROUTE.includes(family)
        ? 'held'
        : 'route';
  if (proposed === 'listed' && channels.length > 0) {
    return { listing: 'listed', channels, reasons: [], instead: [], hidePlace: false, unexplained: false };
  }
  const why: NoContact | undefined = findNoContact(entry.id, family);
  return {
    listing: why?.listing ?? (proposed === 'held' ? 'held' : 'route'),
    channels: [],
    reasons: why?.reasons ?? [],
    instead: why?.instead ?? [],
    hidePlace: why?.hidePlace ?? false,
    unexplained: !why,
  };
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
