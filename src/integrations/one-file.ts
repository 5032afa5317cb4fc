import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundleNotices } from './licences/bundle-notices.ts';
import type { Notice } from './licences/notices.ts';

/** A script in which nothing ends it or begins a comment, written so that texts and patterns stay the same. */
export function harmless(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

/** A part of the island with all that it needs, as one classic script, and whose code is in it. */
export async function bundle(entry: URL): Promise<{ script: string; notices: Notice[] }> {
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
  if (!output || !('output' in output)) throw new Error(`${entry.pathname} could not be bundled.`);
  const script = output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return { script, notices };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Styles of the site, as one text. */
export function stylesOf(names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8')).join('\n');
}
