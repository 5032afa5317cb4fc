import type { Campaign } from '../domain/campaign.ts';
import type { SectionRules } from '../domain/page/sections.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Facts } from '../domain/service/facts.ts';
import type { Stitches } from '../domain/stitches.ts';
import { type Language, languageOf } from './languages.ts';
import type { Dictionary } from './words.ts';

/** What is loaded once per build and shared by all pages. */
export interface Site {
  /** The date the site is built for. */
  today: PlainDate;
  campaign: Campaign;
  languages: readonly Language[];
  facts: Facts;
  dictionaries: ReadonlyMap<string, Dictionary>;
  /** Ids of the pages in Easy Read that the source language has; none where the deployment has no such edition. */
  easyPages: ReadonlySet<string>;
  /** Of each careful language, the texts of which at least half shows in it, by their place in `content/`: `pages/law`. */
  ownTexts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The texts that a published site goes without until somebody has read them, by their place in `content/`, and the lists that would be empty. */
  leftOut: ReadonlySet<string>;
  /** The drawings by their names. */
  drawings: ReadonlyMap<string, Stitches>;
}

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
