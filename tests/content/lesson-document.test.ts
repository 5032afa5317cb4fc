/** Each lesson as a document to change, opened as an office would and read back by another reader than what wrote it. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { assertFound } from '../../src/domain/found.ts';
import { lessonDocumentName, toLessonDocx } from '../../src/outputs/classroom/lesson-document.ts';
import { type LessonPlan, toLessonPapers } from '../../src/views/classroom/lesson-paper.ts';
import { type LessonTexts, type LessonWithProtocol, toLessonTexts } from '../../src/views/classroom/lesson-texts.ts';
import { realLessons } from './lessons.ts';
import { contextIn } from './materials/things.ts';
import { type ReadDocument, readDocx } from './read-docx.ts';

const lessons = realLessons();
const planOf = (whole: LessonWithProtocol, locale: string): LessonPlan =>
  toLessonPapers(whole, new Map([[locale, { code: '48210937', on: null }]]), contextIn(locale)).plan;
const all = lessons.flatMap((whole) =>
  Object.keys(whole.lesson.words).map((locale) => [`${whole.lesson.id} ${locale}`, whole, locale] as const),
);

/** Every text of the record that a document has, each of which is a paragraph of its own. */
function paragraphsOf(texts: LessonTexts): string[] {
  const { phases, protocol, adaptations, handout } = texts;
  const steps = phases.flatMap((phase) =>
    phase.steps.flatMap(({ title, does, says, copyless }) => [
      title,
      ...does,
      ...says,
      ...(copyless ? [copyless] : []),
    ]),
  );
  return [
    ...[texts.title, texts.description, ...texts.aims, texts.product, ...texts.materials, ...texts.prepare],
    ...[...texts.care, texts.distancing, ...texts.rules, ...steps, ...texts.after],
    ...[protocol.title, ...protocol.steps, ...protocol.duty],
    ...[...adaptations.multigrade, ...adaptations.tongue, ...texts.aloud, ...adaptations.disability],
    ...[...texts.assessment, ...handout.tasks.flatMap(({ text, key }) => [text, ...key]), ...texts.keyNotes],
    ...texts.letter,
  ];
}

describe.each(all)('a lesson as a document: %s', (_name, whole, locale) => {
  const texts = toLessonTexts(whole, contextIn(locale));
  let read: Promise<ReadDocument> | undefined;
  /** Written and opened once for all that is asked of it. */
  const opened = () => {
    read ??= toLessonDocx(planOf(whole, locale)).then(readDocx);
    return read;
  };

  test('has each text of the record as a paragraph, to the letter and in order', async () => {
    const { paragraphs } = await opened();
    const said = paragraphs.map(({ text }) => text);
    let last = -1;
    const lost = paragraphsOf(texts).filter((text) => {
      const place = said.indexOf(text, last + 1);
      last = Math.max(last, place);
      return place < 0;
    });
    expect(lost).toEqual([]);
  });

  test('says its language and title, and has headings that are headings', async () => {
    const { title, lang, paragraphs } = await opened();
    expect([title, lang.split('-')[0]]).toEqual([texts.title, locale]);
    const { words } = contextIn(locale);
    const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(paragraphs.filter(({ style }) => style === 'Title').map(({ text }) => text)).toEqual([texts.title]);
    for (const key of ['lesson.aims', 'lesson.materials', 'lesson.care', 'lesson.steps', 'lesson.after'] as const)
      expect(headings).toContain(words.plain(key));
  });

  test('has the steps in a table with a head, with the minutes of each hour', async () => {
    const { tables, headRows } = await opened();
    expect(headRows).toEqual([1]);
    const [[, ...rows] = []] = tables;
    const { hours, steps } = whole.lesson;
    for (const step of steps) {
      const title = assertFound(whole.lesson.words[locale]?.steps[step.id], `step "${step.id}"`).title;
      const row = assertFound(
        rows.find(([name]) => name === title),
        `row of "${title}"`,
      );
      expect(row.slice(1, -1)).toEqual(step.minutes.map((one) => (one === 0 ? '–' : String(one))));
    }
    const totals = hours.map((_hour, i) =>
      rows
        .filter(([name]) => !steps.some(({ id }) => whole.lesson.words[locale]?.steps[id]?.title === name))
        .reduce((sum, row) => sum + Number(row[i + 1]), 0),
    );
    expect(totals).toEqual(hours.map(({ minutes }) => minutes));
  });

  test('leaves blank on grey the school, the grade, the teacher and the date', async () => {
    const { blanks, paragraphs } = await opened();
    const { words } = contextIn(locale);
    const blank = words.plain('lessonPaper.blank');
    expect(new Set(blanks)).toEqual(new Set([blank]));
    for (const key of ['school', 'grade', 'teacher', 'date'] as const)
      expect(paragraphs.map(({ text }) => text)).toContain(`${words.plain(`lessonPaper.${key}`)}: ${blank}`);
  });

  test('bears its code in the footer, and has neither a date nor who wrote it', async () => {
    const { footer, whole: xml } = await opened();
    expect(footer).toContain('4821 0937');
    expect(xml).not.toMatch(/dcterms:created|dcterms:modified|dc:creator|lastModifiedBy/);
  });
});

describe('the same lesson', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('has the same bytes in another year', async () => {
    const whole = assertFound(lessons[0], 'lesson');
    const before = await toLessonDocx(planOf(whole, 'es'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1, 23, 30) });
    expect((await toLessonDocx(planOf(whole, 'es'))).equals(before)).toBe(true);
    expect(lessonDocumentName(planOf(whole, 'es'))).toBe(`${whole.lesson.id}-plan`);
  });
});
