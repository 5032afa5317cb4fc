import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { localesOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { stampCommand } from '../../translations/stamp-command.ts';
import { wordRecords } from '../../translations/word-records.ts';

/** What figures, quizzes, sayings and alerts say of their words: states that the language can have, and what each was translated from. */
export function wordStates(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const locales = localesOf(content);
  return wordRecords(content).flatMap(({ id, source, path, said }) =>
    Object.entries(said).flatMap(([locale, { state, from }]) => {
      const at = (field: string) => placeAt(source, [...path, locale, field]);
      if (locale === sourceLocale) {
        return [
          ...(at('state').head === 'value' && (state === 'machine' || state === 'human')
            ? [finding(at('state'), 'source-state')]
            : []),
          ...(from === undefined ? [] : [finding(at('from'), 'source-from')]),
        ];
      }
      return [
        ...(state === 'original' ? [finding(at('state'), 'original-in-translation')] : []),
        ...(from === undefined && at('from').head === 'missing' && locales.includes(locale)
          ? [finding(at('from'), 'from-missing', both('from: "…"'), stampCommand(locale, id))]
          : []),
      ];
    }),
  );
}
