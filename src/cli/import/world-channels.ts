import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Channel } from '../../domain/line/line.ts';
import type { RawWorldChannel, RawWorldEntry } from './raw.ts';
import type { Tables } from './table-schemas.ts';

/**
 * The channels of another country's entry that may be shown under its name. Left out:
 * - numbers of the police or the emergency service beside the line of somebody else: a caller must know whom she reaches;
 * - numbers that only an unsigned compilation gives, and numbers that the table names as outdated or incomplete.
 *
 * @returns channels, and the numbers that were left out
 */
export function toWorldChannels(
  entry: RawWorldEntry,
  isPolice: boolean,
  table: Tables['worldChannels'],
): { channels: Channel[]; dropped: string[] } {
  const channels: Channel[] = [];
  const dropped: string[] = [];
  const mayMix = !isPolice && entry.kind !== 'emergency' && !table.ownEmergency.includes(entry.id);
  for (const raw of entry.channels) {
    const text = raw.number ?? raw.value ?? '';
    const note = raw.note ?? '';
    const isSomebodyElse = mayMix && isOfThePolice(note, table);
    const isOutdated = table.outdated[entry.id]?.includes(text.replace(/\D/g, '')) ?? false;
    const channel = isSomebodyElse || isOutdated || /compiled data set/.test(note) ? null : toChannel(raw, entry);
    if (!channel) dropped.push(text);
    else if (!channels.some((one) => one.type === channel.type && one.value === channel.value)) channels.push(channel);
  }
  return { channels, dropped };
}

/** Does a note say that a number is not the service's own but the police's or the emergency service's? */
function isOfThePolice(note: string, { policeNames }: Pick<Tables['worldChannels'], 'policeNames'>): boolean {
  return /^(Police|Emergency)\b|\(police\)/.test(note) || policeNames.some((name) => note.includes(name));
}

function toChannel(raw: RawWorldChannel, entry: RawWorldEntry): Channel | null {
  if (raw.type === 'email') return raw.value ? { type: 'email', value: raw.value, reach: 'world' } : null;
  if (raw.type === 'web') return raw.value ? { type: 'web', value: withHttps(raw.value), reach: 'world' } : null;
  if (raw.type === 'sms') return raw.value ? { type: 'sms', value: raw.value, reach: entry.country } : null;
  if (raw.type === 'whatsapp' || raw.type === 'telegram') return toMessenger(raw, entry);
  return raw.number ? toNumber(raw, raw.number, entry) : null;
}

function toMessenger(raw: RawWorldChannel, entry: RawWorldEntry): Channel | null {
  const printed = raw.number ?? raw.value ?? '';
  const value = raw.e164 ?? (printed.startsWith('+') ? `+${printed.replace(/\D/g, '')}` : '');
  // Without an international form there is no chat to open.
  if (!value) return null;
  return {
    type: raw.type as 'whatsapp' | 'telegram',
    value,
    ...printedIfOther(printed, value),
    reach: reachOf(raw, entry),
  };
}

/**
 * A number by its kind. The international form is used only where it really works from abroad: short codes, toll-free
 * numbers and numbers that say "from inside only" keep the form that is dialled in the country.
 */
function toNumber(raw: RawWorldChannel, printed: string, entry: RawWorldEntry): Channel {
  const national = printed.replace(/[^\d*#]/g, '');
  const kept = (type: Channel['type']): Channel => ({
    type,
    value: national,
    ...printedIfOther(printed, national),
    reach: entry.country,
  });
  const kind = raw.e164 ? parsePhoneNumberFromString(raw.e164)?.getType() : undefined;
  if (!raw.e164 && national.replace(/\D/g, '').length <= 6) return kept('short-code');
  if (kind === 'TOLL_FREE' || isTollFree(raw, entry)) return kept('toll-free');
  if (
    !raw.e164 ||
    raw.e164_check !== 'valid' ||
    isInsideOnly(raw.note) ||
    kind === 'SHARED_COST' ||
    kind === 'PREMIUM_RATE'
  ) {
    return kept('national');
  }
  const type = kind === 'MOBILE' ? 'mobile' : 'phone';
  return { type, value: raw.e164, ...printedIfOther(printed, raw.e164), reach: reachOf(raw, entry) };
}

/** The number's own note says that it is toll-free; the cost of the entry counts only where it has this one number. */
function isTollFree({ note = '', e164 }: RawWorldChannel, entry: RawWorldEntry): boolean {
  if (/\btoll-free\b|\bfreephone\b|^free from\b/i.test(note)) return true;
  return (
    !e164 &&
    entry.channels.filter((channel) => channel.type === 'phone').length === 1 &&
    /^Free\b/.test(entry.cost ?? '')
  );
}

function isInsideOnly(note = ''): boolean {
  return /not reachable from abroad|landlines$/.test(note);
}

function reachOf({ note = '' }: RawWorldChannel, entry: RawWorldEntry): string {
  return /^From (?!abroad|other countries|mobiles and abroad)/.test(note) ? entry.country : 'world';
}

function printedIfOther(printed: string, value: string): { printed?: string } {
  return printed === value ? {} : { printed };
}

function withHttps(value: string): string {
  return /^https?:/.test(value) ? value : `https://${value}`;
}
