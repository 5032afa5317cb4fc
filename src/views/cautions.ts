import type { Caution, SectionRules } from '../domain/page/sections.ts';
import { languageOf, type Text } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** What decides which language a text shows in. */
export function sectionRules(chain: readonly string[], { campaign, site }: ViewContext): SectionRules {
  return {
    stage: campaign.stage,
    sourceLocale: campaign.sourceLocale,
    policyOf: (locale) => languageOf(locale, site.languages).policy,
    chain,
  };
}

/** The sentences that a reader needs of a text in a language, so that it is not taken for more than it is. */
export function toNotices(cautions: readonly Caution[], contentLocale: string, { site, t }: ViewContext): Text[] {
  const { name } = languageOf(contentLocale, site.languages);
  return cautions.map((caution) => t(`notice.${caution}`, { language: name }));
}
