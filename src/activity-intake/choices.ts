import { anyOf } from '../codes/stems.ts';
import { memoize } from '../domain/memoize.ts';
import { searchKey } from '../domain/search-key.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';
import { type Choice, type IntakeContext, offered } from './context.ts';
import type { ChoiceField } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { toWords } from './text.ts';

/**
 * The codes of what a cell names: one, or several where the field takes several. What is not known, and what one field cannot hold, is
 * said, never dropped in silence; it stops the row only where the field decides whether somebody sets out in vain, or what is counted.
 */
export function readChoices(text: string, field: ChoiceField, context: IntakeContext): ReadChoices {
  const choices = context.choices[field];
  // A dash or a question mark says as little as an empty cell.
  if (searchKey(text) === '') return { codes: [], findings: [] };
  const { read } = context.words;
  const whole = codeOf(text, choices, read);
  if (whole) return { codes: [whole], findings: [] };
  const parts = partsOf(text, choices, read);
  const codes = [...new Set(parts.flatMap(({ code }) => code ?? []))];
  const strange = parts.flatMap(({ word, code }) => (code ? [] : [word]));
  const dropped = (found: string) => rowFinding('choice-dropped', field, { found, choices: listOf(choices, found) });
  const notOne = () => rowFinding('not-a-choice', field, { found: text, choices: listOf(choices, text) });
  if (SEVERAL.includes(field)) return { codes, findings: strange.length > 0 ? [dropped(strange.join(', '))] : [] };
  if (field === 'mode' && BOTH_MODES.every((mode) => codes.includes(mode))) codes.splice(0, codes.length, 'mixed');
  const [only, ...others] = codes;
  if (NEEDED.includes(field))
    return only && others.length + strange.length === 0 ? one(only) : { codes: [], findings: [notOne()] };
  if (!only) return { codes: [], findings: [dropped(text)] };
  const isFirst = FIRST.includes(field);
  if (others.length === 0 && (strange.length === 0 || isFirst))
    return { codes, findings: strange.length > 0 ? [dropped(strange.join(', '))] : [] };
  const kept = isFirst ? only : null;
  const word = choices.find(({ code }) => code === (kept ?? 'unknown'))?.words[0] ?? '';
  return { codes: kept ? [kept] : [], findings: [rowFinding('one-choice', field, { found: text, kept: word })] };
}

interface ReadChoices {
  codes: string[];
  findings: RowFinding[];
}

const one = (code: string): ReadChoices => ({ codes: [code], findings: [] });

const SEVERAL: readonly ChoiceField[] = ['sectors', 'audiences', 'spoken'];
/** Fields of which the first of several is the main one; of two answers none is the right one. */
const FIRST: readonly ChoiceField[] = ['kind', 'lang'];
/** Fields that decide whether somebody sets out in vain, or what is counted. */
const NEEDED: readonly ChoiceField[] = ['status', 'mode', 'held', 'counted'];
const BOTH_MODES = ['onsite', 'online'];

/** What stands in a cell between commas and the like, or between words for "and", each with its code where it has one. */
function partsOf(
  text: string,
  choices: readonly Choice[],
  read: ReadingWords,
): { word: string; code: string | null }[] {
  return toWords(text, /[,;|/\n+&()]/).flatMap((word) => {
    const code = codeOf(word, choices, read);
    const halves = word.split(orOf(read)).map((half) => ({ word: half, code: codeOf(half, choices, read) }));
    return code === null && halves.some((half) => half.code) ? halves : [{ word, code }];
  });
}

/** The code of a region by its name, or by its code; what kind of region it is may stand before its name. */
export function readRegion(
  text: string,
  { regions, words: { read } }: Pick<IntakeContext, 'regions' | 'words'>,
): { code: string | null; findings: RowFinding[] } {
  const last =
    /^(?:\p{L}{1,3} )?\p{L}{2,}\.?(?: d\p{L}{1,2})? (?<name>[\p{L}\p{M} ]+)$/u.exec(text.trim())?.groups?.name ?? text;
  const code = codeOf(text, regions, read) ?? codeOf(last, regions, read);
  return code
    ? { code, findings: [] }
    : { code: null, findings: [rowFinding('not-a-choice', 'region', { found: text, choices: listOf(regions, last) })] };
}

/** The organisations that a cell names, one a line or between `;`: those we know by id, the rest by name. */
export function readOrganisers(
  text: string,
  { organisations, words: { read } }: IntakeContext,
): { ids: string[]; names: string[] } {
  const words = toWords(text, /[;|\n]/);
  const known = words.map((word) => codeOf(word, organisations, read));
  return {
    ids: [...new Set(known.filter((id) => id !== null))],
    names: [...new Set(words.filter((_word, i) => known[i] === null))],
  };
}

/** The code of the choice that a text names; null where it names none. */
export function codeOf(text: string, choices: readonly Choice[], read: ReadingWords): string | null {
  const key = searchKey(text);
  if (key === '') return null;
  const { whole, half } = wordsOf(choices, read);
  return whole.get(key) ?? half.get(key) ?? null;
}

interface ChoiceIndex {
  whole: Map<string, string>;
  /** One half of a double name: "Charla" of "Charla o foro", where only one choice has it; null where several do. */
  half: Map<string, string | null>;
}

const known = new WeakMap<readonly Choice[], ChoiceIndex>();

/** The folded words of a list, made once: thousands of rows ask. */
function wordsOf(choices: readonly Choice[], read: ReadingWords): ChoiceIndex {
  const or = orOf(read);
  const cached = known.get(choices);
  if (cached) return cached;
  const whole = new Map<string, string>();
  const half = new Map<string, string | null>();
  for (const { code, words } of choices) {
    for (const word of [code, ...words]) {
      if (!whole.has(searchKey(word))) whole.set(searchKey(word), code);
      for (const part of word.split(or).map(searchKey))
        half.set(part, half.has(part) && half.get(part) !== code ? null : code);
    }
  }
  known.set(choices, { whole, half });
  return { whole, half };
}

const orOf = memoize(({ or }: ReadingWords) => new RegExp(`\\s+${anyOf(or)}\\s+`, 'u'));

/** Choices as examples: the one that was probably meant, or the first ones. */
function listOf(choices: readonly Choice[], text: string): string {
  const meant = new Map(offered(choices).flatMap((choice) => choice.words.map((word) => [searchKey(word), choice])));
  const near = meant.get(nearest(searchKey(text.slice(0, LONGEST)), meant.keys()) ?? '');
  const shown = near ? [near] : offered(choices).slice(0, 4);
  return `${shown.map(({ words }) => words[0]).join(', ')}${choices.length > shown.length ? '…' : ''}`;
}

/** Letters of what was written that are looked at: what is longer is no choice. */
const LONGEST = 100;
