import { A4, type Format } from '../../codes/formats.ts';
import type { LessonPapers, LessonPlan, LessonSlides } from '../../views/classroom/lesson-paper.ts';
import type { WeighedLesson } from '../../views/classroom/lesson-prints.ts';
import { canDraw } from '../materials/draw.ts';
import shared from '../materials/templates/sheet.typ?raw';
import { setPdf } from '../materials/typeset.ts';
import { diskCache } from '../page/disk-cache.ts';
import { drawnBy } from '../page/installed.ts';
import { lessonDocumentName, makeLessonDocx } from './lesson-document.ts';
import handout from './templates/lesson-handout.typ?raw';
import plan from './templates/lesson-plan.typ?raw';
import reckon from './templates/lesson-reckon.typ?raw';
import slides from './templates/lesson-slides.typ?raw';
import paper from './templates/paper.typ?raw';

/** One file of a lesson that is printed or shown. */
export interface LessonPdf {
  kind: 'plan' | 'slides';
  paper: LessonPlan | LessonSlides;
  /** In the address, without ending. */
  name: string;
}

/** The files of a lesson, in the order in which they are offered. */
export function lessonPdfs({ plan: own, slides: shown }: LessonPapers): LessonPdf[] {
  return [
    { kind: 'plan', paper: own, name: `${own.id}-plan` },
    { kind: 'slides', paper: shown, name: `${shown.id}-slides` },
  ];
}

/**
 * A lesson as a PDF; see `setPdf`. The plan has its key, the letter and the half sheets on pages of their own.
 *
 * @param cacheDir where it is kept by what decides it, so that the next build makes only what has changed
 */
export function drawLessonPaper({ kind, paper: printed }: LessonPdf, cacheDir: string): Promise<Buffer> {
  const { format, parts } = TEMPLATES[kind];
  const template = [shared, ...parts].join('\n');
  return diskCache(cacheDir, [JSON.stringify({ printed, format }), template, ...drawnBy()], () =>
    setPdf(printed, format, template),
  );
}

/** As wide as screens are, large enough to be printed; black, since pages of it are copied too. */
const SCREEN: Format = { ...A4, id: 'slides', width: 320, height: 180, ink: 'black' };
const TEMPLATES: Record<LessonPdf['kind'], { format: Format; parts: readonly string[] }> = {
  plan: { format: { ...A4, ink: 'black' }, parts: [paper, reckon, handout, plan] },
  slides: { format: SCREEN, parts: [slides] },
};

/**
 * Every file of a lesson, with how heavy it is; without PDFs where nothing can be drawn.
 *
 * @param cacheDir where drawn files are kept
 */
export function weighLessonPapers(papers: LessonPapers, cacheDir: string): Promise<WeighedLesson[]> {
  const { plan } = papers;
  const { locale } = plan;
  const pdfs = canDraw() ? lessonPdfs(papers) : [];
  const drawn = pdfs.map(async (pdf): Promise<WeighedLesson> => {
    const { length } = await drawLessonPaper(pdf, cacheDir);
    return { kind: pdf.kind, locale, name: pdf.name, bytes: length };
  });
  const document = async (): Promise<WeighedLesson> => {
    const { length } = await makeLessonDocx(plan);
    return { kind: 'document', locale, name: lessonDocumentName(plan), bytes: length };
  };
  return Promise.all([...drawn, document()]);
}
