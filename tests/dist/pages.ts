/** Which pages a built site has, and what each of them is: from the one list of addresses, never from words of a path. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSES, type AddressName, offlineFolderOf } from '../../src/i18n/addresses.ts';
import type { CampaignFile } from '../../src/schemas/campaign.ts';

export type Kind = AddressName | 'notFound';

/** Kinds of pages that are in the help zone by what they are; prose pages say so in their heads. */
export const HELP_PAGES = [
  'help',
  'situation',
  'regions',
  'region',
  'countries',
  'country',
  'service',
  'directory',
  'regionSheet',
  'countrySheet',
  'spoken',
  'spokenIn',
  'written',
  'calls',
  'borders',
  'border',
  'card',
  'discreetCard',
  'contact',
  'easyHelp',
  'easySituation',
  'easyRegions',
  'easyRegion',
  'easyService',
] as const satisfies readonly Kind[];

export function isHelpKind(kind: Kind): boolean {
  return (HELP_PAGES as readonly Kind[]).includes(kind);
}

/** Pages outside the help zone where readers type or answer about themselves: they have the quick exit too. */
export const ANSWERED: readonly Kind[] = ['search', 'quiz'];

export interface PageAddress {
  /** As a browser asks for it: `/en/ayuda/`. */
  path: string;
  /** Below the built folder. */
  file: string;
  locale: string;
  kind: Kind;
  params: Record<string, string>;
  /** The folder and name of its prose under `content/pages/<locale>/`, where it is a prose page. */
  prose: string | null;
}

type Rules = Pick<CampaignFile, 'address' | 'sourceLocale' | 'paths' | 'languages'>;

/** Every page of a built folder. Throws for one whose address nobody knows. */
export function listPages(dir: string, rules: Rules): PageAddress[] {
  return (
    globSync('**/*.html', { cwd: dir })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !rules.languages.some(({ locale }) => `/${file}`.startsWith(offlineFolderOf(locale, rules))))
      .filter((file) => !sendsOn(join(dir, file)))
      // So small that it has no frame; `recall.test.ts` looks at them.
      .filter((file) => !isCodePage(file, rules))
      // For the frames of other sites; `embeds.test.ts` looks at them.
      .filter((file) => !file.startsWith('frame/'))
      .sort()
      .map((file) => toPageAddress(file, rules))
  );
}

/**
 * One page of each kind in each language: the heaviest, which has the longest words and lists.
 *
 * @param most bytes; where all pages of a kind weigh more, the lightest is taken
 */
export function onePerKind(dir: string, pages: readonly PageAddress[], most = Number.POSITIVE_INFINITY): PageAddress[] {
  const weighed = pages.map((page) => ({ page, weight: statSync(join(dir, page.file)).size }));
  const groups = Map.groupBy(weighed, ({ page }) => `${page.kind} ${page.locale}`);
  return [...groups.values()].map((group) => {
    const rising = group.sort((a, b) => a.weight - b.weight);
    return (rising.findLast(({ weight }) => weight <= most) ?? rising[0]!).page;
  });
}

/** Is it the page of a code that is printed on something? */
export function isCodePage(file: string, { paths }: Pick<CampaignFile, 'paths'>): boolean {
  return new RegExp(`^${paths.materials}/${paths.code}/\\d{8}/index\\.html$`).test(file);
}

/** Does the page only send its reader on, since its address has moved? Such a page is small. */
function sendsOn(file: string): boolean {
  return statSync(file).size < 3000 && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

function toPageAddress(file: string, rules: Rules): PageAddress {
  const path = `/${file.replace(/index\.html$/, '')}`;
  if (file === '404.html') return { path, file, locale: rules.sourceLocale, kind: 'notFound', params: {}, prose: null };
  const parts = path.split('/').filter(Boolean);
  const isOther = rules.languages.some(({ locale }) => locale === parts[0] && locale !== rules.sourceLocale);
  const [locale, rest] = isOther ? [parts[0]!, parts.slice(1)] : [rules.sourceLocale, parts];
  // A fixed word says more than a parameter: `help/region` is the list of regions, not the need "region".
  const [best] = matchesOf(rest, rules).sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  if (!best) throw new Error(`No address of src/i18n/addresses.ts makes ${path}`);
  return { path, file, locale, ...best, prose: proseOf(best) };
}

interface Match {
  kind: AddressName;
  params: Record<string, string>;
}

function matchesOf(parts: readonly string[], { paths }: Rules): Match[] {
  const words: Record<string, string> = paths;
  return (Object.keys(ADDRESSES) as AddressName[]).flatMap((kind) => {
    const pattern: readonly string[] = ADDRESSES[kind];
    if (pattern.length !== parts.length) return [];
    const params: Record<string, string> = {};
    const fits = pattern.every((part, position) => {
      if (!part.startsWith(':')) return (words[part] ?? part) === parts[position];
      params[part.slice(1)] = parts[position]!;
      return true;
    });
    return fits ? [{ kind, params }] : [];
  });
}

function proseOf({ kind, params }: Match): string | null {
  if (kind === 'message') return `messages/${params.message}`;
  if (kind === 'easyMessage') return `easy/messages/${params.message}`;
  if (kind === 'easyHome') return 'easy/home';
  if (kind === 'easyHelp') return 'easy/help';
  if (kind === 'offer' || kind === 'adverts' || kind === 'press' || kind === 'guide') return kind;
  if (['results', 'pretest'].includes(kind)) return null;
  return kind === 'home' || kind === 'data' || ADDRESSES[kind][0] === 'about' ? kind : null;
}
