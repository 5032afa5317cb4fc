import type { Choice } from '../../announce/context.ts';
import type { CountContext } from '../../counts/context.ts';
import { byKey, isOneOf } from '../../domain/keys.ts';
import { isGiven } from '../../domain/materials/ledger.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { COUNT_COLUMNS, type CountColumn } from '../../domain/results/columns.ts';
import { COUNTERS, MEASURES, METHODS } from '../../domain/results/count.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { type Loaded, loadContext } from '../announce/load-context.ts';

/** What the importer of counts reads of the content. */
export interface LoadedCounts extends Pick<Loaded, 'content' | 'phrase'> {
  context: CountContext;
}

/**
 * Reads the content for counts.
 *
 * @param locale the language of the report and of the table
 * @throws where the campaign or its lists cannot be read: `npm run check:content` says why
 */
export function loadCounts(dir: string, today: PlainDate, locale: string): LoadedCounts {
  const { content, context, phrase } = loadContext(dir, today, locale);
  const order = [...new Set([locale, ...content.strings.map((strings) => strings.locale)])];
  const phrases = (key: PhraseKey): string[] => [
    phrase(key),
    ...order.flatMap((own) => {
      const file = content.strings.find((strings) => strings.locale === own)?.whole;
      const found = file && { ...file.safety, ...file.core, ...file.other }[key];
      return typeof found === 'string' ? found : [];
    }),
  ];
  const choice = (code: string, words: readonly string[]): Choice => {
    const [first = code, ...others] = new Set(words);
    return { code, words: [first, ...others] };
  };
  const headingKey = (column: CountColumn): PhraseKey =>
    isOneOf(MEASURES, column) ? `results.measure-${column}` : `results.field-${column}`;
  return {
    content,
    phrase,
    context: {
      today,
      year: context.year,
      lang: context.lang,
      invented: context.invented,
      words: context.words,
      regions: context.regions,
      things: new Map(
        (content.recallCodes?.whole ?? []).flatMap((line): [string, string][] =>
          isGiven(line) ? [[line.code, line.material]] : [],
        ),
      ),
      choices: {
        institution: context.organisations,
        region: context.regions,
        material: content.materials.flatMap(({ id, whole }) => {
          const titles = Object.entries(whole?.words ?? {}).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
          return whole
            ? choice(
                id,
                titles.map(([, { title }]) => title),
              )
            : [];
        }),
        countedBy: COUNTERS.map((code) => choice(code, phrases(`results.counter-${code}`))),
        method: METHODS.map((code) => choice(code, phrases(`results.method-${code}`))),
      },
      headings: byKey(COUNT_COLUMNS, (column) => [...new Set([...phrases(headingKey(column)), column])]),
    },
  };
}
