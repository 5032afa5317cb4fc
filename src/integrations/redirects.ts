import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Finding, finding, type Place, wholeFile } from '../check/finding.ts';
import { both } from '../check/findings/words.ts';
import { formatReport } from '../check/report.ts';
import { safeForTerminal, wordedError } from '../check/safe-for-terminal.ts';
import { pathInside } from '../check/source/inside.ts';
import type { Campaign } from '../domain/campaign.ts';
import { endOf, isPageAddress } from '../domain/redirects.ts';
import { type AddressRules, type Href, hrefTo } from '../i18n/addresses.ts';
import { chainOf, type Language, languageOf } from '../i18n/languages.ts';
import { barePage } from '../outputs/bare-page.ts';
import { escapeHtml } from '../outputs/escape-html.ts';
import { findAll, findTag, parsePage, textOf } from './offline/dom.ts';

type Rules = AddressRules & Pick<Campaign, 'sourceLocale'> & { languages: readonly Language[] };

/**
 * Writes a page for each address that has moved: never over another page, never outside the folder, and only to a page that exists.
 * (Astro's own page for a redirect has no language and no policy.) Add it after the search begins, which need not read these pages.
 *
 * @param written addresses that have moved, old to new, as an author wrote them
 * @param published addresses that must not vanish: each has a page, or has moved
 * @param tell is given all moved addresses, in every language, old to new
 */
export function redirects(
  written: Readonly<Record<string, string>>,
  published: readonly string[],
  campaign: Rules,
  contentDir: string,
  tell: (moves: ReadonlyMap<string, string>) => void,
): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const moved = inEveryLanguage(written, campaign);
        const fileOf = (address: string) => pathInside(root, `${address.slice(1)}index.html`);
        const pageOf = (address: string) => {
          const file = isPageAddress(address) ? fileOf(address) : null;
          return file !== null && existsSync(file) ? file : null;
        };
        const moves = new Map(
          [...moved.keys()].flatMap((from): [string, string][] => {
            const end = pageOf(from) ? null : endOf(from, moved);
            const to = end === null ? undefined : standInsFor(end, campaign).find(pageOf);
            return to === undefined ? [] : [[from, to]];
          }),
        );
        const findings = [
          ...Object.keys(written).flatMap((from) => mistakeOf(from, moved, moves, pageOf)),
          ...published
            .filter((address) => !pageOf(address) && !moves.has(address))
            .map((address) => finding(placeOfMove(address), 'address-vanished', both([address, '/…/'].join(': ')))),
        ];
        if (findings.length > 0)
          throw wordedError(safeForTerminal(formatReport(findings, 1, { lang: 'es', dir: contentDir })));
        for (const [from, to] of moves) {
          const [own, page] = [fileOf(from), pageOf(to)];
          if (own === null || page === null) continue;
          mkdirSync(dirname(own), { recursive: true });
          // Authors write these addresses without the path of the site's own address, which may change.
          writeFileSync(own, movedPage(hrefTo(`./${to.slice(1)}`, campaign), readFileSync(page, 'utf8')));
        }
        tell(moves);
      },
    },
  };
}

/** What has moved in the source language has moved in each, unless an author says otherwise of that language. */
function inEveryLanguage(written: Readonly<Record<string, string>>, rules: Rules): Map<string, string> {
  const mirrored = Object.entries(written).flatMap(([from, to]) => {
    const [old, now] = [partsOf(from, rules), partsOf(to, rules)];
    if (old.locale !== rules.sourceLocale || now.locale !== rules.sourceLocale) return [];
    return rules.languages.map(
      ({ locale }) => [pathIn(locale, old.rest, rules), pathIn(locale, now.rest, rules)] as const,
    );
  });
  return new Map([...mirrored, ...Object.entries(written)]);
}

/** The addresses that may answer for one, the best first: a careful language falls back to others. */
function standInsFor(address: string, rules: Rules): string[] {
  const { locale, rest } = partsOf(address, rules);
  const isCareful = languageOf(locale, rules.languages).policy === 'careful';
  const locales = isCareful ? chainOf(locale, rules.languages, rules.sourceLocale) : [locale];
  return locales.map((step) => pathIn(step, rest, rules));
}

/** The language of an address, and what follows it: `ayuda/region/puno/`. */
function partsOf(address: string, { languages, sourceLocale }: Rules): { locale: string; rest: string } {
  const [first = '', ...others] = address.slice(1).split('/');
  const isOther = first !== sourceLocale && languages.some(({ locale }) => locale === first);
  return isOther ? { locale: first, rest: others.join('/') } : { locale: sourceLocale, rest: address.slice(1) };
}

function pathIn(locale: string, rest: string, { sourceLocale }: Rules): string {
  return locale === sourceLocale ? `/${rest}` : `/${locale}/${rest}`;
}

function placeOfMove(from: string): Place {
  return { ...wholeFile('redirects.yaml'), head: 'key', field: from };
}

/** Why no page may stand at an old address: it would loop, leave the folder, stand over another page or lead nowhere. */
function mistakeOf(
  from: string,
  moved: ReadonlyMap<string, string>,
  moves: ReadonlyMap<string, string>,
  pageOf: (address: string) => string | null,
): Finding[] {
  const place = placeOfMove(from);
  const to = endOf(from, moved);
  if (to === null) return [finding(place, 'redirect-loop')];
  if (!isPageAddress(from) || !isPageAddress(to)) return [finding(place, 'redirect-form', both('/…/'))];
  if (pageOf(from)) return [finding(place, 'redirect-from-page')];
  return moves.has(from) ? [] : [finding(place, 'redirect-to-nothing')];
}

/**
 * A page without script that sends its reader on. Its title is an arrow and the title of the other page, in the language of that page: it
 * gives nothing away, and no two pages share one.
 *
 * @param html the page that it leads to
 */
function movedPage(to: Href, html: string): string {
  const head = parsePage(html.slice(0, html.indexOf('</head>')));
  const [page, title] = [findTag(head, 'html')?.attribs, findTag(head, 'title')];
  const [canonical] = findAll(head, ({ attribs }) => attribs.rel === 'canonical');
  const { lang } = title?.attribs ?? {};
  const [href, text] = [escapeHtml(to), title ? textOf(title) : ''];
  const ownLang = lang ? ` lang="${escapeHtml(lang)}"` : '';
  return barePage({
    lang: page?.lang ?? '',
    dir: page?.dir ?? 'ltr',
    title: { text: `→ ${text}`, lang },
    before: [`<meta http-equiv="refresh" content="0;url=${href}">`],
    after: canonical ? [`<link rel="canonical" href="${escapeHtml(canonical.attribs.href ?? '')}">`] : [],
    body: [`<body><main><h1><a href="${href}"${ownLang}>${escapeHtml(text)}</a></h1></main></body>`],
  });
}
