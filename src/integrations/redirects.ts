import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Finding, finding, type Place, wholeFile } from '../check/finding.ts';
import { both } from '../check/findings/words.ts';
import { formatReport } from '../check/report.ts';
import { safeForTerminal } from '../check/safe-for-terminal.ts';
import { pathInside } from '../check/source/inside.ts';
import { wordedError } from '../check/worded-error.ts';
import { endOf, isPageAddress } from '../domain/redirects.ts';
import { movedPage, type PageHead } from '../outputs/moved-page.ts';

/**
 * Writes a page for each address that has moved, once all others are there: never over one of them, never out of the folder, and
 * only to one that there is. `npm run dev` sends on in the same way.
 *
 * @param moved addresses, old to new
 * @param contentDir the content's folder, as an author knows it
 */
export function redirects(moved: Readonly<Record<string, string>>, contentDir: string): AstroIntegration {
  const map = new Map(Object.entries(moved));
  return {
    name: 'redirects',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const to = map.get(request.url ?? '');
          if (to === undefined || !isPageAddress(to)) return next();
          response.writeHead(302, { location: to }).end();
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const findings = [...map.keys()].flatMap((from) => writeMoved(from, endOf(from, map), root));
        if (findings.length > 0)
          throw wordedError(safeForTerminal(formatReport(findings, 1, { lang: 'es', dir: contentDir })));
      },
    },
  };
}

/** Writes one page, or says why none may be written: it would stand over another, lead nowhere or leave the folder. */
function writeMoved(from: string, to: string | null, root: string): Finding[] {
  const place: Place = { ...wholeFile('redirects.yaml'), head: 'key', field: from };
  if (to === null) return [finding(place, 'redirect-loop')];
  const [own, other] = [from, to].map((address) => (isPageAddress(address) ? fileOf(address, root) : null));
  if (!own || !other) return [finding(place, 'redirect-form', both('/…/'))];
  if (existsSync(own)) return [finding(place, 'redirect-from-page')];
  if (!existsSync(other)) return [finding(place, 'redirect-to-nothing')];
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, movedPage(to, headOf(readFileSync(other, 'utf8'))));
  return [];
}

function fileOf(address: string, root: string): string | null {
  return pathInside(root, `${address.slice(1)}index.html`);
}

/** What a built page says about itself, as our own layouts write it. */
function headOf(html: string): PageHead {
  const [open = ''] = /<html\b[^>]*>/.exec(html) ?? [];
  const [, attributes = '', title = ''] = /<title\b([^>]*)>([^<]*)<\/title>/.exec(html) ?? [];
  return {
    lang: attribute(open, 'lang') ?? '',
    dir: attribute(open, 'dir') ?? 'ltr',
    title: { text: unescapeHtml(title), lang: attribute(attributes, 'lang') },
    canonical: attribute(/<link rel="canonical"[^>]*>/.exec(html)?.[0] ?? '', 'href'),
  };
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescapeHtml(value);
}

/** The entities that our builder writes. */
function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
