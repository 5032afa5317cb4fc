import type { AdvertForm } from '../../codes/texts.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { cutText } from '../../domain/text/sentences.ts';
import type { ViewContext } from '../context.ts';
import { drawing } from '../page/drawings.ts';
import type { LessonTexts, StepText } from './lesson-texts.ts';

/** One thing at a time, for the whole class to see: a sentence beside a drawing. */
export interface Slide {
  kind: 'title' | 'line' | 'notice' | 'help';
  /** The step that it belongs to, or that it was invented. */
  heading: string;
  /** One sentence; a notice has all of its lines. */
  lines: string[];
  drawing: Stitches;
  form?: AdvertForm;
}

/** What is shown to the class: the title, the agreements, the slides of each step, and whom to tell. */
export function toSlides(texts: LessonTexts, context: Pick<ViewContext, 'site' | 'words'>): Slide[] {
  const { words } = context;
  const { title, rules, handout, phases, drawn, lang } = texts;
  const steps = phases.flatMap((phase) => phase.steps);
  const mark = words.plain('advert.mark');
  const alone = { lines: [], drawing: drawing(drawn, context) };
  const { notice, story, form } = handout;
  const invented: Slide[] = notice.length > 0 ? [{ ...alone, kind: 'notice', heading: mark, lines: notice, form }] : [];

  /** The slides of some lines, with the drawings from `from` on in turn, of which the last one stays. */
  function inTurn(heading: string, lines: readonly string[], drawings: StepText['drawings'], from = 0): Slide[] {
    return lines.flatMap((line, i) =>
      inParts(line, lang).map((part) => ({
        ...{ kind: 'line' as const, heading, lines: [part] },
        drawing: drawing(drawings[from + i] ?? drawings.at(-1) ?? drawn, context),
      })),
    );
  }

  return [
    { ...alone, kind: 'title', heading: title },
    ...steps.flatMap((step, i) => {
      const { drawings } = step;
      // The first step may show the agreements in words of its own.
      const isOpening = i === 0 && step.slide.length === 0;
      if (isOpening) return inTurn(words.plain('lesson.rules'), rules, drawings);
      if (!step.handout) return inTurn(step.title, step.slide, drawings);
      const own = inTurn(step.title, step.slide, drawings, story.length);
      return [...inTurn(mark, story, drawings), ...invented, ...own];
    }),
    { ...alone, kind: 'help', heading: words.plain('quiz.tell') },
  ];
}

/** How many signs can be read from the last row. */
const MOST_SIGNS = 92;

/** The sentences of a long line, as many on a slide as can be read from the last row. */
function inParts(line: string, lang: string): string[] {
  const parts: string[] = [];
  for (const sentence of cutText(line, lang)) {
    const last = parts.at(-1);
    if (last !== undefined && (last + sentence).trim().length <= MOST_SIGNS) parts[parts.length - 1] = last + sentence;
    else parts.push(sentence);
  }
  return parts.map((part) => part.trim());
}
