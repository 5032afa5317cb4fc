import { assertFound } from '../../domain/found.ts';
import {
  chooseSections,
  groupRuns,
  type Section,
  type SectionChoice,
  type SectionRules,
} from '../../domain/page/sections.ts';
import { languageOf, type Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** One prose page in every language that has it. */
export interface ProsePage {
  id: string;
  zone: 'help' | 'campaign';
  order: number;
  /** By locale; the source locale is always there. */
  versions: ReadonlyMap<string, ProseVersion>;
}

export interface ProseVersion {
  title: string;
  description: string;
  /** Title, description and what else of the head is read, as one part. */
  head: Section;
  sections: readonly Section[];
}

/** Neighbouring sections in one language. */
export interface ProseRun {
  contentLocale: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Set where the language is not the page's. */
  notice: Text | null;
  ids: string[];
  staleIds: string[];
}

export interface Prose {
  /** The language of title and description. */
  titleLocale: string;
  title: Text;
  description: string;
  runs: ProseRun[];
  /** Locales in which every section shows in the reader's own language. */
  writtenIn: string[];
}

/** What a prose page shows in one language, section by section along the fallback chain. */
export function toProse(page: ProsePage, context: ViewContext): Prose {
  const { site, campaign, language, chain } = context;
  const choices = choose(page, chain, context);
  const titleLocale = chain.find((locale) => canTitle(page, locale, context)) ?? campaign.sourceLocale;
  const version = assertFound(page.versions.get(titleLocale), `text of the page "${page.id}"`);
  const from = languageOf(titleLocale, site.languages);
  return {
    titleLocale,
    title: titleLocale === language.locale ? { text: version.title } : { text: version.title, lang: from.lang },
    description: version.description,
    runs: groupRuns(choices).map((run) => toRun(run, context)),
    writtenIn: site.languages
      .map(({ locale }) => locale)
      .filter((locale) =>
        [...choose(page, [locale], context), chooseHead(page, [locale], context)].every(
          (choice) => choice.contentLocale === locale && choice.state !== 'stale',
        ),
      ),
  };
}

function choose(page: ProsePage, chain: readonly string[], context: ViewContext): SectionChoice[] {
  const sections = new Map([...page.versions].map(([locale, version]) => [locale, version.sections]));
  return chooseSections(sections, sectionRules(chain, context));
}

function chooseHead(page: ProsePage, chain: readonly string[], context: ViewContext): SectionChoice {
  const heads = new Map([...page.versions].map(([locale, version]) => [locale, [version.head]]));
  const [head] = chooseSections(heads, sectionRules(chain, context));
  return assertFound(head, `head of the page "${page.id}"`);
}

/** What decides which language a text shows in. */
export function sectionRules(chain: readonly string[], { campaign, site }: ViewContext): SectionRules {
  return {
    stage: campaign.stage,
    sourceLocale: campaign.sourceLocale,
    policyOf: (locale) => languageOf(locale, site.languages).policy,
    chain,
  };
}

/** A title stands in a language that may show it, and only together with at least one section of it. */
function canTitle(page: ProsePage, locale: string, context: ViewContext): boolean {
  const isShown = ({ contentLocale }: SectionChoice) => contentLocale === locale;
  return isShown(chooseHead(page, [locale], context)) && choose(page, [locale], context).some(isShown);
}

function toRun(
  { contentLocale, choices }: ReturnType<typeof groupRuns>[number],
  { site, language, t }: ViewContext,
): ProseRun {
  const from = languageOf(contentLocale, site.languages);
  return {
    contentLocale,
    lang: from.lang,
    dir: from.dir,
    notice: contentLocale === language.locale ? null : t('notice.standsIn', { language: from.name }),
    ids: choices.map(({ id }) => id),
    staleIds: choices.filter(({ state }) => state === 'stale').map(({ id }) => id),
  };
}
