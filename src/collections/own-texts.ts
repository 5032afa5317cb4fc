import { getCollection } from 'astro:content';
import { keysOf } from '../codes/keys.ts';
import { MESSAGE_FOLDER } from '../codes/texts.ts';
import type { HarmClass } from '../codes/translation.ts';
import { MATERIAL_HARM } from '../domain/materials/made.ts';
import { hasOwnWords, type RecordWords } from '../domain/page/record-words.ts';
import { isHalfOwn } from '../domain/page/sections.ts';
import { type Language, primary } from '../i18n/languages.ts';
import { type Site, sectionRules } from '../i18n/site.ts';
import { loadPages, splitPages } from './pages.ts';
import { splitLessons, splitMaterials, splitQuizzes } from './records.ts';

/** A record whose words are translated as a whole. */
interface Worded {
  id: string;
  words: Readonly<Record<string, RecordWords>>;
}

/**
 * The texts that a published site goes without, by their place in `content/`, and with them the lists that would be empty: the front of
 * a part of the site is called like its page.
 */
export async function loadLeftOut(sourceLocale: string): Promise<Site['leftOut']> {
  const pages = await splitPages(sourceLocale);
  const [lessons, quizzes, materials] = [await splitLessons(), await splitQuizzes(), await splitMaterials()];
  const messages = pages.shown.filter(({ id }) => id.startsWith(MESSAGE_FOLDER));
  const isEmpty = (shown: readonly unknown[], leftOut: readonly string[], folder: string) =>
    shown.length === 0 && leftOut.some((text) => text.startsWith(folder));
  const fronts = {
    messages: isEmpty(messages, pages.leftOut, `pages/${MESSAGE_FOLDER}`),
    quizzes: isEmpty(quizzes.shown, quizzes.leftOut, ''),
    classroom: isEmpty([...lessons.shown, ...quizzes.shown], [...lessons.leftOut, ...quizzes.leftOut], ''),
    materials: isEmpty(materials.shown, materials.leftOut, ''),
  };
  return new Set([
    ...[pages, lessons, quizzes, materials].flatMap(({ leftOut }) => leftOut),
    ...keysOf(fronts).flatMap((front) => (fronts[front] ? [`pages/${front}`] : [])),
  ]);
}

/** The texts of which at least half shows in each careful language: what is really shown decides, not which files there are. */
export async function loadOwnTexts({
  campaign,
  languages,
}: Pick<Site, 'campaign' | 'languages'>): Promise<Site['ownTexts']> {
  const careful = languages.filter(({ policy }) => policy === 'careful');
  if (careful.length === 0) return new Map();
  const pages = await loadPages(campaign.sourceLocale);
  const [lessons, quizzes, materials] = [await splitLessons(), await splitQuizzes(), await splitMaterials()];
  const activities = await getCollection('activities');
  const ownOf = ({ locale, lang }: Language): Set<string> => {
    const rules = sectionRules([locale], { campaign, site: { languages } });
    const worded = (folder: string, records: readonly Worded[], harm?: HarmClass) =>
      records.filter(({ words }) => hasOwnWords(words, locale, rules, harm)).map(({ id }) => `${folder}/${id}`);
    return new Set([
      ...pages
        .filter(({ versions }) => isHalfOwn(new Map([...versions].map(([of, { sections }]) => [of, sections])), rules))
        .map(({ id }) => `pages/${id}`),
      ...worded('lessons', lessons.shown),
      ...worded('quizzes', quizzes.shown),
      ...worded('materials', materials.shown, MATERIAL_HARM),
      ...activities.filter(({ data }) => primary(data.lang) === primary(lang)).map(({ id }) => `events/${id}`),
    ]);
  };
  return new Map(careful.map((language) => [language.locale, ownOf(language)]));
}
