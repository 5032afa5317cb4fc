import type { Block } from '../materials/blocks.ts';
import { numberLines } from '../materials/printed-numbers.ts';
import type { LessonPlan, PaperSection, PaperSteps } from './lesson-paper.ts';

/** One part of a lesson as a text document: a block, or the steps of the hour. */
export type LessonBlock = Block | { kind: 'steps'; steps: PaperSteps };

/** A lesson from top to bottom as a document to be changed: the plan, then the key and the letter on pages of their own. */
export function toLessonBlocks(plan: LessonPlan): LessonBlock[] {
  const { blanks, telling, key, letter } = plan;
  const blank = (label: string): Block => ({ kind: 'labelled', label, lines: [blanks.here] });
  const numbers: Block = { kind: 'list', lines: numberLines(plan.numbers) };
  return [
    { kind: 'title', text: plan.title },
    lines([plan.kind, plan.about]),
    ...[blanks.school, blanks.grade, blanks.teacher, blanks.date].map(blank),
    ...plan.before.flatMap((section) => toSection(section)),
    { kind: 'heading', text: plan.steps.heading },
    { kind: 'steps', steps: plan.steps },
    ...toSection(plan.after),
    { kind: 'heading', text: telling.heading },
    ...telling.sections.flatMap((section) => toSection(section, true)),
    { kind: 'heading', text: telling.card, isLower: true },
    lines([telling.cardNote]),
    numbers,
    ...plan.rest.flatMap((section) => toSection(section)),
    ...toSection(plan.sources),
    { kind: 'heading', text: key.title, startsPage: true },
    lines([key.intro]),
    ...[...key.tasks, key.notes].flatMap((section) => toSection(section, true)),
    ...(letter
      ? [
          { kind: 'heading', text: letter.title, startsPage: true } as const,
          ...[blanks.school, blanks.date].map(blank),
          lines(letter.paragraphs),
          blank(blanks.teacher),
          { kind: 'heading', text: plan.tell, isLower: true } as const,
          numbers,
        ]
      : []),
  ];
}

function toSection({ heading, lines: own, isNumbered, sources }: PaperSection, isLower = false): Block[] {
  const isList = own.length > 1 || isNumbered;
  return [
    { kind: 'heading', text: heading, ...(isLower && { isLower: true }) },
    isList ? { kind: 'list', lines: own, ...(isNumbered && { isNumbered }) } : lines(own),
    ...(sources ? [lines([sources])] : []),
  ];
}

function lines(own: string[]): Block {
  return { kind: 'lines', lines: own, align: 'start' };
}
