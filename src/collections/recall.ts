import { getCollection } from 'astro:content';
import { codeStates } from '../domain/materials/code-states.ts';
import { isGiven } from '../domain/materials/ledger.ts';
import { codedPapers, lessonPaperId, quizPaperId } from '../hashes/classroom/papers.ts';
import { chainOf } from '../i18n/languages.ts';
import type { Site } from '../i18n/site.ts';
import type { LedgerLine } from '../schemas/materials/ledger.ts';
import { oncePerBuild } from './once.ts';
import { loadLessons, loadMaterials, loadProtocols, loadQuizzes } from './records.ts';

/** The codes of everything that is carried away, and what became of each; read and reckoned once per build. */
export const loadRecallCodes = oncePerBuild(async (site: Site) => {
  const materials = await loadMaterials();
  const quizzes = await loadQuizzes();
  const lessons = await loadLessons();
  const protocols = await loadProtocols();
  const [entry] = await getCollection('recallCodes');
  const ledger: readonly LedgerLine[] = entry?.data ?? [];
  const own = lessons.map(({ lesson }) => lesson);
  const { languages, campaign } = site;
  const coded = codedPapers({ materials, quizzes, lessons: own, protocols }, site, ledger);
  // A code of a language that the site has no more is explained in the source language.
  const standIns = (locale: string) =>
    languages.some((language) => language.locale === locale)
      ? chainOf(locale, languages, campaign.sourceLocale).slice(1)
      : [campaign.sourceLocale];
  const givenOn = new Map(ledger.filter(isGiven).map(({ code, on }) => [code, on]));
  const byThing = Map.groupBy(coded, ({ material }) => material);
  /** As they are printed, by the language in which it is made. */
  const codesOf = (thing: string) =>
    new Map((byThing.get(thing) ?? []).map(({ locale, code }) => [locale, { code, on: givenOn.get(code) ?? null }]));
  return {
    /** Every code that was ever given, in that order, then those that the ledger has not taken yet. */
    states: codeStates(ledger, coded, standIns),
    // The things that are made now, by their names in the ledger, each with its codes; of others it keeps the name only.
    materials: new Map(materials.map((material) => [material.id, { material, codes: codesOf(material.id) }])),
    quizzes: new Map(quizzes.map((quiz) => [quizPaperId(quiz), { quiz, codes: codesOf(quizPaperId(quiz)) }])),
    lessons: new Map(
      lessons.map((whole) => [lessonPaperId(whole.lesson), { whole, codes: codesOf(lessonPaperId(whole.lesson)) }]),
    ),
  };
});
