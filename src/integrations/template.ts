import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../build-date.ts';
import { makeTemplate } from '../cli/announce/make-template.ts';
import { makeCountTable } from '../cli/counts/make-table.ts';
import { type AddressRules, countTableOf, templateOf } from '../i18n/addresses.ts';

/**
 * The spreadsheets that press officers fill in, for announcements and for counts, made from the lists and words of the content: written
 * by a build, and given by the server of `npm run dev`. A build makes them when the content has just been read and checked, so that
 * nobody reads it a second time.
 *
 * @param contentDir the content's folder
 */
export function template(rules: AddressRules, contentDir: string): AstroIntegration {
  const tables = [
    { address: templateOf(rules), make: makeTemplate },
    { address: countTableOf(rules), make: makeCountTable },
  ];
  let made: { address: string; bytes: Promise<Uint8Array> }[] = [];
  return {
    name: 'template',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        made = tables.map(({ address, make }) => ({ address, bytes: make(contentDir, buildDate) }));
        // What goes wrong in packing them is told where they are waited for.
        for (const { bytes } of made) bytes.catch(() => {});
      },
      'astro:server:setup': ({ server }) => {
        for (const { address, make } of tables) {
          server.middlewares.use(address, (_request, response, next) => {
            make(contentDir, buildDate).then((bytes) => response.end(bytes), next);
          });
        }
      },
      'astro:build:done': async ({ dir }) => {
        for (const { address, bytes } of made) {
          const file = new URL(`.${address}`, dir);
          mkdirSync(new URL('.', file), { recursive: true });
          writeFileSync(file, await bytes);
        }
      },
    },
  };
}
