import type { NumberWords } from '../../../schemas/announce-words.ts';
import { memoize } from '../../memoize.ts';
import { isPublicNumber } from '../../service/public-numbers.ts';
import { isAllowedHost } from '../../source.ts';
import { findPhones, isWebmail } from '../../text/contacts.ts';
import { findDisguised } from '../../text/disguised.ts';
import { finderOf, type Span } from '../../text/guard-finder.ts';
import { findHosts, findOtherWays } from '../../text/hosts.ts';
import { quoteAround } from '../../text/quote-around.ts';
import { type Readable, readable } from '../../text/readable.ts';
import { findSpelledPhones } from '../../text/spelled-numbers.ts';
import type { GuardWords } from '../announce-words.ts';
import { minorFinder } from './minors.ts';
import { shelterFinder } from './shelters.ts';

/** What holds by its form, and is published nowhere; a line of a desk only warns. */
const HARMS = [
  'minor-named',
  'shelter-address',
  'personal-contact',
  'stray-line',
  'land-line',
  'link',
  'disguised',
] as const;
export type HarmCode = (typeof HARMS)[number];

/** One text of an activity. */
export interface GuardedText<F> {
  field: F;
  text: string;
  /** It says where. */
  isPlace?: boolean;
}

export interface Harm<F> {
  field: F;
  code: HarmCode;
  /** The words; with those around them, unless they are a number, an address or a link, which are told as they are. */
  found: string;
}

/** What the rules need to know besides the words. */
export interface HarmContext {
  words: { numbers: NumberWords; guards: GuardWords };
  /** Digits of numbers that may stand in a text. */
  invented: ReadonlySet<string>;
  /** Digits of the numbers of services (`public-numbers.ts`). */
  lines: readonly string[];
  /** Domains that may stand in a text; each allows its subdomains. */
  allowedDomains: readonly string[];
  /** The year of the activity. */
  year: number;
}

/**
 * What could harm somebody by its form in the texts of one activity, all of it, so that it is mended in one round. The same rules
 * serve the announcements that come in and the check of what is there.
 */
export function findHarms<F>(texts: readonly GuardedText<F>[], context: HarmContext): Harm<F>[] {
  const patterns = patternsOf(context.words.guards);
  return texts.flatMap(({ field, text, isPlace = false }) => {
    const own = readable(text);
    return [
      ...findDisguised(text)
        .slice(0, MOST)
        .map((found) => ({ field, code: 'disguised' as const, found })),
      ...told(field, own, [
        ['minor-named', patterns.minor(own, context.year)],
        ['shelter-address', patterns.shelter(own, isPlace)],
        ...contactsIn(own, context),
      ]),
    ];
  });
}

function told<F>(field: F, own: Readable, all: readonly (readonly [HarmCode, readonly Span[]])[]): Harm<F>[] {
  const harms = all.flatMap(([code, spans]) =>
    spans.slice(0, MOST).map((span) => {
      const found = AS_IT_IS.has(code)
        ? own.quote(span.from, span.to).replace(/^\s+|[\s.,;:]+$/g, '')
        : quoteAround(own.plain, span, own.quote);
      return { field, code, found };
    }),
  );
  return [...new Map(harms.map((harm) => [`${harm.code} ${harm.found}`, harm])).values()];
}

/** Telephones, e-mails and links, in whatever way they are written. */
function contactsIn(
  own: Readable,
  { words, invented, lines, allowedDomains }: HarmContext,
): [HarmCode, readonly Span[]][] {
  const hosts = patternsOf(words.guards).hosts(own);
  const covered = (run: Span) => hosts.some(({ from, to }) => run.from < to && run.to > from);
  const isKnown = ({ from, to }: Span) => isPublicNumber(own.plain.slice(from, to).replace(/\D/g, ''), lines);
  const phones = phonesIn(own.plain, invented, words.numbers).filter((run) => !covered(run) && !isKnown(run));
  const isLine = ({ from, to }: Span) => isPublicLine(own.plain.slice(from, to));
  // That of a desk, whose institution may not be among the services.
  const isLandLine = ({ from, to }: Span) => LAND_LINE.test(own.plain.slice(from, to));
  const isPersonal = ({ isMail, host }: (typeof hosts)[number]) => isMail && isWebmail(host);
  // What only looks like the letters of an institution's address is another's.
  const isOurs = ({ host, from, to }: (typeof hosts)[number]) =>
    isAllowedHost(host, allowedDomains) && /^[\x21-\x7E]+$/.test(own.quote(from, to));
  const strange = hosts.filter((one) => !isPersonal(one) && !isOurs(one));
  const personal = [...phones.filter((run) => !isLine(run)), ...hosts.filter(isPersonal)];
  const isTold = (run: Span) => personal.some(({ from, to }) => run.from < to && run.to > from);
  const { spelled, contact } = patternsOf(words.guards);
  const asked = [...spelled(own), ...contact(own)].filter((run) => !isTold(run));
  return [
    ['personal-contact', [...personal, ...asked]],
    [
      'stray-line',
      phones.filter((run) => isLine(run) && !isLandLine(run) && !isFree(own.plain.slice(run.from, run.to))),
    ],
    ['land-line', phones.filter(isLandLine)],
    ['link', strange.length > 0 ? strange : findOtherWays(own.plain, hosts)],
  ];
}

function phonesIn(plain: string, invented: ReadonlySet<string>, numbers: NumberWords): Span[] {
  const found = findPhones(plain, invented, numbers).map((run) => {
    const from = plain.indexOf(run);
    return { from: Math.max(0, from), to: Math.max(0, from) + run.length };
  });
  const isFound = (run: Span) => found.some(({ from, to }) => run.from < to && run.to > from);
  return [...found, ...hiddenPhones(plain, invented).filter((run) => !isFound(run))];
}

/** Numbers whose figures any signs part, or in which letters stand for figures. */
function hiddenPhones(plain: string, invented: ReadonlySet<string>): Span[] {
  const text = plain.replace(NO_PHONE, (run) => ' '.repeat(run.length));
  return [...text.matchAll(PARTED)]
    .filter(([run]) => {
      const groups = run.split(/[^\da-z]+/).filter(Boolean);
      const digits = run.replace(/o/g, '0').replace(/[il]/g, '1').replace(/\D/g, '');
      const isList =
        groups.every((group) => group.length < 3 || /^(?:19|20)\d\d$/.test(group)) &&
        groups.some((group) => group.length > 1);
      return digits.length >= LEAST && !isList && !/000$/.test(digits) && !invented.has(digits);
    })
    .map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
}

/** A number that costs nothing is an institution's, known or not. */
function isFree(run: string): boolean {
  return /^0800/.test(run.replace(/\D/g, ''));
}

/** A free number, a short one, or that of a desk with its area in brackets: a service's, and nobody's own. */
function isPublicLine(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  return digits.length < 6 || isFree(run) || LAND_LINE.test(run);
}

const patternsOf = memoize((guards: GuardWords) => {
  const { shelter, spelled, contact, address } = guards;
  return {
    contact: finderOf(contact),
    shelter: shelterFinder(shelter),
    minor: minorFinder(guards),
    hosts: memoize((text: Readable) => findHosts(text, address)),
    spelled: memoize(({ plain }: Readable) => findSpelledPhones(plain, spelled)),
  };
});

/** What is told as it stands. */
const AS_IT_IS: ReadonlySet<HarmCode> = new Set(['personal-contact', 'stray-line', 'land-line', 'link']);
/** How many places of one kind of harm a text is told of at once. */
const MOST = 5;
/** The code of an area in brackets. */
const LAND_LINE = /^\(0\d{1,2}\)/;
/** Figures of a number that somebody could call. */
const LEAST = 9;
/** Days, hours, sums with their points. */
const NO_PHONE =
  /(?<![\d/.-])\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?![-/.]?\d)|\d{1,2}[:.h]\d{2}(?!\d)|\d{1,3}(?:[ .,]000)+/g;
const PARTED = /(?<![\p{L}\p{N}])[\doil](?:[^\p{L}\p{N}\n]{0,3}[\doil]){8,14}(?![\p{L}\p{N}])/gu;
