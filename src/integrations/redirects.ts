import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Finding, finding, type Place, wholeFile } from '../check/finding.ts';
import { both } from '../check/findings/words.ts';
import { readContent } from '../check/read/content.ts';
import { formatReport } from '../check/report.ts';
import { safeForTerminal, wordedError } from '../check/safe-for-terminal.ts';
import { pathInside } from '../check/source/inside.ts';
import { keysOf } from '../codes/keys.ts';
import { daysOf } from '../domain/activities/indexed.ts';
import { hasPage } from '../domain/activities/shelf.ts';
import { compare } from '../domain/compare.ts';
import { endOf, isPageAddress } from '../domain/redirects.ts';
import { ADDRESSES, type AddressName, type Href, hrefTo, patternOf } from '../i18n/addresses.ts';
import { inEveryLanguage, type OldRules, oldAddresses, successorsOf } from '../i18n/old-addresses.ts';
import { barePage } from '../outputs/bare-page.ts';
import { escapeHtml } from '../outputs/escape-html.ts';
import { findAll, findTag, parsePage, textOf } from './offline/dom.ts';

/**
 * Writes a page for each address that has moved or whose page is gone: never over one that is there, never out of the folder, and
 * only to one that there is. `npm run dev` sends on in the same way. Added after the search begins, which need not read them.
 *
 * @param written addresses that have moved, old to new, as an author wrote them
 * @param contentDir the content's folder, as an author knows it
 * @param tell is told all of them, old to new
 */
export function redirects(
  written: Readonly<Record<string, string>>,
  campaign: OldRules,
  contentDir: string,
  tell: (old: ReadonlyMap<string, string>) => void,
): AstroIntegration {
  let rules = campaign;
  const moved = inEveryLanguage(written, rules);
  return {
    name: 'redirects',
    hooks: {
      // The content has just been read and checked.
      'astro:config:setup': () => {
        const dated = readContent(contentDir).activities.flatMap(({ whole }) => (whole && hasPage(whole) ? whole : []));
        rules = { ...campaign, days: dated.flatMap(daysOf) };
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // The path of the site's address has been taken off.
          const from = request.url ?? '';
          const write = response.writeHead.bind(response);
          const sendOn = (status: number, ...others: unknown[]) => {
            const [to] = isPageAddress(from) ? successorsOf(from, moved, rules) : [];
            return status === 404 && to
              ? write(302, { location: linkTo(to, rules) })
              : Reflect.apply(write, response, [status, ...others]);
          };
          Object.assign(response, { writeHead: sendOn });
          next();
        });
      },
      'astro:build:done': ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const old = oldAddresses(pagesOf(assets, dir, rules), moved, rules);
        const findings = Object.keys(written).flatMap((from) => mistakeOf(from, moved, old, root));
        if (findings.length > 0)
          throw wordedError(safeForTerminal(formatReport(findings, 1, { lang: 'es', dir: contentDir })));
        for (const [from, to] of old) writeMoved(from, to, root, linkTo(to, rules));
        tell(old);
      },
    },
  };
}

/** The addresses of the built pages, by what they are, in an order that does not depend on which was written first. */
function pagesOf(assets: ReadonlyMap<string, URL[]>, dir: URL, rules: OldRules): Map<AddressName, string[]> {
  const names = new Map(keysOf(ADDRESSES).map((name) => [patternOf(name, rules), name]));
  const addressOf = (file: URL) => `/${file.href.slice(dir.href.length).replace(/index\.html$/, '')}`;
  return new Map(
    [...assets].flatMap(([pattern, files]) => {
      const name = names.get(pattern);
      return name ? [[name, files.map(addressOf).sort(compare)] as const] : [];
    }),
  );
}

/** Why no page may stand at an address that has moved: it would stand over another, lead nowhere or leave the folder. */
function mistakeOf(
  from: string,
  moved: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string>,
  root: string,
): Finding[] {
  const place: Place = { ...wholeFile('redirects.yaml'), head: 'key', field: from };
  const to = endOf(from, moved);
  if (to === null) return [finding(place, 'redirect-loop')];
  const [own, other] = [from, to].map((address) => (isPageAddress(address) ? fileOf(address, root) : null));
  if (!own || !other) return [finding(place, 'redirect-form', both('/…/'))];
  if (existsSync(own)) return [finding(place, 'redirect-from-page')];
  return old.has(from) ? [] : [finding(place, 'redirect-to-nothing')];
}

/** Writes the page at an old address; one of a file that is no page of ours is left alone. */
function writeMoved(from: string, to: string, root: string, href: Href): void {
  const [own, other] = [fileOf(from, root), fileOf(to, root)];
  if (!own || !other || existsSync(own)) return;
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, movedPage(href, readFileSync(other, 'utf8')));
}

/** Addresses that have moved are said without the path of the site's address, which may change while they stay. */
function linkTo(address: string, rules: OldRules): Href {
  return hrefTo(`./${address.slice(1)}`, rules);
}

function fileOf(address: string, root: string): string | null {
  return pathInside(root, `${address.slice(1)}index.html`);
}

/**
 * A page that sends its reader on and says where in the language of the other page, with a policy under which nothing runs. Its
 * title is that page's after an arrow: it gives nothing away, and no two pages share one.
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
