import { getCollection } from 'astro:content';
import type { Lesson, Protocol } from '../domain/classroom/lesson.ts';
import type { Quiz } from '../domain/classroom/quiz.ts';
import { type CodeState, codeStates } from '../domain/materials/code-states.ts';
import { type CodedPrint, codesFor, isGiven, type PrintedCode } from '../domain/materials/ledger.ts';
import type { Material } from '../domain/materials/material.ts';
import { lessonPaperId } from '../hashes/classroom/lesson-fingerprint.ts';
import { madePapers } from '../hashes/classroom/made-papers.ts';
import { quizPaperId } from '../hashes/classroom/quiz-fingerprint.ts';
import { chainOf } from '../i18n/languages.ts';
import type { Site } from '../i18n/site.ts';
import type { LedgerLine } from '../schemas/materials/ledger.ts';
import { loadLessons, loadProtocols } from './lessons.ts';
import { loadMaterials } from './materials.ts';
import { oncePerBuild } from './once.ts';
import { loadQuizzes } from './quizzes.ts';

/** The codes of everything that is carried away, and what became of each. */
export interface RecallCodes {
  /** The codes that are printed now, by thing, then language. */
  coded: readonly CodedPrint[];
  /** Every code that was ever given, in that order, then those that the ledger has not taken yet. */
  states: readonly CodeState[];
  /** The things that are made now; of others the ledger keeps the name only. */
  materials: ReadonlyMap<string, Material>;
  /** The same of quizzes, whose papers bear codes. */
  quizzes: ReadonlyMap<string, Quiz>;
  /** And of lessons, each with what its help rests on. */
  lessons: ReadonlyMap<string, { lesson: Lesson; protocol: Protocol }>;
  /** The codes of a material as they are printed, by the language in which it is made. */
  codesOf(material: string): ReadonlyMap<string, PrintedCode>;
}

/** The codes, read and reckoned once per build. */
export const loadRecallCodes = oncePerBuild(async (site: Site): Promise<RecallCodes> => {
  const materials = await loadMaterials();
  const quizzes = await loadQuizzes();
  const lessons = await loadLessons();
  const protocols = await loadProtocols();
  const [entry] = await getCollection('recallCodes');
  const ledger: readonly LedgerLine[] = entry?.data ?? [];
  const own = lessons.map(({ lesson }) => lesson);
  const coded = codesFor(madePapers({ materials, quizzes, lessons: own, protocols }, site), ledger);
  const { languages, campaign } = site;
  // A code of a language that the site has no more is explained in the source language.
  const standIns = (locale: string) =>
    languages.some((language) => language.locale === locale)
      ? chainOf(locale, languages, campaign.sourceLocale).slice(1)
      : [campaign.sourceLocale];
  const givenOn = new Map(ledger.filter(isGiven).map(({ code, on }) => [code, on]));
  const byMaterial = Map.groupBy(coded, ({ material }) => material);
  return {
    coded,
    states: codeStates(ledger, coded, standIns),
    materials: new Map(materials.map((material) => [material.id, material])),
    quizzes: new Map(quizzes.map((quiz) => [quizPaperId(quiz), quiz])),
    lessons: new Map(lessons.map((whole) => [lessonPaperId(whole.lesson), whole])),
    codesOf: (material) =>
      new Map(
        (byMaterial.get(material) ?? []).map(({ locale, code }) => [locale, { code, on: givenOn.get(code) ?? null }]),
      ),
  };
});
