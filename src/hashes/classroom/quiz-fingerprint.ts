import { isChoice, type Quiz, type QuizItem } from '../../domain/classroom/quiz.ts';
import type { PrintedMaterial } from '../../domain/materials/ledger.ts';
import { hasOwnWords } from '../../domain/page/record-words.ts';
import { quizPhrases } from '../../i18n/printed-phrases.ts';
import { type DecidingSite, inEachLanguage, rolesWith, toMade } from '../materials/fingerprint.ts';
import { toCited } from './lesson-fingerprint.ts';

/** Where the words of a quiz come from; the name under which its papers stand in the ledger of codes. */
export function quizPaperId({ id }: Pick<Quiz, 'id'>): string {
  return `quizzes/${id}`;
}

/** The papers of every quiz in every language that has words of its own, with the fingerprint of all that they say. */
export function madeQuizPapers(quizzes: readonly Quiz[], site: DecidingSite): PrintedMaterial[] {
  return inEachLanguage(quizzes, site, (quiz, language) => {
    const { locale, rules } = language;
    if (!quiz.words[rules.sourceLocale]) return null;
    const words = quiz.words[locale];
    if (!words || !hasOwnWords(quiz.words, locale, rules)) return null;
    const { roles, items } = quiz;
    const { title, intro, care, remember, items: said } = words;
    return toMade(
      quizPaperId(quiz),
      {
        record: { roles, items: items.map((item) => printedItem(item, site)) },
        words: { locale, title, intro, care, remember, items: said },
        roles: rolesWith(roles, care),
        names: [],
        keys: quizPhrases(roles),
      },
      language,
      site,
    );
  });
}

/** What of an item decides its papers: not who is said to believe a wrong option, and how its sources are cited. */
function printedItem(item: QuizItem, site: DecidingSite) {
  const { id, type } = item;
  const own = { id, type, cited: toCited(item.sources, site) };
  if (item.type === 'scenario')
    return { ...own, scenes: item.scenes.map(({ id, options, key, to }) => ({ id, options, key, to })) };
  return { ...own, options: item.options, key: isChoice(item) ? item.key : null };
}
