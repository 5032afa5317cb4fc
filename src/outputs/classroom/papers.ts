import { A4, type Format } from '../../codes/formats.ts';
import { keysOf } from '../../codes/keys.ts';
import type { LessonPapers, LessonPlan, LessonSlides } from '../../views/classroom/lesson-paper.ts';
import type { WeighedLesson } from '../../views/classroom/lesson-prints.ts';
import type { PupilSheet, QuizPapers, TeacherKey } from '../../views/classroom/quiz-paper.ts';
import { canDraw } from '../materials/draw.ts';
import shared from '../materials/templates/sheet.typ?raw';
import { setPdf } from '../materials/typeset.ts';
import { diskCache } from '../page/disk-cache.ts';
import { drawnBy } from '../page/installed.ts';
import { lessonDocumentName, makeLessonDocx } from './lesson-document.ts';
import handout from './templates/lesson-handout.typ?raw';
import plan from './templates/lesson-plan.typ?raw';
import slides from './templates/lesson-slides.typ?raw';
import paper from './templates/paper.typ?raw';
import key from './templates/quiz-key.typ?raw';
import sheet from './templates/quiz-sheet.typ?raw';

/** One file of a quiz or a lesson that is printed or shown. */
export interface ClassPdf<Kind extends keyof typeof TEMPLATES = keyof typeof TEMPLATES> {
  kind: Kind;
  paper: PupilSheet | TeacherKey | LessonPlan | LessonSlides;
  /** In the address, without ending. */
  name: string;
}

/** The files of the papers of a quiz, the pupil's first. */
export function quizPdfs({ sheet: asked, key: answers }: QuizPapers) {
  return pdfsOf({ sheet: asked, key: answers });
}

/** The files of a lesson, in the order in which they are offered. */
export function lessonPdfs({ plan: own, slides: shown }: LessonPapers) {
  return pdfsOf({ plan: own, slides: shown });
}

function pdfsOf<Kind extends ClassPdf['kind']>(papers: Record<Kind, ClassPdf['paper']>): ClassPdf<Kind>[] {
  return keysOf(papers).map((kind) => ({ kind, paper: papers[kind], name: `${papers[kind].id}-${kind}` }));
}

/**
 * A paper as a PDF; see `setPdf`. A pupil's sheet has at most two sides; the plan of a lesson has its key, the letter and the half sheets on
 * pages of their own.
 *
 * @param cacheDir where it is kept by what decides it, so that the next build makes only what has changed
 */
export function drawClassPaper({ kind, paper: printed }: ClassPdf, cacheDir: string): Promise<Buffer> {
  const format = kind === 'slides' ? SCREEN : COPIED;
  const template = [shared, ...TEMPLATES[kind]].join('\n');
  return diskCache(cacheDir, [JSON.stringify({ printed, format }), template, ...drawnBy()], () =>
    setPdf(printed, format, template),
  );
}

/**
 * The files of a quiz or a lesson, with how heavy each is; none where nothing can be drawn.
 *
 * @param cacheDir where drawn files are kept
 */
export async function weighPdfs<Kind extends ClassPdf['kind']>(pdfs: readonly ClassPdf<Kind>[], cacheDir: string) {
  const weigh = async (pdf: ClassPdf<Kind>) => {
    const { length } = await drawClassPaper(pdf, cacheDir);
    return { kind: pdf.kind, locale: pdf.paper.locale, name: pdf.name, bytes: length };
  };
  return Promise.all(canDraw() ? pdfs.map(weigh) : []);
}

/** Every file of a lesson, with how heavy it is: its document needs no program that draws. */
export async function weighLessonPapers(papers: LessonPapers, cacheDir: string): Promise<WeighedLesson[]> {
  const { locale } = papers.plan;
  const { length } = await makeLessonDocx(papers.plan);
  const document = { kind: 'document' as const, locale, name: lessonDocumentName(papers.plan), bytes: length };
  return [...(await weighPdfs(lessonPdfs(papers), cacheDir)), document];
}

const TEMPLATES = {
  sheet: [paper, sheet],
  key: [paper, key],
  plan: [paper, handout, plan],
  slides: [slides],
} as const;
const COPIED: Format = { ...A4, ink: 'black' };
/** As wide as screens are, large enough to be printed; black, since pages of it are copied too. */
const SCREEN: Format = { ...A4, id: 'slides', width: 320, height: 180, ink: 'black' };
