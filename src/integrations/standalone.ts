import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type AddressRules, addressOf, standaloneOf } from '../i18n/addresses.ts';
import { bundleNotices } from './licences/bundle-notices.ts';
import { formatNotices, type Notice } from './licences/notices.ts';

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
        const style = STYLES.map((name) =>
          readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8'),
        ).join('\n');
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

/** A script in which nothing ends it or begins a comment, written so that texts and patterns stay the same. */
function harmless(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

/** A part of the island with all that it needs, as one classic script, and whose code is in it. */
async function bundle(entry: URL): Promise<{ script: string; notices: Notice[] }> {
  const notices: Notice[] = [];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      bundleNotices(
        () => true,
        (found) => notices.push(...found),
      ),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The page for announcements could not be bundled.');
  const script = output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return { script, notices };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const STYLES = ['tokens', 'base', 'activities/publish'];
