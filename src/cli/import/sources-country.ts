import type { SourceFile } from '../../schemas/facts.ts';
import { parseDateText } from './date-text.ts';
import type { RawCountryFile } from './raw.ts';

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

/** Publishers that the research wrote with what they published, or where it was read. */
const PUBLISHERS: Record<string, { publisher: string; title?: string }> = {
  tip22: { publisher: 'US Department of State', title: 'Trafficking in Persons Report 2022' },
  tip21: { publisher: 'US Department of State', title: 'Trafficking in Persons Report 2021' },
  chs307: { publisher: 'CHS Alternativo', title: 'Reporte Alternativo n.º 307' },
  alegracus: { publisher: 'PMSAJ' },
  icachat: { publisher: 'Gobierno Regional de Ica' },
  rpp1810: { publisher: 'RPP' },
  chsrpp: { publisher: 'AP Noticias' },
  elcomfis: { publisher: 'El Comercio' },
  old3232: { publisher: 'Inforegión' },
  ofaec18: { publisher: 'Ministerio Público' },
  acnur15: { publisher: 'ACNUR' },
  kawsay24: { publisher: 'Sisters of Mercy; Vedruna' },
  ghdp: { publisher: 'GitHub' },
  'mimp-mirror-1': { publisher: 'GitHub', title: 'Distancia-al-centro-de-atencion' },
  'mimp-mirror-2': { publisher: 'GitHub', title: 'Indicadores-ENDES' },
};

/** The id of a source of the country file: its key, with a prefix where the key alone is a number or too short to be told apart. */
export function countrySourceId(key: string, country: string): string {
  return /^\d/.test(key) || key.length < 6 ? `${country.toLowerCase()}-${key}` : key;
}

/** Every source of the country file, with its date only where one is stated. */
export function toCountrySources(file: RawCountryFile, readOn: string): Record<string, SourceFile> {
  return Object.fromEntries(
    Object.entries(file.sources).map(([key, source]) => {
      const known = PUBLISHERS[key];
      const entry: SourceFile = {
        publisher: known?.publisher ?? publisherOf(source.publisher),
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

/** The publisher without what was said of the copy: `gob.pe, MIMP` is MIMP, `Panamericana, quoting Minsa` is Panamericana. */
function publisherOf(text: string): string {
  return text
    .replace(/^gob\.pe, /, '')
    .replace(/ \((?:[^)]*copy|[^)]*page|[a-z]+\.[a-z.]+)[^)]*\)/, '')
    .replace(/, .*$/, '')
    .trim();
}
