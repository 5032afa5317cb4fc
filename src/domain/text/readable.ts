import { ACCENTS } from '../search-key.ts';

/**
 * A text as its reader takes it in, for rules on words: width and forms of letters made equal, marks that nobody sees gone,
 * no accents, digits of any script in figures, letters of other scripts that look Latin as Latin ones.
 */
export interface Readable {
  /** Small letters. */
  plain: string;
  /** The same with capitals, sign for sign. */
  cased: string;
  /** Where a word or another sign begins, but for spaces: no letter and no figure is before it. */
  starts: readonly number[];
  /** The words of the text itself that stand between two places of `plain`. */
  quote: (from: number, to: number) => string;
}

/**
 * @example readable('Ｎ\u200Bíña').plain // => 'nina'
 */
export function readable(text: string): Readable {
  const known = read.get(text);
  if (known) return known;
  if (read.size > MOST_READ) read.clear();
  const made = toReadable(text);
  read.set(text, made);
  return made;
}

function toReadable(text: string): Readable {
  if (SIMPLE.test(text) && !SPACED.test(text) && !FIGURED.test(text) && !PIECES_IN.test(text))
    return {
      plain: text.toLowerCase(),
      cased: text,
      starts: startsOf(text),
      quote: (from, to) => text.slice(from, to),
    };
  const signs: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (const unit of seen(sign).split('')) {
      signs.push(unit);
      places.push(at);
    }
    at += sign.length;
  }
  places.push(at);
  mendLetters(signs, places);
  const cased = signs.join('');
  const plain = signs.map(small).join('');
  return {
    plain,
    cased,
    starts: startsOf(plain),
    quote: (from, to) => text.slice(places[from] ?? at, endOf(text, places[to - 1] ?? at)),
  };
}

function startsOf(plain: string): number[] {
  return [...plain.matchAll(START)].map(({ index }) => index);
}

/** Letters that stand apart come together (`w o r d`), and figures inside of words are the letters that they stand for (`w0rd`). */
function mendLetters(signs: string[], places: number[]): void {
  const text = signs.join('');
  for (const { 0: word, index } of text.matchAll(FIGURED_ALL))
    for (let i = 0; i < word.length; i += 1) signs[index + i] = FIGURES[word.charAt(i)] ?? word.charAt(i);
  const gone = new Set<number>();
  if (SPACED.test(text))
    // A capital behind a small letter begins another word.
    for (const { 0: run, index } of text.matchAll(APART))
      for (let i = 1; i < run.length; i += 2) if (!/\p{Ll}.\p{Lu}/u.test(run.slice(i - 1, i + 2))) gone.add(index + i);
  for (const { 0: run, index } of text.matchAll(PIECES))
    for (let i = 0; i < run.length; i += 1) if (/[ ._]/.test(run.charAt(i))) gone.add(index + i);
  for (const at of [...gone].sort((a, b) => b - a)) {
    signs.splice(at, 1);
    places.splice(at, 1);
  }
}

/** A sign as readers see it; the same number of units in either case. */
function seen(sign: string): string {
  const known = cache.get(sign);
  if (known !== undefined) return known;
  const made = [...sign.normalize('NFKD').replace(ACCENTS, '').replace(UNSEEN, '').replace(JOINERS, '')]
    .map((one) => DASHES[one] ?? LOOKALIKES[one] ?? digitOf(one) ?? one)
    .join('');
  cache.set(sign, made);
  return made;
}

function small(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

/** Where the sign that begins at this place ends, with the marks that belong to it. */
function endOf(text: string, at: number): number {
  const size = (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
  const marks = /^\p{M}+/u.exec(text.slice(at + size, at + size + MOST_MARKS))?.[0] ?? '';
  return at + size + marks.length;
}

/** Digits of a script stand ten by ten. */
function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const cache = new Map<string, string>();
/** Texts that were read lately: the rows of a sheet repeat who and where. */
const read = new Map<string, Readable>();
const MOST_READ = 500;
const SIMPLE = /^[\n\x20-\x7E]*$/;
const START = /(?<![\p{L}\p{N}])\S/gu;
const MOST_MARKS = 4;
/** Four letters or more with one sign between each two of them. */
const SPACED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ][\p{L}\p{N}](?![\p{L}\p{N}])){3,60}|(?<![\p{L}\p{N}])\p{L}(?:[-._*·]\p{L}(?![\p{L}\p{N}])){4,60}/u;
/** Once letters stand apart, two of them do too. */
const APART = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ._*·-][\p{L}\p{N}](?![\p{L}\p{N}])){1,60}/gu;
/** A word in pieces between points. */
const PIECES = /\p{L}{1,12}(?: [._] \p{Ll}{1,12}){2,20}/gu;
const PIECES_IN = new RegExp(PIECES.source, 'u');
const FIGURES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
/** A figure between letters; then all figures of the word stand for letters (`4lb3rgu3`). */
const FIGURED = /\p{L}[013457]{1,2}(?=\p{L})/u;
const FIGURED_ALL = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{0,30}\p{L}[013457]{1,2}\p{L}[\p{L}\p{N}]{0,30}/gu;
/** Controls, zero widths, bidi marks, tags, private use. */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes.
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E01EF}\p{Co}\p{Cs}]/gu;

/** The same, of marks that join what is before them: joiners, variation selectors, the frame of a keycap. */
const JOINERS = /\u034F|\u17B4|\u17B5|\u20E3|[\u180B-\u180D]|[\uFE00-\uFE0F]/gu;

const pairs = (from: string, to: string) => [...from].map((sign, i): [string, string] => [sign, to[i] ?? sign]);
const DASHES: Readonly<Record<string, string>> = Object.fromEntries(pairs('‐‑‒–—―−﹘﹣－', '----------'));
/** Cyrillic, Greek and a few more that are drawn as Latin letters are, and stops that are drawn as points. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('авеіјкмнорсѕтухһԁԛԝɡ', 'abeijkmhopcstyxhdqwg'),
  ...pairs('АВЕЅІЈКМНОРСТУХԌԚԜ', 'ABESIJKMHOPCTYXGQW'),
  ...pairs('αοινρυχκϲյոսօ', 'aoivpuxkcjnuo'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('\u0131ɑɩℓ∕⁄╱·•․。｡､٫۔＠﹫', 'iail///.......@@'),
]);

/**
 * A sign that no reader sees and that changes what stands around it: a control mark, or one that turns the direction of reading
 * and so can show a number backwards. Its name is given, `null` where there is none. Marks that some scripts need, such as those
 * that join letters, are left alone.
 *
 * @example findHiddenSign('501\u202E') // => 'U+202E'
 */
export function findHiddenSign(text: string): string | null {
  const found = HIDDEN.exec(text)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const HIDDEN = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/u;
