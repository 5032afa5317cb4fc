import type { SectionRules } from '../domain/page/sections.ts';
import { languageOf } from './languages.ts';
import type { Site } from './site.ts';

/** What decides which language a text shows in. */
export function sectionRules(
  chain: readonly string[],
  { campaign, site }: Pick<Site, 'campaign'> & { site: Pick<Site, 'languages'> },
): SectionRules {
  return {
    stage: campaign.stage,
    sourceLocale: campaign.sourceLocale,
    policyOf: (locale) => languageOf(locale, site.languages).policy,
    chain,
  };
}
