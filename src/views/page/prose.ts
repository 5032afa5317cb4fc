import { assertFound } from '../../domain/found.ts';
import {
  type Caution,
  cautionsOf,
  chooseSections,
  groupRuns,
  type Run,
  type Section,
  type SectionChoice,
} from '../../domain/page/sections.ts';
import { languageOf, type Text, textIn } from '../../i18n/languages.ts';
import { sectionRules } from '../../i18n/site.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { citationsOf, toCitations } from './citations.ts';

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

export type Prose = ReturnType<typeof toProse>;

/** What a prose page shows in one language, section by section along the fallback chain. */
export function toProse(page: ProsePage, context: ViewContext) {
  const { site, campaign, language, chain } = context;
  const choices = choose(page, chain, context);
  const runs = groupRuns(choices);
  const sectionOf = ({ id, contentLocale }: SectionChoice) =>
    page.versions.get(contentLocale)?.sections.find((section) => section.id === id);
  const titleLocale = chain.find((locale) => canTitle(page, locale, context)) ?? campaign.sourceLocale;
  const version = assertFound(page.versions.get(titleLocale), `text of the page "${page.id}"`);
  const from = languageOf(titleLocale, site.languages);
  const title: Text =
    titleLocale === language.locale ? { text: version.title } : { text: version.title, lang: from.lang };
  return {
    /** The language of title and description. */
    titleLocale,
    title,
    description: version.description,
    /** What has to be said of both, unless the first run says it. */
    headNotices: toHeadNotices(page, titleLocale, runs[0], context),
    runs: runs.map((run) => toRun(run, sectionOf, context)),
    citations: toCitations(
      choices.map((choice) => ({ id: choice.id, cites: sectionOf(choice)?.cites ?? [] })),
      context,
    ),
    /** Locales that have every section in their own language, none of them stale. */
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

/**
 * A text with some of its sections only.
 *
 * @param isBelow does the rest of it stand above on the same page? Then a run in the reader's language repeats no notice, and the
 * numbers of citations go on
 */
export function partOf(prose: Prose, isWanted: (id: string) => boolean, isBelow = false): Prose {
  const runs = prose.runs.map((run) => {
    const isSaid = isBelow && !run.isForeign && !run.ids.every(isWanted);
    return {
      ...run,
      ids: run.ids.filter(isWanted),
      contents: run.contents.filter(({ href }) => isWanted(href.slice(1))),
      notices: isSaid ? [] : run.notices,
    };
  });
  return {
    ...prose,
    headNotices: isBelow ? [] : prose.headNotices,
    runs: runs.filter(({ ids }) => ids.length > 0),
    citations: isBelow ? prose.citations : citationsOf(prose.citations, isWanted),
  };
}

/** A title stands in a language that may show it, and only together with at least one section of it. */
function canTitle(page: ProsePage, locale: string, context: ViewContext): boolean {
  const isShown = ({ contentLocale }: SectionChoice) => contentLocale === locale;
  return isShown(chooseHead(page, [locale], context)) && choose(page, [locale], context).some(isShown);
}

/** Neighbouring sections in one language and in one state. */
function toRun(
  { contentLocale, cautions, choices }: Run<SectionChoice>,
  sectionOf: (choice: SectionChoice) => Section | undefined,
  context: ViewContext,
) {
  const { site, language } = context;
  const from = languageOf(contentLocale, site.languages);
  return {
    contentLocale,
    lang: from.lang,
    dir: from.dir,
    isForeign: contentLocale !== language.locale,
    notices: toNotices(cautions, contentLocale, context),
    ids: choices.map(({ id }) => id),
    /** Links to the sections that have a heading. */
    contents: choices.flatMap((choice) => {
      const heading = sectionOf(choice)?.heading;
      return heading ? [{ href: `#${choice.id}`, label: textIn(heading, from, language) }] : [];
    }),
  };
}

/** A title in another language needs no notice: it is marked with that language, as the sections below it are. */
function toHeadNotices(
  page: ProsePage,
  titleLocale: string,
  first: Run<SectionChoice> | undefined,
  context: ViewContext,
): Text[] {
  if (titleLocale !== context.language.locale) return [];
  const { state } = chooseHead(page, [titleLocale], context);
  const isSaid = (caution: Caution) => first?.contentLocale === titleLocale && first.cautions.includes(caution);
  return cautionsOf({ state, gaveWay: null })
    .filter((caution) => !isSaid(caution))
    .map((caution) => context.words.withOthers('notice.title', 'notice', [`notice.${caution}`]));
}

/** A shorter text is seen whole. */
const FEWEST = 4;

/** Links to the parts of a text; `null` where there are few. */
export function toContents({ runs }: Prose, { t }: ViewContext) {
  const links = runs.flatMap(({ contents }) => contents);
  return links.length < FEWEST ? null : { heading: t('contents.heading'), links };
}
