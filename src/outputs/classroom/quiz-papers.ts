import { A4, type Format } from '../../codes/formats.ts';
import type { PupilSheet, QuizPapers, TeacherKey } from '../../views/classroom/quiz-paper.ts';
import type { WeighedPaper } from '../../views/classroom/quiz-prints.ts';
import shared from '../materials/templates/sheet.typ?raw';
import { setPdf } from '../materials/typeset.ts';
import { diskCache } from '../page/disk-cache.ts';
import { drawnBy } from '../page/installed.ts';
import paper from './templates/paper.typ?raw';
import key from './templates/quiz-key.typ?raw';
import sheet from './templates/quiz-sheet.typ?raw';

/** One paper of a quiz as a file. */
export interface QuizPdf {
  kind: keyof QuizPapers;
  paper: PupilSheet | TeacherKey;
  /** In the address, without ending. */
  name: string;
}

/** The files of the papers of a quiz, the pupil's first. */
export function quizPdfs(papers: QuizPapers): QuizPdf[] {
  return [
    { kind: 'sheet', paper: papers.sheet, name: `${papers.sheet.id}-sheet` },
    { kind: 'key', paper: papers.key, name: `${papers.key.id}-key` },
  ];
}

/**
 * A paper of a quiz as a PDF; see `setPdf`. A pupil's sheet has at most two sides.
 *
 * @param cacheDir where it is kept by what decides it, so that the next build makes only what has changed
 */
export function drawQuizPaper({ kind, paper: printed }: QuizPdf, cacheDir: string): Promise<Buffer> {
  const template = [shared, paper, TEMPLATES[kind]].join('\n');
  return diskCache(cacheDir, [JSON.stringify(printed), template, ...drawnBy()], () =>
    setPdf(printed, FORMAT, template),
  );
}

/** Both files of the papers of a quiz, with how heavy each is. */
export function weighQuizPapers(papers: QuizPapers, cacheDir: string): Promise<WeighedPaper[]> {
  const weigh = async (pdf: QuizPdf) => ({
    kind: pdf.kind,
    locale: pdf.paper.locale,
    name: pdf.name,
    bytes: (await drawQuizPaper(pdf, cacheDir)).length,
  });
  return Promise.all(quizPdfs(papers).map(weigh));
}

const TEMPLATES: Record<keyof QuizPapers, string> = { sheet, key };
/** They are copied. */
const FORMAT: Format = { ...A4, ink: 'black' };
