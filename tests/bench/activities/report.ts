import type { Measure } from './measured-build.ts';

/** What was measured with so many activities. */
export interface Measured {
  count: number;
  site: Measure;
  bare: Measure;
  /** Bare but for our frame and a search index. */
  framed: Measure;
  feeds: string[];
}

/**
 * The measures as two Markdown tables: the site, and the projects beside it.
 *
 * @param empty the site with its own activities only
 * @param feeds names of the files whose sizes each row has
 */
export function tableOf(rows: readonly Measured[], empty: Measure, feeds: readonly string[]): string {
  const site = rows.map(({ count, site, feeds }) => [
    count,
    site.pages,
    site.seconds.toFixed(1),
    site.cpuSeconds?.toFixed(1) ?? '–',
    site.peakMb ?? '–',
    (site.pages / site.seconds).toFixed(0),
    msAPage(site).toFixed(2),
    (((cost(site) - cost(empty)) * 1000) / (site.files - empty.files)).toFixed(2),
    kbAPage(site),
    ...feeds,
  ]);
  const beside = rows.flatMap(({ count, site, bare, framed }) =>
    [['bare (the goal)', bare] as const, ['bare, our frame, search', framed] as const].map(([name, other]) => [
      count,
      name,
      other.pages,
      other.seconds.toFixed(1),
      other.cpuSeconds?.toFixed(1) ?? '–',
      other.peakMb ?? '–',
      msAPage(other).toFixed(2),
      kbAPage(other),
      (msAPage(site) / msAPage(other)).toFixed(2),
      site.cpuSeconds && other.cpuSeconds
        ? (site.cpuSeconds / site.pages / (other.cpuSeconds / other.pages)).toFixed(2)
        : '–',
    ]),
  );
  return [
    `Without invented activities: ${empty.pages} pages, ${empty.seconds.toFixed(1)} s.`,
    table([...SITE_HEAD, ...feeds.map((name) => `${name} KB (gz)`)], site),
    table(BESIDE_HEAD, beside),
  ].join('\n\n');
}

const SITE_HEAD = [
  'activities',
  'pages',
  's',
  'CPU s',
  'MB',
  'pages/s',
  'ms a page',
  'CPU ms a file more',
  'KB a page',
];
const BESIDE_HEAD = [
  'activities',
  'project',
  'pages',
  's',
  'CPU s',
  'MB',
  'ms a page',
  'KB a page',
  'our ratio a page',
  'the same in CPU',
];

function table(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What tells best how the cost grows: the time that processors worked, where it is known. */
function cost({ cpuSeconds, seconds }: Measure): number {
  return cpuSeconds ?? seconds;
}

function msAPage({ seconds, pages }: Measure): number {
  return (seconds * 1000) / pages;
}

function kbAPage({ pageBytes, pages }: Measure): string {
  return (pageBytes / pages / 1000).toFixed(1);
}
