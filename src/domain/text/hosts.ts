import type { AddressWords } from '../../schemas/guard-words.ts';
import { memoize } from '../memoize.ts';
import { guardSource, type Span } from './guard-finder.ts';
import type { Readable } from './readable.ts';

/** An address that leads somewhere, however it was written. */
export interface Host extends Span {
  /** `example.org`, small letters. */
  host: string;
  /** An e-mail address. */
  isMail: boolean;
}

/**
 * Every host in a text: with a scheme or without, behind the sign of an e-mail address, its signs in words or with spaces
 * around them.
 *
 * @example findHosts(readable('ve a trabajo punto com'), words)[0].host // => 'trabajo.com'
 */
export function findHosts({ plain, cased }: Readable, words: AddressWords): Host[] {
  const { text, places } = withSigns(plain, words);
  const found = [...text.matchAll(HOST)].flatMap(({ 1: before = '', 2: host = '', 3: path = '', index }) => {
    const hostAt = index + before.length;
    const name = host.toLowerCase();
    const isMail = before.endsWith('@');
    const isHost =
      isMail || /\/\/|^www/.test(before + name) || /^[/?#:]/.test(path)
        ? hasEnding(name)
        : isPlainHost(name) && !beginsSentence(name, cased, places[hostAt + host.length] ?? 0);
    if (!isHost && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return [];
    const [from, to] = [places[index] ?? 0, places[hostAt + host.length] ?? plain.length];
    return [{ from, to: to + path.length, host: name, isMail }];
  });
  return found;
}

/** Schemes that lead somewhere without a host; what a text may say too, only with something right behind it. */
const SCHEMES =
  /(?<![\p{L}\p{N}])(?:(?:javascript|vbscript)\s{0,3}:\s{0,3}(?=\S)|(?:data|file|blob|intent|mailto|tel|sms|callto|whatsapp|tg|skype|ftp|ssh|wss?|market|viber):(?=\S))/gu;
/** A scheme, its signs apart, and an address in figures. */
const BARE =
  /(?<![\p{L}\p{N}])h\s?t\s?t\s?p\s?s?\s{0,3}:\s{0,3}\/\s{0,3}\/|[a-z][a-z\d+.-]{1,15}:\/\/|\[[\da-f]{0,4}:[\da-f:.]{3,40}\]/gu;
/** The name of an account. */
const ACCOUNT = /(?<![\p{L}\p{N}@._-])@[\p{L}\p{N}_.]{3,40}/gu;

/**
 * Every place that leads somewhere by other means than a host: a scheme, an address in figures, the name of an account.
 *
 * @param hosts what is known of the text already
 */
export function findOtherWays(plain: string, hosts: readonly Span[]): Span[] {
  const isKnown = (from: number) => hosts.some((host) => from >= host.from && from < host.to);
  return [SCHEMES, BARE, ACCOUNT]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .filter(({ index }) => !isKnown(index))
    .map(({ 0: run, index }) => ({
      from: index,
      to: Math.min(plain.length, index + run.length + (run.endsWith(':') || run.endsWith('/') ? 20 : 0)),
    }));
}

/** The text with the signs of addresses as signs, and where each of its units stood. */
function withSigns(plain: string, words: AddressWords): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  const push = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) places.push(i);
    text += plain.slice(from, to);
  };
  let end = 0;
  for (const { 0: run, index, groups } of plain.matchAll(signsOf(words))) {
    const sign = groups?.at ? '@' : groups?.slash ? '/' : '.';
    if (index < end) continue;
    push(end, index);
    text += sign;
    places.push(index);
    end = index + run.length;
  }
  push(end, plain.length);
  places.push(plain.length);
  return { text, places };
}

/** A sign in words or in brackets; a point with spaces around it only before an ending that no sentence begins with. */
const signsOf = memoize((words: AddressWords) => {
  const open = '[\\s]{0,3}[(\\[{<]?\\s{0,2}';
  const close = '\\s{0,2}[)\\]}>]?[\\s]{0,3}';
  const closed = (inner: string) => `\\s{0,3}[(\\[{<]\\s{0,2}(?:${inner})\\s{0,2}[)\\]}>]\\s{0,3}`;
  return new RegExp(
    [
      `(?<at>(?<=[\\p{L}\\p{N}])(?:${closed(`@|at|${guardSource(words.at)}`)}|\\s{0,3}@\\s{0,3}|\\s{1,3}${guardSource(words.at)}\\s{1,3})(?=[\\p{L}\\p{N}]))`,
      `(?<slash>(?<=[\\p{L}\\p{N}])\\s{0,3}${guardSource(words.slash)}\\s{0,3}(?=[\\p{L}\\p{N}]))`,
      `(?<dot>(?<=[\\p{L}\\p{N}])(?:${closed(`\\.|dot|${guardSource(words.dot)}`)}(?=[\\p{L}\\p{N}])|${open}${guardSource(words.dot)}${close}(?=${COMMON}(?![\\p{L}\\p{N}]))|\\s{1,3}\\.\\s{0,3}(?=(?:${COMMON}(?![\\p{L}\\p{N}])|(?:me|gl|gg|co|be)\\s{0,3}/))))`,
    ].join('|'),
    'gu',
  );
});

/** Does a name without any other sign of an address end as hosts do, and as no sentence does? */
function isPlainHost(name: string): boolean {
  const labels = name.split('.');
  const ending = labels.at(-1) ?? '';
  if (/^(?:t|wa|m|g|v|x)\.(?:me|co|ly|gg|page)$/.test(name)) return true;
  if (new RegExp(`^${SURE}$`, 'u').test(ending)) return labels.slice(0, -1).some((label) => label.length > 1);
  return /^[a-z]{2}$/.test(ending) && !ABBREVIATION.test(name) && labels.slice(0, -1).some((label) => label.length > 2);
}

/** An ending that a host may have, where something else shows that it is one. */
function hasEnding(name: string): boolean {
  return /^(?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,24}|xn--[a-z\d-]+)$/u.test(name);
}

/** Endings of many hosts that are no words a sentence begins with. */
const SURE =
  '(?:com|org|net|info|edu|gob|gov|mil|int|pe|biz|io|app|dev|gle|xyz|club|online|site|website|store|shop|top|live|link|page|web|blog|news|jobs|work|works|agency|world|global|space|fun|vip|pro|click|icu|cyou|buzz|rest|lat|ly|gl|gd|gg|gs|co|me|tv|ws|cc|ru|cn|tk|ml|ga|cf|gq|br|cl|ec|bo|ar|mx|uy|py|ve|uk|eu|us|ca|fr|jp|kr|ua|pl|nl|be|ch|onion|zip|mov|cat|example|test|invalid|local|localhost|life|today|group|center|company|careers|travel|tours|email|chat|social|media|ai|id|bio|cash|money|loans|win|bet|men|date|love|sex|xxx|adult|cam|dating)';

/** Endings that are hosts' whatever stands before them, also with a capital. */
const COMMON = '(?:com|org|net|info|edu|gob|gov|biz|io|app|dev|xyz|club|online|site|store|shop|link|ly|pe|example)';

/** A word behind the end of a sentence, the space forgotten: `plaza.Me gusta`. `end` is where the name ends. */
function beginsSentence(name: string, cased: string, end: number): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (new RegExp(`^${COMMON}$`).test(ending)) return false;
  return /\p{Ll}\.\p{Lu}\p{Ll}*$/u.test(cased.slice(Math.max(0, end - ending.length - 2), end));
}

/** `a.m`, `s.a.c`, `ee.uu`, `i.e`: short parts that are no host. */
const ABBREVIATION = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/** What may stand before a host, the host, and the beginning of what is behind it. */
const HOST =
  /((?:[a-z][a-z\d+.-]{0,15}:)?\/\/|(?<![\p{L}\p{N}])[\p{L}\p{N}._%+-]{1,64}@|(?<![\p{L}\p{N}.@/-]))((?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})\.){1,8}(?:xn--[a-z\d-]{1,60}|[\p{L}]{2,24}|\d{1,3}))(?![\p{L}\p{N}@])([/?#:][^\s<>()]{0,200})?/gu;
