import type { LessonGroup } from '../../codes/classroom.ts';
import { isInFont } from '../../domain/text/fit.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { inOneLine } from '../cite.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { type LessonTexts, type LessonWithProtocol, spareSteps, type Times, toLessonTexts } from './lesson-texts.ts';
import { isWrittenIn } from './own-words.ts';
import { type PaperBase, toPaperBase } from './paper-base.ts';
import type { Codes } from './paper-page.ts';
import { type Slide, toSlides } from './slides.ts';

/** Some lines of a plan under their heading. */
export interface PaperSection {
  heading: string;
  lines: string[];
  /** Is each line done after the one before? */
  isNumbered?: boolean;
  sources?: string;
}

/** One step in the table of a plan. */
export interface PaperStep {
  title: string;
  /** How many minutes it takes in each hour of the lesson; 0 where it is left out. */
  minutes: number[];
  does: string[];
  says: string[];
  copyless: string | null;
}

/** The steps of a plan, phase by phase, with the names of their columns. */
export type PaperSteps = ReturnType<typeof toSteps>;

export type PaperHandout = ReturnType<typeof toPaperHandout>;

interface LessonSheet extends PaperBase {
  /** What stands above the numbers. */
  tell: string;
}

export interface HalfSheet extends LessonSheet {
  handout: PaperHandout;
}

export type LessonPlan = HalfSheet & ReturnType<typeof toPlan>;

export interface LessonSlides extends LessonSheet {
  slides: Slide[];
}

export type LessonPapers = ReturnType<typeof toLessonPapers>;

/** The papers of a lesson, all of them in the reader's language or in the first that stands in for it. */
export function toLessonPapers(whole: LessonWithProtocol, codes: Codes, { site, ...reader }: ViewContext) {
  const { lesson } = whole;
  const context = viewContext(site, shownWords(lesson, { site, ...reader }).locale);
  const texts = toLessonTexts(whole, context);
  const { words } = context;
  const base: LessonSheet = {
    ...toPaperBase('lesson', lesson, texts, codes.get(texts.locale) ?? null, context),
    tell: words.plain('quiz.tell'),
  };
  const sheet = { ...base, handout: toPaperHandout(texts, context) };
  return {
    sheet,
    plan: { ...sheet, ...toPlan(texts, lesson.group, context) },
    slides: {
      ...base,
      title: words.plain('lesson.slidesTitle', { lesson: texts.title }),
      slides: toSlides(texts, context),
    },
  };
}

export interface CodedLesson {
  whole: LessonWithProtocol;
  codes: Codes;
}

/** The papers that are set as files; `null` where the lesson has no words of the language, or has words that the fonts cannot write. */
export function toSetLesson({ whole, codes }: CodedLesson, context: ViewContext): LessonPapers | null {
  if (!isWrittenIn(whole.lesson, context.language.locale, context)) return null;
  const papers = toLessonPapers(whole, codes, context);
  return isInFont(JSON.stringify(papers).replaceAll(ARROW, '')) ? papers : null;
}

export function everyLessonPaper(lessons: readonly CodedLesson[], { site }: Pick<ViewContext, 'site'>): LessonPapers[] {
  return lessons.flatMap((lesson) =>
    site.languages.flatMap(({ locale }) => toSetLesson(lesson, viewContext(site, locale)) ?? []),
  );
}

function toPlan(texts: LessonTexts, group: LessonGroup, { words }: ViewContext) {
  const section = (key: PhraseKey, lines: readonly string[]): PaperSection => ({
    heading: words.plain(key),
    lines: [...lines],
  });
  const { protocol, adaptations, handout } = texts;
  const fits = texts.fits.map(({ text, sources }) => `${text} (${inOneLine(sources)})`);
  return {
    kind: words.plain(`lessonPaper.${group}`),
    about: texts.description,
    blanks: {
      school: words.plain('lessonPaper.school'),
      grade: words.plain('lessonPaper.grade'),
      teacher: words.plain('lessonPaper.teacher'),
      date: words.plain('lessonPaper.date'),
      here: words.plain('lessonPaper.blank'),
    },
    before: [
      section('lesson.aims', texts.aims),
      section('lesson.product', [texts.product]),
      section('lesson.fits', fits),
      section('lesson.materials', texts.materials),
      section('lesson.prepare', texts.prepare),
      section('lesson.care', texts.care),
      section('lesson.distancing', [texts.distancing]),
      section('lesson.rules', texts.rules),
      section('lesson.spare', spareSteps(texts)),
    ].filter(({ lines }) => lines.length > 0),
    steps: toSteps(texts, words),
    after: section('lesson.after', texts.after),
    telling: {
      heading: protocol.title,
      sections: [
        { ...section('lesson.firstSteps', protocol.steps), isNumbered: true },
        { ...section('lesson.duty', protocol.duty), sources: inOneLine(protocol.sources) },
      ],
      card: words.plain('lesson.helpCard'),
      cardNote: words.plain('lesson.helpCardNote'),
    },
    rest: [
      section('lesson.multigrade', adaptations.multigrade),
      section('lesson.tongue', adaptations.tongue),
      section('lesson.aloud', texts.aloud),
      section('lesson.disability', adaptations.disability),
      section('lesson.assessment', texts.assessment),
    ],
    sources: section('lessonPaper.sources', [citedIn(texts)]),
    key: {
      title: words.plain('lesson.keyTitle', { lesson: texts.title }),
      intro: words.plain('lesson.keyIntro'),
      tasks: handout.tasks.map(({ text, key }) => ({ heading: text, lines: key })),
      notes: section('lesson.keyNotes', texts.keyNotes),
    },
    /** Absent for the staff. */
    letter: texts.letter.length > 0 ? { title: words.plain('lesson.letter'), paragraphs: texts.letter } : null,
  };
}

function toPaperHandout({ handout }: LessonTexts, { words }: ViewContext) {
  return {
    noName: words.plain('quizPaper.noName'),
    /** How its notice arrives. */
    form: handout.form,
    mark: words.plain('advert.mark'),
    notice: handout.notice,
    story: handout.story,
    /** Each with how many lines to write on. */
    tasks: handout.tasks.map(({ text, answers, lines }) => ({ text, lines: answers * lines })),
  };
}

function toSteps({ hours, phases }: LessonTexts, words: ViewContext['words']) {
  const inEach = (times: Times) => hours.map(({ minutes }) => times.find(({ hour }) => hour === minutes)?.minutes ?? 0);
  return {
    heading: words.plain('lesson.steps'),
    head: {
      step: words.plain('lessonPaper.step'),
      hours: hours.map(({ minutes }) => words.plain('lesson.time', { minutes })),
      does: words.plain('lessonPaper.does'),
    },
    says: words.plain('lesson.says'),
    copyless: words.plain('lesson.copyless'),
    phases: phases.map(({ phase, times, steps }) => ({
      name: words.plain(`lesson.${phase}`),
      minutes: inEach(times),
      steps: steps.map(({ title, times: own, does, says, copyless }) => ({
        ...{ title, does, says, copyless },
        minutes: inEach(own),
      })),
    })),
  };
}

/** All that the lesson rests on, without what stands with its protocol. */
function citedIn({ phases, sources, protocol, fits }: LessonTexts): string {
  const steps = phases.flatMap((phase) => phase.steps.flatMap((step) => step.sources));
  const told = new Set(protocol.sources.map(({ text }) => text));
  const own = [...steps, ...sources, ...fits.flatMap((fit) => fit.sources)];
  return inOneLine(own.filter(({ text }) => !told.has(text)));
}

/** The sans of sheets has it, though the serif of pictures has not. */
const ARROW = '→';
