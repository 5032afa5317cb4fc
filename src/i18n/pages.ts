import { EASY_FOLDER, MESSAGE_FOLDER } from '../codes/texts.ts';
import { assertFound } from '../domain/found.ts';
import type { AddressName, Params } from './addresses.ts';
import { chainOf, languageOf, primary } from './languages.ts';
import type { Site } from './site.ts';

/** What of a deployment decides which pages a language has. */
export type PageRules = Pick<Site, 'languages' | 'ownTexts' | 'leftOut'>;

/** What a reader in need looks for first is there in each language, whatever it has words for. */
const ALWAYS: readonly AddressName[] = ['home', 'help', 'calls', 'card', 'discreetCard', 'spoken'];

/**
 * Has a language this page? A whole one has every page. A careful one has few words: it has what a reader in need looks for
 * first, who attends in it, and each text of which at least half shows in it, and never a frame around another language.
 * Routes, links, the switch of languages, and whatever else names pages, ask here.
 *
 * @example hasPage('region', { region: 'puno' }, 'qu', site) // => false
 */
export function hasPage(name: AddressName, params: Params, locale: string, site: PageRules): boolean {
  if (isOutOfSite(name, params, site)) return false;
  const { policy, lang } = languageOf(locale, site.languages);
  if (policy === 'all' || ALWAYS.includes(name)) return true;
  if (name === 'spokenIn') return params.spokenLanguage === primary(lang);
  return site.ownTexts.get(locale)?.has(textOf(name, params)) ?? false;
}

/**
 * The language in which a reader of `locale` opens a page: their own, or the first that stands in for it and has the page.
 *
 * @example localeOfPage('region', { region: 'puno' }, 'qu', site) // => 'es'
 */
export function localeOfPage(
  name: AddressName,
  params: Params,
  locale: string,
  site: PageRules & { campaign: Pick<Site['campaign'], 'sourceLocale'> },
): string {
  const chain = chainOf(locale, site.languages, site.campaign.sourceLocale);
  return chain.find((step) => hasPage(name, params, step, site)) ?? assertFound(chain.at(-1), 'language');
}

/**
 * Does the site go without this page, in every language, since nobody has read its text or nothing of its list is shown? A link to it
 * would lead nowhere.
 */
export function isOutOfSite(name: AddressName, params: Params, { leftOut }: Pick<Site, 'leftOut'>): boolean {
  return leftOut.has(textOf(name, params));
}

/** The text that a page is made of, by its place in `content/`: that of the page's own name where nothing else is said. */
export function textOf(name: AddressName, params: Params): string {
  return TEXTS[name]?.(params) ?? `pages/${name}`;
}

const lesson = (params: Params) => `lessons/${params.lesson}`;
const quiz = (params: Params) => `quizzes/${params.quiz}`;
const material = (params: Params) => `materials/${params.material}`;

const TEXTS: Partial<Record<AddressName, (params: Params) => string>> = {
  message: ({ message }) => `pages/${MESSAGE_FOLDER}${message}`,
  easyHome: () => `pages/${EASY_FOLDER}home`,
  easyHelp: () => `pages/${EASY_FOLDER}help`,
  easyMessage: ({ message }) => `pages/${EASY_FOLDER}${MESSAGE_FOLDER}${message}`,
  activity: ({ year, activity }) => `events/${year}/${activity}`,
  lesson,
  handout: lesson,
  lessonKey: lesson,
  lessonSlides: lesson,
  quiz,
  quizClass: quiz,
  quizSheet: quiz,
  quizKey: quiz,
  material,
};
