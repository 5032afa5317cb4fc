import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { sourceLocaleOf } from '../read/campaign-facts.ts';
import { placeAt } from '../source/yaml-source.ts';

/** What a saying underlines stands in its sentence, once. */
export function sayingMarks({ sayings }: Content): Finding[] {
  return sayings.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, { text, mark }]) => {
      const times = mark === null ? 1 : text.split(mark).length - 1;
      const at = placeAt(source, ['words', locale, 'mark']);
      return times === 1 ? [] : [finding(at, 'mark-once', text, times, 'sayings')];
    }),
  );
}

/** Sayings and materials have words in the language that the others are translated from. */
export function wordsInSource(content: Content): Finding[] {
  const locale = sourceLocaleOf(content);
  return (['sayings', 'materials'] as const).flatMap((kind) =>
    content[kind].flatMap(({ whole, source }) =>
      !locale || !whole || whole.words[locale]
        ? []
        : finding(placeAt(source, ['words']), 'not-in-source', locale, kind),
    ),
  );
}
