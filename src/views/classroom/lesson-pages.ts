import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { type HalfSheet, type LessonPlan, type LessonSlides, toLessonPapers } from './lesson-paper.ts';
import { type LessonTexts, type LessonWithProtocol, toLessonTexts } from './lesson-texts.ts';
import { type Codes, type PaperPage, toPaperPage } from './paper-page.ts';

export type HandoutView = PaperPage<HalfSheet>;

export type LessonKeyView = PaperPage<LessonPlan> & { cites: LessonTexts['sources'] };

export type SlidesView = PaperPage<LessonSlides>;

/** The sheet for pupils; nothing on it tells an answer. */
export function toHandout(whole: LessonWithProtocol, codes: Codes, context: ViewContext): HandoutView {
  return toPart(whole, 'handout', toLessonPapers(whole, codes, context).sheet, context);
}

/** The key of the sheet. */
export function toLessonKey(whole: LessonWithProtocol, codes: Codes, context: ViewContext): LessonKeyView {
  const { plan } = toLessonPapers(whole, codes, context);
  return { ...toPart(whole, 'lessonKey', plan, context), cites: toLessonTexts(whole, context).sources };
}

/** The slides: the agreements, what belongs to each step, and whom to call. */
export function toSlidesPage(whole: LessonWithProtocol, codes: Codes, context: ViewContext): SlidesView {
  return toPart(whole, 'lessonSlides', toLessonPapers(whole, codes, context).slides, context);
}

const PAGES = {
  handout: { title: 'lesson.handoutTitle', print: 'lesson.print' },
  lessonKey: { title: 'lesson.keyTitle', print: 'lesson.keyIntro' },
  lessonSlides: { title: 'lesson.slidesTitle', print: 'lesson.slidesNote' },
} as const;

function toPart<P>({ lesson }: LessonWithProtocol, address: keyof typeof PAGES, paper: P, context: ViewContext) {
  const { words } = shownWords(lesson, context);
  const { title, print } = PAGES[address];
  return toPaperPage(
    lesson,
    { address, parent: 'lesson', params: { lesson: lesson.id } },
    {
      title: context.t(title, { lesson: words.title }),
      description: words.description,
      print: context.t(print),
      paper,
    },
    context,
  );
}
