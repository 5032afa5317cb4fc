import type { WordKind } from '../../domain/text/word-rules.ts';
import type { WordRulesFile } from '../../schemas/word-rules.ts';
import type { Content } from '../content.ts';
import { members } from '../source/loose.ts';

/** A rule of which every field is right. */
export type WholeRule = WordRulesFile['rules'][number] & { kind: WordKind };

/** The rules on the words of a language, without those whose fields have mistakes of their own. */
export function rulesOf({ wordRules }: Pick<Content, 'wordRules'>, locale: string): WholeRule[] {
  const file = wordRules.find((entry) => entry.locale === locale);
  return members(file?.value?.rules).flatMap(([, rule]) => (isWhole(rule) ? rule : []));
}

function isWhole(rule: object): rule is WholeRule {
  const { id, kind, find, why, write } = rule as Partial<WholeRule>;
  return Boolean(id && kind && find?.every(Boolean) && why?.es && why.en && write);
}
