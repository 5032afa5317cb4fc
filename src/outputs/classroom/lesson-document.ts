import { BorderStyle, type Paragraph, type Table } from 'docx';
import { toLessonBlocks } from '../../views/classroom/lesson-document.ts';
import type { LessonPlan, PaperStep, PaperSteps } from '../../views/classroom/lesson-paper.ts';
import { footingOf, mm, packDocument, WIDTH } from '../materials/document-file.ts';
import { small, toDocumentTable, toParagraphs } from '../materials/document-parts.ts';
import { onceEach } from '../page/disk-cache.ts';

const packed = onceEach();

/** The same as `toLessonDocx`, made once: its weight is told on every page that offers it. */
export function makeLessonDocx(plan: LessonPlan): Promise<Buffer> {
  return packed(JSON.stringify(plan), () => toLessonDocx(plan));
}

/** A lesson as a DOCX; see `packDocument`. Every line of its record is a paragraph of its own, and the steps are a table with a head. */
export function toLessonDocx(plan: LessonPlan): Promise<Buffer> {
  const { title, lang, dir } = plan;
  const isRtl = dir === 'rtl';
  return packDocument({
    ...{ title, lang, size: SIZE },
    hasSteps: true,
    footer: small(footingOf(plan), isRtl),
    children: toLessonBlocks(plan).flatMap((block): (Paragraph | Table)[] =>
      block.kind === 'steps' ? [toSteps(block.steps, isRtl)] : toParagraphs(block, isRtl),
    ),
  });
}

/** The name of the file, without ending. */
export function lessonDocumentName({ id }: Pick<LessonPlan, 'id'>): string {
  return `${id}-plan`;
}

/** A line of a cell: a name, that of a phase, which never stands alone at the foot of a page, what is done, or what can be said aloud. */
interface CellLine {
  text: string;
  how?: 'bold' | 'phase' | 'aloud';
}

function toSteps({ head, says, copyless, phases }: PaperSteps, isRtl: boolean): Table {
  const cell = (content: readonly CellLine[], isHead: boolean) =>
    content.map(({ text, how }) =>
      small(text, isRtl, isHead || how === 'bold' || how === 'phase', {
        ...(how === 'aloud' && { border: BAR, indent: { start: mm(2) } }),
        ...((isHead || how === 'phase') && { keepNext: true }),
      }),
    );
  const bold = (text: string): CellLine[] => [{ text, how: 'bold' }];
  const step = ({ title, minutes, does, ...own }: PaperStep): CellLine[][] => [
    bold(title),
    ...minutes.map((one) => [{ text: shown(one) }]),
    [
      ...does.map((text) => ({ text })),
      ...(own.says.length > 0 ? bold(says) : []),
      ...own.says.map((text): CellLine => ({ text, how: 'aloud' })),
      ...(own.copyless ? [...bold(copyless), { text: own.copyless }] : []),
    ],
  ];
  return toDocumentTable<readonly CellLine[]>(
    {
      head: [head.step, ...head.hours, head.does].map((text) => [{ text }]),
      rows: phases.flatMap(({ name, minutes, steps }) => [
        [name, ...minutes.map(shown), ''].map((text): CellLine[] => [{ text, how: 'phase' }]),
        ...steps.map(step),
      ]),
    },
    cell,
    { isRtl, width: WIDTH, columns: [22, ...head.hours.map(() => MINUTES), 78 - head.hours.length * MINUTES] },
  );
}

/** A step that is left out has a dash. */
function shown(minutes: number): string {
  return minutes === 0 ? '–' : String(minutes);
}

/** In half points. */
const SIZE = 21;
/** Of a column of minutes, in parts of a hundred. */
const MINUTES = 9;
/** Beside what can be said aloud, so that eyes find it. */
const BAR = { left: { style: BorderStyle.SINGLE, size: 18, space: 4, color: '000000' } };
