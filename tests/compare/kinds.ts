/** What kinds of files a built site has, and how each of them is compared. */

/** `page`: as HTML; `bytes`: byte for byte; `archive`: by its entries; `weight`: only counted and weighed. */
export type Manner = 'page' | 'bytes' | 'archive' | 'weight';

export interface Kind {
  name: string;
  manner: Manner;
  pattern: RegExp;
}

/** The first that fits decides. Names of scripts and of search files come from their contents, which a refactoring may move. */
export const KINDS: readonly Kind[] = [
  { name: 'search', manner: 'weight', pattern: /(^|\/)pagefind\// },
  { name: 'scripts', manner: 'weight', pattern: /(^|\/)_astro\/[^/]+\.m?js$/ },
  { name: 'pages', manner: 'page', pattern: /\.html$/ },
  { name: 'calendars', manner: 'bytes', pattern: /\.ics$/ },
  { name: 'contacts', manner: 'bytes', pattern: /\.vcf$/ },
  { name: 'CSV', manner: 'bytes', pattern: /\.csv$/ },
  { name: 'JSON', manner: 'bytes', pattern: /\.(json|geojson|webmanifest)$/ },
  { name: 'feeds and XML', manner: 'bytes', pattern: /\.(xml|atom|rss|xsl|svg)$/ },
  { name: 'styles', manner: 'bytes', pattern: /\.css$/ },
  { name: 'texts', manner: 'bytes', pattern: /\.(txt|md)$/ },
  { name: 'archives', manner: 'archive', pattern: /\.(zip|epub|xlsx|ods|docx|odt)$/ },
  { name: 'other', manner: 'bytes', pattern: /(?:)/ },
];

/** @param path below the folder of the site, with forward slashes */
export function kindOf(path: string): Kind {
  return KINDS.find(({ pattern }) => pattern.test(path))!;
}
