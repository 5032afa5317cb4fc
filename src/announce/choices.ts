import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { fold } from '../domain/fold.ts';
import { onceFor } from '../domain/once-for.ts';
import { anyOf } from '../domain/text/stems.ts';
import { type AnnounceContext, type Choice, offered } from './context.ts';
import type { ChoiceField } from './fields.ts';
import { type RowFinding, says } from './finding.ts';
import { toWords } from './text.ts';

/** The code of one choice, or of several; nothing and a finding where a word is none. */
export function readChoices(
  text: string,
  field: ChoiceField,
  context: AnnounceContext,
): { codes: string[]; findings: RowFinding[] } {
  const choices = context.choices[field];
  // A dash or a question mark says as little as an empty cell.
  if (fold(text) === '') return { codes: [], findings: [] };
  const { read } = context.words;
  const whole = codeOf(text, choices, read);
  if (whole) return { codes: [whole], findings: [] };
  if (MAY_BE_OTHER.includes(field)) {
    const begun = field === 'cost' ? costOf(text, choices) : null;
    return begun
      ? { codes: [begun], findings: [] }
      : { codes: [], findings: [says('choice-dropped', field, { found: text, choices: listOf(choices) })] };
  }
  const words = toWords(text);
  const codes = new Set<string>();
  for (const word of words) {
    const code = codeOf(word, choices, read);
    if (!code) return { codes: [], findings: [says('not-a-choice', field, { found: word, choices: listOf(choices) })] };
    codes.add(code);
  }
  return { codes: [...codes], findings: [] };
}

/** Fields that say nothing wrong where their word is unknown and so is left out. */
const MAY_BE_OTHER: readonly ChoiceField[] = ['kind', 'cost'];

/** The cost that a longer text begins with, or that it is paid since it has a price. */
function costOf(text: string, choices: readonly Choice[]): string | null {
  const key = fold(text);
  const begun = choices.find(({ words }) =>
    words.some((word) => fold(word).length > 1 && key.startsWith(`${fold(word)} `)),
  );
  if (begun) return begun.code;
  return /[1-9]/.test(key) && choices.some(({ code }) => code === 'paid') ? 'paid' : null;
}

/** The code of a region by its name, or by its code; "region of" before it does not count. */
export function readRegion(
  text: string,
  { regions, words: { read } }: AnnounceContext,
): { code: string | null; findings: RowFinding[] } {
  const plain = text.replace(patternsOf(read).region, '');
  const code = codeOf(text, regions, read) ?? codeOf(plain, regions, read);
  const near = regions.filter(({ words }) => fold(words[0]).startsWith(fold(plain).slice(0, 2)));
  const shown = listOf(near.length > 0 ? near : regions);
  return code
    ? { code, findings: [] }
    : { code: null, findings: [says('not-a-choice', 'region', { found: text, choices: shown })] };
}

/** The organisations that a cell names, one a line or between `;`: those we know by id, the rest by name. */
export function readOrganisers(
  text: string,
  { organisations, words: { read } }: AnnounceContext,
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
  const key = fold(text);
  if (key === '') return null;
  const { whole, half } = wordsOf(choices, read);
  return whole.get(key) ?? half.get(key) ?? null;
}

interface Words {
  whole: Map<string, string>;
  /** One half of a double name: "Charla" of "Charla o foro", where only one choice has it; null where several do. */
  half: Map<string, string | null>;
}

const known = new WeakMap<readonly Choice[], Words>();

/** The folded words of a list, made once: thousands of rows ask. */
function wordsOf(choices: readonly Choice[], read: ReadingWords): Words {
  const { or } = patternsOf(read);
  const cached = known.get(choices);
  if (cached) return cached;
  const whole = new Map<string, string>();
  const half = new Map<string, string | null>();
  for (const { code, words } of choices) {
    for (const word of [code, ...words]) {
      if (!whole.has(fold(word))) whole.set(fold(word), code);
      for (const part of word.split(or).map(fold))
        half.set(part, half.has(part) && half.get(part) !== code ? null : code);
    }
  }
  known.set(choices, { whole, half });
  return { whole, half };
}

const patternsOf = onceFor(({ region, or }: ReadingWords) => ({
  region: new RegExp(
    `^\\s*(?:${anyOf(region.before)}\\s+)?${anyOf(region.kinds)}(?:\\s+${anyOf(region.of)})?\\s+`,
    'iu',
  ),
  or: new RegExp(`\\s+${anyOf(or)}\\s+`, 'u'),
}));

function listOf(choices: readonly Choice[]): string {
  const shown = offered(choices)
    .slice(0, 4)
    .map(({ words, code }) => words[0] ?? code);
  return `${shown.join(', ')}${choices.length > shown.length ? '…' : ''}`;
}
