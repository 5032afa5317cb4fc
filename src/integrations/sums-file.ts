import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type AddressRules, addressOf, offlineSumsOf } from '../i18n/addresses.ts';
import { formatNotices, type Notice } from './licences/notices.ts';
import { bundle, escapeHtml, harmless, hash, stylesOf } from './one-file.ts';

/**
 * Writes for each language the page that adds counts up, as one HTML file that works opened from disk, without a network. Its words and
 * lists are those that the page of results holds.
 *
 * @param tell is given the notices of the libraries in it
 */
export function sumsFile(
  rules: AddressRules,
  locales: readonly string[],
  tell: (notices: readonly Notice[]) => void,
): AstroIntegration {
  return {
    name: 'sums-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { script, notices } = await bundle(new URL('../islands/results/standalone.tsx', import.meta.url));
        tell(notices);
        const style = stylesOf(STYLES);
        for (const locale of locales) {
          const place = new URL(`.${addressOf('results', {}, locale, rules)}index.html`, dir);
          if (!existsSync(place)) continue;
          const html = toSumsFile(readFileSync(place, 'utf8'), script, style, formatNotices(notices));
          writeFileSync(new URL(`.${offlineSumsOf(locale, rules)}`, dir), html);
        }
      },
    },
  };
}

/**
 * The file, from the page of results.
 *
 * @param page the built page, which holds the words and lists once, as JSON
 * @param notices of the libraries in the script, which go where the file goes
 */
export function toSumsFile(page: string, script: string, style: string, notices: string): string {
  const [open = '<html>'] = /<html[^>]*>/.exec(page) ?? [];
  const data = /<script type="application\/json" id="sums-data">([\s\S]*?)<\/script>/.exec(page)?.[1];
  if (!data) throw new Error('The page of results has no words for its file.');
  const { phrases, lang }: { phrases: Record<string, string>; lang: string } = JSON.parse(data);
  const phrase = (key: string) => escapeHtml(phrases[key] ?? '');
  const code = harmless(script);
  const policy = `default-src 'none'; img-src data:; script-src 'sha256-${hash(code)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<!--\n${notices.replaceAll(/<!--|--!?>/g, '')}-->`,
    open,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title lang="${lang}">${phrase('sums.title')}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    '<body class="standalone"><main id="app"></main>',
    `<noscript><h1>${phrase('sums.title')}</h1><p>${phrase('sums.noscript')}</p></noscript>`,
    `<script type="application/json" id="sums-data">${data}</script>`,
    `<script>${code}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

const STYLES = ['tokens', 'base', 'results/sums'];
