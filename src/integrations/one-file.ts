import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { FilePlace } from '../i18n/addresses.ts';
import { bundleNotices } from './licences/bundle-notices.ts';
import type { Notice } from './licences/notices.ts';
import { writeAt } from './write-at.ts';

/** A script in which nothing ends it or begins a comment, written so that texts and patterns stay the same. */
export function harmless(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

/** A part of the island with all that it needs, as one classic script, and whose code is in it. */
export function bundle(entry: URL): Promise<{ script: string; notices: Notice[] }> {
  return bundleFrom(fileURLToPath(entry));
}

/** The same of code that no file holds. */
export function bundleCode(code: string): Promise<{ script: string; notices: Notice[] }> {
  const name = 'virtual:entry';
  return bundleFrom(name, {
    name: 'entry',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code : null),
  });
}

async function bundleFrom(input: string, ...plugins: Plugin[]): Promise<{ script: string; notices: Notice[] }> {
  const notices: Notice[] = [];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      ...plugins,
      bundleNotices(
        () => true,
        (found) => notices.push(...found),
      ),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${input} could not be bundled.`);
  const script = output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return { script, notices };
}

/** What a page of one file is made of. */
export interface OneFile {
  /** The built page that it stands beside, which holds its data once, as JSON. */
  page: string;
  /** The id of that data there. */
  dataId: string;
  /** What is said where the page has no such data. */
  missing: string;
  /** The phrase of the data that is its title. */
  title: string;
  script: string;
  style: string;
  /** Those of the libraries in its scripts, which go where the file goes. */
  notices: string;
  /** What its policy allows beside its own script and style. */
  allows?: string;
  /** What stands before the island, what stands in its place without script, and what stands after its data. */
  before?: string;
  instead: (phrase: (key: string) => string) => string;
  after?: string;
}

/**
 * A page as one HTML file with its script, style and data inside, that works opened from disk. The script is a classic one, since
 * browsers load no module from disk; its own policy names it by its hash.
 *
 * @throws where the page has no such data
 */
export function toOneFile(file: OneFile): string {
  const { page, dataId, style, before = '', instead, after } = file;
  const [open = '<html>'] = /<html[^>]*>/.exec(page) ?? [];
  const data = new RegExp(`<script type="application/json" id="${dataId}">([\\s\\S]*?)</script>`).exec(page)?.[1];
  if (!data) throw new Error(file.missing);
  const { phrases, lang }: { phrases: Record<string, string>; lang: string } = JSON.parse(data);
  const phrase = (key: string) => escapeHtml(phrases[key] ?? '');
  const code = harmless(file.script);
  return [
    '<!doctype html>',
    `<!--\n${file.notices.replaceAll(/<!--|--!?>/g, '')}-->`,
    open,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policyOf(code, style, file.allows)}">`,
    // Saved beside the page itself, the file must be told apart from it.
    `<title lang="${lang}">${phrase(file.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    `<body class="standalone">${before}<main id="app"></main>`,
    `<noscript>${instead(phrase)}</noscript>`,
    `<script type="application/json" id="${dataId}">${data}</script>`,
    ...(after ? [after] : []),
    `<script>${code}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

function policyOf(code: string, style: string, allows?: string): string {
  return [
    "default-src 'none'",
    'img-src data:',
    `script-src 'sha256-${hash(code)}'`,
    ...(allows ? [allows] : []),
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A phrase between tags. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Writes such a file beside the built page of each language, where that is there.
 *
 * @param dir of the built site
 */
export function writeBeside(
  dir: URL,
  places: readonly { page: FilePlace; file: FilePlace }[],
  make: (page: string) => string,
): void {
  for (const { page, file } of places) {
    const place = new URL(`${page}index.html`, dir);
    if (existsSync(place)) writeAt(file, dir, make(readFileSync(place, 'utf8')));
  }
}

/** Styles of the site, as one text. */
export function stylesOf(names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8')).join('\n');
}
