import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type AddressRules, addressOf, standaloneOf } from '../i18n/addresses.ts';
import { formatNotices, type Notice } from './licences/notices.ts';
import { bundle, escapeHtml, harmless, hash, stylesOf } from './one-file.ts';

/**
 * Writes the page for announcements once more for each language, as one HTML file with its script, style and data inside, that works
 * opened from disk. The script is a classic one, since browsers load no module from disk; its own policy names it by its hash.
 *
 * @param tell is given the notices of the libraries in it
 */
export function standalone(
  rules: AddressRules,
  locales: readonly string[],
  tell: (notices: readonly Notice[]) => void,
): AstroIntegration {
  return {
    name: 'standalone',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const page = await bundle(new URL('../islands/activities/publish/standalone.tsx', import.meta.url));
        const reader = await bundle(new URL('../islands/activities/publish/read-worker.ts', import.meta.url));
        const scripts = { page: page.script, reader: reader.script };
        const notices = [...page.notices, ...reader.notices];
        tell(notices);
        const style = stylesOf(STYLES);
        for (const locale of locales) {
          const place = new URL(`.${addressOf('publish', {}, locale, rules)}index.html`, dir);
          if (!existsSync(place)) continue;
          const html = toStandalone(readFileSync(place, 'utf8'), scripts, style, formatNotices(notices));
          writeFileSync(new URL(`.${standaloneOf(locale, rules)}`, dir), html);
        }
      },
    },
  };
}

/**
 * The file, from the page that it stands beside.
 *
 * @param page the built page, which holds the data once, as JSON
 * @param scripts that of the page, and that of the thread in which files are read, which the page holds as text
 * @param notices of the libraries in the scripts, which go where the file goes
 */
export function toStandalone(
  page: string,
  scripts: { page: string; reader: string },
  style: string,
  notices: string,
): string {
  const [open = '<html>'] = /<html[^>]*>/.exec(page) ?? [];
  const data = /<script type="application\/json" id="publish-data">([\s\S]*?)<\/script>/.exec(page)?.[1];
  if (!data) throw new Error('The page for announcements has no data.');
  const heading = /<h1>[\s\S]*?<\/h1>/.exec(page)?.[0] ?? '';
  const rules = /<section id="rules"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  const steps = /<section id="next"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '';
  const { phrases, lang }: { phrases: Record<string, string>; lang: string } = JSON.parse(data);
  const phrase = (key: string) => escapeHtml(phrases[key] ?? '');
  const code = harmless(scripts.page);
  const policy = `default-src 'none'; img-src data:; script-src 'sha256-${hash(code)}'; worker-src blob:; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<!--\n${notices.replaceAll(/<!--|--!?>/g, '')}-->`,
    open,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    // Saved beside the page itself, the file must be told apart from it.
    `<title lang="${lang}">${phrase('announce.page-alone')}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    `<body class="standalone">${heading}<main id="app"></main>`,
    `<noscript><p>${phrase('announce.page-noscript')}</p>${rules}${steps && `${steps}</section>`}</noscript>`,
    `<script type="application/json" id="publish-data">${data}</script>`,
    `<script type="text/plain" id="publish-reader">${harmless(scripts.reader)}</script>`,
    `<script>${code}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

const STYLES = ['tokens', 'base', 'activities/publish'];
