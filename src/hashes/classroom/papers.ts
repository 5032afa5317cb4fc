import type { Lesson, LessonWords, Protocol, ProtocolWords } from '../../domain/classroom/lesson.ts';
import { isChoice, type Quiz, type QuizItem } from '../../domain/classroom/quiz.ts';
import { assertFound } from '../../domain/found.ts';
import { type CodedPrint, codesFor, haveCodesBegun, type PrintedMaterial } from '../../domain/materials/ledger.ts';
import type { Material } from '../../domain/materials/material.ts';
import { chooseWords, hasOwnWords } from '../../domain/page/record-words.ts';
import type { SectionRules } from '../../domain/page/sections.ts';
import { lessonPhrases, quizPhrases } from '../../i18n/printed-phrases.ts';
import type { LedgerLine } from '../../schemas/materials/ledger.ts';
import { type DecidingSite, inEachLanguage, printedMaterials, rolesWith, toMade } from '../materials/fingerprint.ts';

/** What bears codes. */
export interface Coded {
  materials: readonly Material[];
  quizzes: readonly Quiz[];
  lessons: readonly Lesson[];
  protocols: readonly Protocol[];
}

/** All that bears a code, in every language in which it is made, with that code; nothing before codes begin. */
export function codedPapers(coded: Coded, site: DecidingSite, ledger: readonly LedgerLine[]): CodedPrint[] {
  return haveCodesBegun(site.campaign.stage, ledger) ? codesFor(madePapers(coded, site), ledger) : [];
}

/** The same with the fingerprint of all that it says, and no code yet. */
function madePapers({ materials, quizzes, lessons, protocols }: Coded, site: DecidingSite): PrintedMaterial[] {
  return [
    ...printedMaterials(materials, site),
    ...madeQuizPapers(quizzes, site),
    ...madeLessonPapers(lessons, protocols, site),
  ];
}

/** Where the words of a lesson come from; the name under which its papers stand in the ledger of codes. */
export function lessonPaperId({ id }: Pick<Lesson, 'id'>): string {
  return `lessons/${id}`;
}

/**
 * The papers of every lesson in every language that has words of its own, with the fingerprint of all that they say: the plan, the key,
 * the letter, the half sheet and the slides bear one code.
 *
 * @param protocols what to do when somebody tells something; a lesson whose own is not among them has no papers
 */
function madeLessonPapers(
  lessons: readonly Lesson[],
  protocols: readonly Protocol[],
  site: DecidingSite,
): PrintedMaterial[] {
  return inEachLanguage(lessons, site, (lesson, language) => {
    const { locale, rules } = language;
    const protocol = protocols.find(({ id }) => id === lesson.protocol);
    const words = lesson.words[locale];
    const hasSource = lesson.words[rules.sourceLocale] && protocol?.words[rules.sourceLocale];
    if (!protocol || !hasSource || !words || !hasOwnWords(lesson.words, locale, rules)) return null;
    const told = toldIn(protocol, rules);
    return toMade(
      lessonPaperId(lesson),
      {
        record: printedLesson(lesson, protocol, site),
        words: { locale, ...printedWords(words), told },
        roles: rolesWith(lesson.roles, told.steps),
        services: lesson.services,
        names: [],
        keys: lessonPhrases(lesson),
      },
      language,
      site,
    );
  });
}

function printedLesson(
  { hours, group, roles, services, tasks, ...lesson }: Lesson,
  protocol: Protocol,
  site: DecidingSite,
) {
  return {
    ...{ hours, group, roles, services, tasks },
    fits: lesson.fits.map(({ id, sources }) => ({ id, cited: toCited(sources, site) })),
    steps: lesson.steps.map(({ id, phase, minutes, drawings, handout, spare, sources }) => ({
      ...{ id, phase, minutes, drawings, handout, spare },
      cited: toCited(sources, site),
    })),
    cited: toCited(lesson.sources, site),
    duty: toCited(protocol.sources, site),
  };
}

/** All that they say, without who wrote and who read them. */
function printedWords(words: LessonWords) {
  const { title, description, aims, fits, product, materials, prepare, care, distancing, rules, ...more } = words;
  const { steps, after, adaptations, aloud, assessment, handout, key, keyNotes, letter } = more;
  return {
    ...{ title, description, aims, fits, product, materials, prepare, care, distancing, rules },
    ...{ steps, after, adaptations, aloud, assessment, handout, key, keyNotes, letter },
  };
}

/** What the protocol says to readers of the language. */
function toldIn(
  { words }: Protocol,
  rules: SectionRules,
): Pick<ProtocolWords, 'title' | 'steps' | 'duty'> & { locale: string } {
  const { contentLocale: locale } = chooseWords(words, rules);
  const { title, steps, duty } = assertFound(words[locale], `words in "${locale}"`);
  return { locale, title, steps, duty };
}

/** What of some sources decides how they are named on paper: a law by its own name, any other by its publisher, with the year. */
function toCited(ids: readonly string[], { facts }: Pick<DecidingSite, 'facts'>): (string | null)[][] {
  return ids.map((id) => {
    const { names, publisher, date } = facts.sources.get(id) ?? {};
    return [names?.[0] ?? publisher ?? id, date?.slice(0, 4) ?? null];
  });
}

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
