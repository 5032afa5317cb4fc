import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { localesOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';
import { stampCommand } from '../../translations/stamp-command.ts';
import { wordRecords } from '../../translations/word-records.ts';

/**
 * What figures, quizzes, sayings and alerts say of their words: languages of the site, states that the language can have, and what each
 * was translated from.
 */
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
      // Of an alert the rules of services tell it.
      if (!locales.includes(locale) && id.startsWith('alerts/')) return [];
      if (!locales.includes(locale))
        return [
          finding(
            keyPlaceAt(source, [...path, locale]),
            'unknown-words',
            ...([nearest(locale, locales), locales.join(', ')] as const),
          ),
        ];
      return [
        ...(state === 'original' ? [finding(at('state'), 'original-in-translation')] : []),
        // An original is from nothing: what to write there is told once its state is right.
        ...(from === undefined && state !== 'original' && at('from').head === 'missing'
          ? [finding(at('from'), 'from-missing', both('from: "…"'), stampCommand(locale, id))]
          : []),
      ];
    }),
  );
}
