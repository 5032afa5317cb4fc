/** What a rule on words guards against. */
export const WORD_KINDS = [
  'sensational',
  'blame',
  'slavery',
  'mixed-up',
  'confront',
  'minor',
  'shelter',
  'raid',
  'promise',
  'form',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A rule of `content/words/<locale>.yaml` as far as finding goes; both lists hold patterns. */
export interface WordRule {
  id: string;
  kind: WordKind;
  find: readonly string[];
  /** Patterns that make the whole sentence right. */
  unless?: readonly string[] | undefined;
  /** What announcements of days to come may not say besides, where it is meant to happen (`guards/told-of.ts`). */
  announced?: Announced | undefined;
}

/** Patterns that are looked for as those that guard announcements are (`guard-patterns.ts`). */
export interface Announced {
  ours: readonly string[];
  topic: readonly string[];
  told: readonly string[];
}

export interface WordHit<R> {
  rule: R;
  /** The words that were found, as they stand in the sentence. */
  found: string;
}

/**
 * What the rules find in one sentence, at most once for each rule.
 *
 * @param sentence running text without marks
 */
export function findWords<R extends WordRule>(sentence: string, rules: readonly R[]): WordHit<R>[] {
  return rules.flatMap((rule) => {
    const found = rule.find.map((pattern) => compile(pattern).exec(sentence)?.[0]).find((hit) => hit !== undefined);
    if (found === undefined) return [];
    return (rule.unless ?? []).some((pattern) => compile(pattern).test(sentence))
      ? []
      : [{ rule, found: found.trim() }];
  });
}

/**
 * The regular expression behind a pattern that an editor writes. Capitals do not matter. `*` stands for the rest of a word,
 * `…` for some words within the sentence, `@` for a word with a capital, `#` for a number, `(a|b)` for a choice, and `^` at
 * the very beginning for the beginning of a sentence.
 *
 * @example compile('tráfico (de|humano)*').test('El tráfico humano') // => true
 * @throws SyntaxError where brackets do not match
 */
export function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const starts = pattern.startsWith('^');
  const text = (starts ? pattern.slice(1) : pattern).replace(/ …$/, '').replace(/ *… */g, '…');
  const source = [...text.trim()].map((sign) => SIGNS[sign] ?? letter(sign)).join('');
  const made = new RegExp(
    `${starts ? '^[^\\p{L}\\p{N}]*' : '(?<![\\p{L}\\p{N}])'}(?:${source})(?![\\p{L}\\p{N}])`,
    'u',
  );
  compiled.set(pattern, made);
  return made;
}

/** A letter in both its forms, anything else as it is. */
function letter(sign: string): string {
  const [small, large] = [sign.toLowerCase(), sign.toUpperCase()];
  if (small !== large && [...large].length === 1) return `[${small}${large}]`;
  return /[\p{L}\p{N}]/u.test(sign) ? sign : sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const SIGNS: Readonly<Record<string, string>> = {
  '*': '\\p{L}*',
  '…': '\\s+(?:[^.!?]{0,60}?\\s+)?',
  '@': '\\p{Lu}[\\p{L}’-]+',
  '#': '\\p{N}+',
  '(': '(?:',
  ')': ')',
  '|': '|',
  ' ': '\\s+',
};

const compiled = new Map<string, RegExp>();
