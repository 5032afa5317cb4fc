import type { AstroIntegration } from 'astro';
import { buildDate } from '../build-date.ts';
import { makeTemplate } from '../cli/activity-intake/make-template.ts';
import { type AddressRules, placeOf, templateOf } from '../i18n/addresses.ts';
import { writeAt } from './write-at.ts';

/**
 * The spreadsheet that press officers fill in, made from the lists and words of the content: written by a build, and given by the server
 * of `npm run dev`. A build makes it when the content has just been read and checked, so that nobody reads it a second time.
 *
 * @param contentDir the content's folder
 */
export function template(rules: AddressRules, contentDir: string): AstroIntegration {
  const address = templateOf(rules);
  let made: Promise<Uint8Array> | undefined;
  return {
    name: 'template',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        made = makeTemplate(contentDir, buildDate);
        // What goes wrong in packing it is told where it is waited for.
        made.catch(() => {});
      },
      'astro:server:setup': ({ server }) => {
        // The path of the site's address has been taken off.
        server.middlewares.use(placeOf(address, rules).slice(1), (_request, response, next) => {
          makeTemplate(contentDir, buildDate).then((bytes) => response.end(bytes), next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (made) writeAt(placeOf(address, rules), dir, await made);
      },
    },
  };
}
