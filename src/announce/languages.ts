import type { AnnounceContext } from './context.ts';
import type { ChoiceField } from './fields.ts';
import { type RowFinding, says } from './finding.ts';

type Codes = Record<ChoiceField, string[]>;

/**
 * Tells the language of a text from those that are spoken at the activity: a column with the bare word "language" holds either. Several
 * can only be spoken; one that texts seldom have is asked about. Nothing is lost.
 */
export function readLanguages(
  codes: Codes,
  { lang, choices }: Pick<AnnounceContext, 'lang' | 'choices'>,
): {
  codes: Codes;
  findings: RowFinding[];
} {
  const named = (list: readonly string[]) =>
    list.map((own) => choices.lang.find(({ code }) => code === own)?.words[0] ?? own).join(', ');
  const [only, ...others] = codes.lang;
  if (only === undefined) return { codes, findings: [] };
  if (others.length === 0) {
    const isDoubtful = only !== lang && codes.spoken.length === 0;
    return { codes, findings: isDoubtful ? [says('language-of-text', 'lang', { found: named([only]) })] : [] };
  }
  const spoken = [...new Set([...codes.spoken, ...codes.lang])];
  const text = codes.lang.includes(lang) ? lang : only;
  return {
    codes: { ...codes, lang: [text], spoken },
    findings: [says('languages-moved', 'lang', { found: named(codes.lang), lang: named([text]) })],
  };
}
