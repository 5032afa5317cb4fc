import type { AstroIntegration } from 'astro';
import { buildDate } from '../build-date.ts';
import { checkLive } from '../check/check-all.ts';
import { readContent } from '../check/read/content.ts';
import { LIVE_RULES } from '../check/rules/index.ts';
import { teamPage as toPage } from '../cli/live/team-page.ts';
import { listWords } from '../cli/live/words.ts';
import { workOf } from '../cli/live/work.ts';
import type { Campaign } from '../domain/campaign.ts';
import { placeOf, teamPageOf } from '../i18n/addresses.ts';
import { type Language, languageOf } from '../i18n/languages.ts';
import { writeAt } from './write-at.ts';

/**
 * Writes beside a preview what is left to do before it can be published, in the language that is written first. No page leads there, and
 * a published site has none. What is left is found out while the content has just been read and checked.
 *
 * @param contentDir the content's folder
 */
export function teamPage(
  campaign: Pick<Campaign, 'stage' | 'address' | 'sourceLocale' | 'paths'> & { languages: readonly Language[] },
  contentDir: string,
): AstroIntegration {
  let made: string | undefined;
  return {
    name: 'team-page',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' || campaign.stage !== 'preview') return;
        const content = readContent(contentDir);
        const words = listWords(content);
        const work = workOf(content, checkLive(content, buildDate, LIVE_RULES), buildDate);
        if (words) made = toPage(work, words, languageOf(campaign.sourceLocale, campaign.languages));
      },
      'astro:build:done': ({ dir, logger }) => {
        if (!made) return;
        const address = teamPageOf(campaign);
        writeAt(placeOf(address, campaign), dir, made);
        logger.info(address);
      },
    },
  };
}
