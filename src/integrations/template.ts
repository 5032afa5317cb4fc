import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../build-date.ts';
import { makeTemplate } from '../cli/announce/make-template.ts';
import { type AddressRules, templateOf } from '../i18n/addresses.ts';

/**
 * The spreadsheet for announcements, made from the regions, organisations and words of the content: written by a build, and given
 * by the server of `npm run dev`.
 *
 * @param contentDir the content's folder
 */
export function template(rules: AddressRules, contentDir: string): AstroIntegration {
  const address = templateOf(rules);
  return {
    name: 'template',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(address, (_request, response, next) => {
          makeTemplate(contentDir, buildDate).then((bytes) => response.end(bytes), next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL(`.${address}`, dir);
        mkdirSync(new URL('.', file), { recursive: true });
        writeFileSync(file, await makeTemplate(contentDir, buildDate));
      },
    },
  };
}
