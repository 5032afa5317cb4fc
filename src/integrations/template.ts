import type { AstroIntegration } from 'astro';
import { templateXlsx } from '../activity-intake/template.ts';
import { buildDate } from '../build-date.ts';
import { readCampaignEntry } from '../check/read/campaign.ts';
import { loadContext } from '../check/read/load-context.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { type AddressRules, placeOf, templateOf } from '../i18n/addresses.ts';
import { writeAt } from './write-at.ts';

/**
 * The spreadsheet that press officers fill in, made from the lists and words of the content: written by a build, and served by
 * `npm run dev`. A build makes it right after the check, so that the content is not read a second time.
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
        // An error is reported below, where it is awaited.
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

/** The template of a content folder, in its source language. The same content always gives the same bytes. */
export function makeTemplate(dir: string, today: PlainDate): Promise<Uint8Array<ArrayBuffer>> {
  const campaign = readCampaignEntry(dir).entry?.whole;
  if (!campaign) throw new Error('npm run check:content');
  const { context, phrase } = loadContext(dir, today, campaign.sourceLocale);
  return templateXlsx({ context, phrase, day: campaign.day });
}
