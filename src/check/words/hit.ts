import type { WordKind } from '../../codes/words.ts';
import type { WordRulesFile } from '../../schemas/word-rules.ts';
import type { Content, PageEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Loose, members } from '../source/loose.ts';

/** Something in a text that a rule on words is about; an exception in the file may let it pass. */
export interface Hit {
  /** Name of the rule, as an exception names it. */
  rule: string;
  /** The section of a page, or the group of a phrase. */
  section?: string;
  finding: Finding;
}

/** The group of a phrase: what stands before the first point of its key. */
export function groupOf(key: string): string {
  return key.replace(/\..*$/s, '');
}

/** The names of the rules that are no list of words. */
export const READABILITY = 'readability';
export const STATISTICS = 'statistics';
export const TERMS = 'terms';

/** The line of the file that the text of a section begins at; its body is without the empty lines around it. */
export function firstLineOf({ body, bodyLine }: Pick<PageEntry, 'body' | 'bodyLine'>, tagLine: number): number {
  const lines = body.split('\n');
  let index = tagLine - bodyLine + 1;
  while (lines[index]?.trim() === '') index += 1;
  return bodyLine + index;
}

/** A rule of which every field is right. */
export type WholeRule = WordRulesFile['rules'][number] & { kind: WordKind };

/** The rules on the words of a language, without those whose fields have mistakes of their own. */
export function rulesOf({ wordRules }: Pick<Content, 'wordRules'>, locale: string): WholeRule[] {
  const file = wordRules.find((entry) => entry.locale === locale);
  return members(file?.value?.rules).flatMap(([, rule]) => (isWhole(rule) ? rule : []));
}

type LooseRule = Loose<WordRulesFile['rules'][number]>;

function isWhole(rule: LooseRule): rule is LooseRule & WholeRule {
  const { id, kind, find, why, write } = rule;
  return Boolean(id && kind && find?.every(Boolean) && why?.es && why.en && write);
}
