import type { AdvertForm } from '../../codes/messages.ts';
import type { ViewContext } from '../context.ts';
import type { LessonTexts } from './lesson-texts.ts';

/** One thing at a time, for the whole class to see. */
export interface Slide {
  kind: 'title' | 'lines' | 'notice' | 'help';
  heading: string;
  lines: string[];
  /** Of a notice: that it was invented, and how such a thing arrives. */
  mark?: string;
  form?: AdvertForm;
}

/** What is shown to the class, in its order: the title, the agreements, each step that shows something, and whom to tell. */
export function toSlides(texts: LessonTexts, { words }: Pick<ViewContext, 'words'>): Slide[] {
  const { title, rules, handout, phases } = texts;
  const shown = phases.map(({ steps }) =>
    steps
      .filter(({ slide }) => slide.length > 0)
      .map((step): Slide => ({ kind: 'lines', heading: step.title, lines: step.slide })),
  );
  const [opening = [], ...later] = shown;
  // A step that reads out the agreements shows them itself.
  const isShown = shown.flat().some(({ lines }) => lines.join('\n') === rules.join('\n'));
  const agreements: Slide = { kind: 'lines', heading: words.plain('lesson.rules'), lines: rules };
  const mark = words.plain('advert.mark');
  const notice: Slide = { kind: 'notice', heading: mark, lines: handout.notice, mark, form: handout.form };
  return [
    { kind: 'title', heading: title, lines: [] },
    ...(isShown ? [] : [agreements]),
    ...opening,
    ...(handout.notice.length > 0 ? [notice] : []),
    ...later.flat(),
    { kind: 'help', heading: words.plain('quiz.tell'), lines: [] },
  ];
}
