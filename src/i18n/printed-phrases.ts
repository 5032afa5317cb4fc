import { type Form, formOf, tellsNothing } from '../codes/forms.ts';
import { EMERGENCY_ROLES, type Role } from '../codes/roles.ts';
import type { Lesson } from '../domain/classroom/lesson.ts';
import type { Material, MaterialWords } from '../domain/materials/material.ts';
import type { PhraseKey } from './phrases.ts';

/** The digits in words, from nought. */
export const DIGIT_PHRASES = [
  'digit.0',
  'digit.1',
  'digit.2',
  'digit.3',
  'digit.4',
  'digit.5',
  'digit.6',
  'digit.7',
  'digit.8',
  'digit.9',
] as const satisfies readonly PhraseKey[];

/** Phrases beside numbers and in small letters, on whatever bears the mark; not how to ask about a code, which makes no paper wrong. */
const SMALL_PRINT = [
  'card.inside',
  'card.unconfirmed',
  'dated.year',
  'dated.between',
  'dated.partly',
  'dated.none',
  'material.confirmed',
  'material.draft',
  'material.untested',
  'material.licence',
  'line.orAtNight',
  'line.orAtNightOn',
  'emergency.hoursDiffer',
  'emergency.notAllHours',
  'sign.word',
] as const satisfies readonly PhraseKey[];

/**
 * Every phrase of the interface that stands on things to carry. Whoever prints another one adds it here, so that a change of it
 * changes the codes of the things that say it.
 */
const PRINTED_PHRASES = [
  ...SMALL_PRINT,
  'emergency.police',
  'emergency.report',
  'emergency.violence',
  'emergency.children',
  'emergency.ambulance',
  'emergency.fire',
  'emergency.any',
  'home.already',
  'card.toCheck',
  'card.toCheckUndated',
  'material.plainDraft',
  'material.seconds',
  'carry.spoken',
  'carry.local',
  'desk.subject',
  'desk.reference',
  'desk.attached',
  'desk.goal',
  'desk.resources',
  'desk.care',
  'desk.measure',
  'desk.before',
  'desk.help',
  'desk.never',
  'desk.dates',
  'desk.when',
  'desk.what',
  'desk.who',
  'desk.numbers',
  'desk.toPublish',
  'desk.contact',
  ...DIGIT_PHRASES,
] as const satisfies readonly PhraseKey[];

/** What of a thing decides which phrases stand on it. */
interface Saying {
  form: Form;
  words: Pick<MaterialWords, 'lines' | 'items' | 'preTested'>;
  /** Whose numbers are on it. */
  roles: readonly Role[];
}

/** Phrases that stand on some things only, by how their keys begin. */
const ONLY_ON: Readonly<Record<string, (saying: Saying) => boolean>> = {
  ...allOf(['card.inside', 'card.unconfirmed', 'dated.'], ({ form }) => !form.isPlain),
  'material.untested': ({ form, words }) => !form.isPlain && !words.preTested,
  ...allOf(['material.confirmed', 'material.licence'], ({ form }) => !form.isPlain),
  ...allOf(['card.toCheck'], ({ form }) => form.isPlain === true),
  'material.draft': ({ form }) => !tellsNothing(form),
  'material.plainDraft': ({ form }) => tellsNothing(form),
  ...allOf(['material.seconds', 'carry.spoken'], ({ form }) => form.seconds !== undefined),
  'carry.local': ({ form }) => form.leavesTime === true,
  'home.already': ({ form }) => form.saysAlready === true,
  'digit.': ({ words: { lines, items } }) =>
    [...Object.values(lines), ...items.map(({ text }) => text)].some((text) => text.includes('.digits}')),
  'desk.': ({ form }) => form.formats.some(({ file }) => file === 'docx'),
  ...Object.fromEntries(
    EMERGENCY_ROLES.map((role) => [`emergency.${role}`, ({ roles }: Saying) => roles.includes(role)] as const),
  ),
};

function allOf(starts: readonly string[], isOn: (saying: Saying) => boolean) {
  return Object.fromEntries(starts.map((start) => [start, isOn]));
}

/**
 * The phrases that stand on a thing: no names of services that are not on it, so that a change of them lets its code be.
 *
 * @param roles whose numbers are on it
 */
export function printedPhrases(
  material: Pick<Material, 'form'>,
  words: Saying['words'],
  roles: readonly Role[],
): PhraseKey[] {
  const saying = { form: formOf(material), words, roles };
  const rules = Object.entries(ONLY_ON);
  return PRINTED_PHRASES.filter((key) => rules.every(([start, isOn]) => !key.startsWith(start) || isOn(saying)));
}

/** The phrases on the papers of every quiz. */
const QUIZ_PHRASES = [
  ...SMALL_PRINT,
  'notice.machine',
  'notice.stale',
  'quiz.tell',
  'quiz.letters',
  'quiz.remember',
  'quiz.sources',
  'quizPaper.noName',
  'quizPaper.keyTitle',
  'quizPaper.keyIntro',
  'quizPaper.care',
  'quizPaper.answers',
  'quizPaper.single',
  'quizPaper.multiple',
  'quizPaper.matching',
  'quizPaper.ordering',
  'quizPaper.scenario',
  'quizPaper.scene',
  'quizPaper.leads',
] as const satisfies readonly PhraseKey[];

/** The phrases of the interface on the papers of a quiz, with the names of the services whose numbers are on them. */
export function quizPhrases(roles: readonly Role[]): PhraseKey[] {
  return [...roleNames(roles), ...QUIZ_PHRASES];
}

/** The phrases on the papers of every lesson. */
const LESSON_PHRASES = [
  ...SMALL_PRINT,
  'notice.machine',
  'notice.stale',
  'quiz.tell',
  'quizPaper.noName',
  'advert.mark',
  'lesson.aims',
  'lesson.product',
  'lesson.fits',
  'lesson.materials',
  'lesson.prepare',
  'lesson.care',
  'lesson.distancing',
  'lesson.rules',
  'lesson.spare',
  'lesson.steps',
  'lesson.opening',
  'lesson.development',
  'lesson.closing',
  'lesson.time',
  'lesson.says',
  'lesson.copyless',
  'lesson.after',
  'lesson.multigrade',
  'lesson.tongue',
  'lesson.disability',
  'lesson.aloud',
  'lesson.assessment',
  'lesson.letter',
  'lesson.firstSteps',
  'lesson.duty',
  'lesson.helpCard',
  'lesson.helpCardNote',
  'lesson.keyTitle',
  'lesson.keyIntro',
  'lesson.keyNotes',
  'lesson.slidesTitle',
  'lessonPaper.school',
  'lessonPaper.grade',
  'lessonPaper.teacher',
  'lessonPaper.date',
  'lessonPaper.blank',
  'lessonPaper.step',
  'lessonPaper.does',
  'lessonPaper.sources',
] as const satisfies readonly PhraseKey[];

/** The phrases of the interface on the papers of a lesson, with what such an hour is called. */
export function lessonPhrases({ roles, group }: Pick<Lesson, 'roles' | 'group'>): PhraseKey[] {
  return [...roleNames(roles), `lessonPaper.${group}`, ...LESSON_PHRASES];
}

function roleNames(roles: readonly Role[]) {
  return EMERGENCY_ROLES.filter((role) => roles.includes(role)).map((role) => `emergency.${role}` as const);
}
