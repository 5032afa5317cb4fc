import type { SourceFile } from '../../schemas/facts.ts';
import { parseDateText } from './date-text.ts';
import type { RawCountryFile } from './raw.ts';
import type { Tables } from './table-schemas.ts';

/** The kinds of the research as the schema knows them. */
const KINDS: Record<string, SourceFile['kind']> = {
  press: 'press',
  official: 'official',
  'official-news-agency': 'official',
  'official-copy': 'official',
  'official-file-read-through-mirror': 'official',
  'foreign-government': 'official',
  un: 'international',
  'un-copy': 'international',
  ngo: 'ngo',
  church: 'ngo',
  'unofficial-mirror': 'compiled',
  unofficial: 'compiled',
};

/** The id of a source of the country file: its key, with a prefix where the key alone is a number or too short to be told apart. */
export function countrySourceId(key: string, country: string): string {
  return /^\d/.test(key) || key.length < 6 ? `${country.toLowerCase()}-${key}` : key;
}

/** Every source of the country file, with its date only where one is stated. */
export function toCountrySources(
  file: RawCountryFile,
  table: Tables['countrySources'],
  readOn: string,
): Record<string, SourceFile> {
  return Object.fromEntries(
    Object.entries(file.sources).map(([key, source]) => {
      const known = table.publishers[key];
      const entry: SourceFile = {
        publisher: known?.publisher ?? publisherOf(source.publisher, table.hosts),
        title: known?.title ?? null,
        kind: KINDS[source.kind] ?? 'other',
        date: parseDateText(source.date),
        url: source.url,
        facts: [],
        confidence: null,
        readOn,
      };
      return [countrySourceId(key, file.meta.country), entry];
    }),
  );
}

/** The publisher without the site before it and what was said of the copy: `example.org, The Ministry (copy)` is The Ministry. */
function publisherOf(text: string, hosts: readonly string[]): string {
  const host = hosts.find((one) => text.startsWith(`${one}, `));
  return (host ? text.slice(host.length + 2) : text)
    .replace(/ \((?:[^)]*copy|[^)]*page|[a-z]+\.[a-z.]+)[^)]*\)/, '')
    .replace(/, .*$/, '')
    .trim();
}
