import { PHASES } from '../../codes/classroom.ts';
import type { Hour, Lesson, LessonStep, LessonWords, Protocol } from '../../domain/classroom/lesson.ts';
import { assertFound } from '../../domain/found.ts';
import { languageOf } from '../../i18n/languages.ts';
import { toCites } from '../cite.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { THEME_DRAWINGS } from './theme-cloth.ts';
import { withNumbers } from './with-numbers.ts';

/** A lesson with what its help rests on. */
export interface LessonWithProtocol {
  lesson: Lesson;
  protocol: Protocol;
}

/** How long a phase or a step takes in each hour of the lesson that has it. */
export type Times = readonly { minutes: number; hour: number }[];

export type StepText = ReturnType<typeof toStep>;

/** All that a lesson says in one language, in words alone: its pages, papers, document and slides are made from it. */
export type LessonTexts = ReturnType<typeof toLessonTexts>;

/** What a lesson says in the reader's language, or in the first that stands in for it. */
export function toLessonTexts({ lesson, protocol }: LessonWithProtocol, { site, ...reader }: ViewContext) {
  const { words, locale } = shownWords(lesson, { site, ...reader });
  // What stands beside the lesson is in its language where it can be.
  const context = viewContext(site, locale);
  const { lang, dir } = languageOf(locale, site.languages);
  const told = shownWords(protocol, context).words;
  const { hours, tasks } = lesson;
  const { title, description, aims, product, materials, prepare, care, distancing, rules } = words;
  const { after, adaptations, aloud, assessment, keyNotes } = words;
  return {
    ...{ id: lesson.id, locale, lang, dir, hours },
    drawn: THEME_DRAWINGS[lesson.theme],
    ...{ title, description, aims, product, materials, prepare, care, distancing, rules },
    ...{ after, adaptations, aloud, assessment, keyNotes },
    fits: lesson.fits.map(({ id, sources }) => ({
      text: assertFound(words.fits[id], `words of "${id}"`),
      sources: toCites(sources, context),
    })),
    phases: PHASES.map((phase) => ({
      phase,
      times: hours.map((hour) => ({ minutes: hour[phase], hour: hour.minutes })),
      steps: lesson.steps
        .filter((step) => step.phase === phase)
        .map((step) => toStep(step, hours, words.steps, context)),
    })),
    handout: {
      form: lesson.noticeForm ?? ('notice' as const),
      notice: words.handout.notice ?? [],
      story: words.handout.story,
      /** Each with the number of answers, and of lines for each. */
      tasks: tasks.map(({ id, answers, lines }) => ({
        ...{ id, answers, lines },
        text: assertFound(words.handout.tasks[id], `words of the task "${id}"`),
        key: words.key[id] ?? [],
      })),
    },
    letter: words.letter ?? [],
    sources: toCites(lesson.sources, context),
    protocol: {
      ...{ title: told.title, duty: told.duty, sources: toCites(protocol.sources, context) },
      steps: withNumbers(told.steps, context),
    },
  };
}

/** What can be left out when time is short. */
export function spareSteps({ phases }: Pick<LessonTexts, 'phases'>): string[] {
  return phases.flatMap(({ steps }) => steps.filter(({ spare }) => spare).map(({ title }) => title));
}

function toStep(
  { id, minutes, sources, drawings = [], handout = false, spare = false }: LessonStep,
  hours: readonly Hour[],
  words: LessonWords['steps'],
  context: ViewContext,
) {
  const { title, does, says = [], copyless = null, slide = [] } = assertFound(words[id], `words of the step "${id}"`);
  return {
    ...{ id, title, does, says, copyless, slide, drawings, handout, spare },
    times: hours.flatMap((hour, i) => (minutes[i] ? [{ minutes: minutes[i], hour: hour.minutes }] : [])),
    sources: toCites(sources, context),
  };
}
