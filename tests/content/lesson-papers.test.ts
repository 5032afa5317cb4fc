/** The papers of each lesson as a teacher copies them, read back by another reader than what drew them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { assertFound } from '../../src/domain/found.ts';
import { printedService } from '../../src/domain/materials/made.ts';
import { cutText } from '../../src/domain/text/sentences.ts';
import { drawClassPaper, lessonPdfs } from '../../src/outputs/classroom/papers.ts';
import { type LessonPapers, toLessonPapers } from '../../src/views/classroom/lesson-paper.ts';
import { type LessonTexts, type LessonWithProtocol, toLessonTexts } from '../../src/views/classroom/lesson-texts.ts';
import { isAll } from '../run/left-to-all.ts';
import { realLessons } from './lessons.ts';
import { misprintsIn } from './materials/misprints.ts';
import { type Piece, type ReadPdf, readPdf } from './materials/pdf.ts';
import { contextIn, unspaced as joined, numberOf, site } from './materials/things.ts';

const CODE = '4821 0937';
const GIVEN = { code: '48210937', on: '2027-06-01' };
const MEGABYTE = 1_000_000;

const lessons = realLessons();
const cache = mkdtempSync(join(tmpdir(), 'lesson-papers-'));
const papersOf = (whole: LessonWithProtocol, locale: string): LessonPapers =>
  toLessonPapers(whole, new Map([[locale, GIVEN]]), contextIn(locale));
const textsOf = (whole: LessonWithProtocol, locale: string): LessonTexts => toLessonTexts(whole, contextIn(locale));
const drawn = new Map<string, Promise<Buffer>>();
const read = new Map<string, Promise<ReadPdf>>();

const bytesOf = (kind: 'plan' | 'slides', whole: LessonWithProtocol, locale: string) =>
  kept(drawn, `${kind} ${whole.lesson.id} ${locale}`, () => draw(kind, papersOf(whole, locale), cache));
const readOf = (kind: 'plan' | 'slides', whole: LessonWithProtocol, locale: string) =>
  kept(read, `${kind} ${whole.lesson.id} ${locale}`, async () => readPdf(await bytesOf(kind, whole, locale)));

function draw(kind: 'plan' | 'slides', papers: LessonPapers, dir: string): Promise<Buffer> {
  const pdf = assertFound(
    lessonPdfs(papers).find((one) => one.kind === kind),
    `file of "${kind}"`,
  );
  return drawClassPaper(pdf, dir);
}

function kept<T>(all: Map<string, T>, name: string, make: () => T): T {
  const made = all.get(name) ?? make();
  all.set(name, made);
  return made;
}

/** In the shorter run in the language that they begin in. */
const all = lessons.flatMap((whole) =>
  Object.keys(whole.lesson.words)
    .filter((locale) => isAll || locale === site.campaign.sourceLocale)
    .map((locale) => [`${whole.lesson.id} ${locale}`, whole, locale] as const),
);
/** Where a line breaks at a hyphen, Portuguese says the hyphen again on the next. */
const unspaced = (text: string) => joined(text).replaceAll('--', '-');
const holds = (text: string, part: string) => unspaced(text).includes(unspaced(part));

/** What every page says, by its number from 1; what is not read aloud too. */
function pagesOf({ pieces, pages }: ReadPdf): { number: number; pieces: Piece[]; text: string }[] {
  return Array.from({ length: pages }, (_none, i) => {
    const own = pieces.filter(({ page }) => page === i + 1);
    return { number: i + 1, pieces: own, text: own.map(({ text }) => text).join(' ') };
  });
}

/** What of a plan stands on the sheet of a pupil. */
const handoutTexts = ({ handout, title }: LessonTexts) => [
  title,
  ...handout.notice,
  ...handout.story,
  ...handout.tasks.map(({ text }) => text),
];
const keyTexts = ({ handout, keyNotes }: LessonTexts) => [...handout.tasks.flatMap(({ key }) => key), ...keyNotes];

/** All that whoever leads reads, in the order of the paper. */
function planTexts(texts: LessonTexts): string[] {
  const { title, description, aims, product, materials, prepare, care, distancing, rules, phases, after } = texts;
  const { protocol, adaptations, aloud, assessment } = texts;
  const steps = phases.flatMap(({ steps: own }) =>
    own.flatMap((step) => [step.title, ...step.does, ...step.says, ...(step.copyless ? [step.copyless] : [])]),
  );
  return [
    ...[title, description, ...aims, product, ...materials, ...prepare, ...care, distancing, ...rules],
    ...[...steps, ...after, protocol.title, ...protocol.steps, ...protocol.duty],
    ...[...adaptations.multigrade, ...adaptations.tongue, ...aloud, ...adaptations.disability, ...assessment],
  ];
}

const spanish = all.filter(([_name, _whole, locale]) => locale === 'es');

describe.each(all)('the papers of a lesson: %s', (_name, whole, locale) => {
  const texts = textsOf(whole, locale);
  const pdf = () => readOf('plan', whole, locale);
  const parts = async () => {
    const pages = pagesOf(await pdf());
    const ends = texts.letter.length > 0 ? 3 : 2;
    return {
      plan: pages.slice(0, -ends),
      key: assertFound(pages.at(-ends), 'page of the key'),
      letter: texts.letter.length > 0 ? assertFound(pages.at(-2), 'page of the letter') : null,
      handout: assertFound(pages.at(-1), 'page of the hand-out'),
    };
  };

  test('can be read aloud, and say their title and language', async () => {
    const { xml, isMarked, showsTitle, title, language, tags, pieces, width, height } = await pdf();
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect([isMarked, showsTitle, title]).toEqual([true, true, texts.title]);
    expect(language.startsWith(locale)).toBe(true);
    expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'L', 'LI']) expect(tags).toContain(tag);
    expect(pieces.filter(({ isArtifact, id }) => !isArtifact && id === null).map(({ text }) => text)).toEqual([]);
  });

  test('say every word of the record, read aloud in the order of the hour', async () => {
    const aloud = unspaced((await pdf()).aloud);
    const missing = [...planTexts(texts), ...keyTexts(texts), ...texts.letter, ...handoutTexts(texts)].filter(
      (text) => !aloud.includes(unspaced(text)),
    );
    expect(missing).toEqual([]);
    let last = 0;
    const early = planTexts(texts).filter((text) => {
      const place = aloud.indexOf(unspaced(text), last);
      last = Math.max(last, place);
      return place < 0;
    });
    expect(early).toEqual([]);
  });

  test('have the plan on two or three pages, and the key, the letter and the sheets on one each', async () => {
    const { plan, key, letter, handout } = await parts();
    expect([2, 3]).toContain(plan.length);
    expect(keyTexts(texts).filter((text) => !holds(key.text, text))).toEqual([]);
    expect(texts.letter.filter((text) => !holds(letter?.text ?? '', text))).toEqual([]);
    expect(handoutTexts(texts).filter((text) => !holds(handout.text, text))).toEqual([]);
  });

  test('have on the sheet of a pupil nothing of the key', async () => {
    const { handout } = await parts();
    const asked = unspaced(handoutTexts(texts).join(' '));
    const told = keyTexts(texts)
      .map(unspaced)
      .filter((text) => unspaced(handout.text).includes(text) && !asked.includes(text));
    expect(told).toEqual([]);
  });

  test('have two halves alike, of which one is read aloud, each with its numbers, its code and its mark', async () => {
    const { handout } = await parts();
    const page = await pdf();
    const read = handout.pieces.filter(({ isArtifact }) => !isArtifact);
    const isLying = page.sizes.at(-1)?.width === page.width;
    const [dx, dy] = isLying ? [0, page.height / 2] : [page.height / 2, 0];
    // What is not read aloud comes in longer pieces.
    const isTwin = (one: Piece) =>
      handout.pieces.some(
        (other) =>
          other.isArtifact &&
          other.text.includes(one.text) &&
          other.left - one.left - dx < 0.05 &&
          Math.abs(other.top - one.top - dy) < 0.05,
      );
    expect(read.filter((one) => !isTwin(one)).map(({ text }) => text)).toEqual([]);
    const half = read.map(({ text }) => text).join(' ');
    expect(rolesOf(whole).filter((role) => !holds(half, numberOf(role)))).toEqual([]);
    expect(holds(half, CODE)).toBe(true);
    const mark = contextIn(locale).words.plain('advert.mark');
    if (texts.handout.notice.length > 0) {
      expect(holds(half, mark)).toBe(true);
      // Behind it the mark stands again and again.
      expect(handout.text.split(mark).length).toBeGreaterThan(6);
    }
  });

  test('say each number of the record for whoever leads and for the families', async () => {
    const { plan, letter } = await parts();
    const said = [plan.map(({ text }) => text).join(' '), ...(letter ? [letter.text] : [])];
    for (const text of said) expect(rolesOf(whole).filter((role) => !holds(text, numberOf(role)))).toEqual([]);
  });

  test('have nothing cut off, nothing upon another, and nothing too small', async () => {
    expect(misprints(await pdf())).toEqual([]);
  });

  test('weigh at most a megabyte each', async () => {
    for (const kind of ['plan', 'slides'] as const)
      expect((await bytesOf(kind, whole, locale)).length).toBeLessThanOrEqual(MEGABYTE);
  });
});

describe.each(all)('the slides of a lesson: %s', (_name, whole, locale) => {
  const texts = textsOf(whole, locale);
  const pdf = () => readOf('slides', whole, locale);

  test('lie as wide as a screen, and can be read aloud', async () => {
    const { xml, isMarked, width, height, tags } = await pdf();
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect([isMarked, Math.round((width / height) * 9)]).toEqual([true, 16]);
    expect(tags).toContain('H1');
  });

  test('show the title, the agreements, each line of each step, what the sheet tells, and last whom to call', async () => {
    const pages = pagesOf(await pdf()).map(({ text }) => text);
    const steps = texts.phases.flatMap((phase) => phase.steps);
    expect(holds(pages[0] ?? '', texts.title)).toBe(true);
    const whereAll = (lines: string[]) => pages.findIndex((page) => lines.every((line) => holds(page, line)));
    const agreements = steps[0]?.slide.length ? [] : texts.rules;
    const lost = [...agreements, ...steps.flatMap(({ slide }) => slide)].filter((line) => whereAll([line]) < 0);
    expect(lost).toEqual([]);
    const { notice, story } = texts.handout;
    const mark = contextIn(locale).words.plain('advert.mark');
    if (steps.some(({ handout }) => handout)) {
      // A long line stands on more than one, each marked as invented.
      const told = pages.filter((page) => holds(page, mark)).join(' ');
      const sentences = story.flatMap((line) => cutText(line, locale));
      expect(sentences.filter((sentence) => !holds(told, sentence))).toEqual([]);
      if (notice.length > 0) expect(whereAll([...notice, mark])).toBeGreaterThan(0);
    }
    expect(rolesOf(whole).filter((role) => !holds(pages.at(-1) ?? '', numberOf(role)))).toEqual([]);
  });
});

test.each(spanish.slice(0, isAll ? undefined : 3))(
  'on each slide what is read stands beside the drawing, whole and large: %s',
  async (_name, whole) => {
    for (const locale of Object.keys(whole.lesson.words)) {
      const { slides } = papersOf(whole, locale).slides;
      const pages = pagesOf(await readOf('slides', whole, locale));
      expect(pages).toHaveLength(slides.length);
      const small = pages.flatMap(({ pieces, number }) => {
        if (slides[number - 1]?.kind !== 'line') return [];
        const [step, ...sentence] = pieces.filter(({ isArtifact }) => !isArtifact);
        const fits = sentence.every(
          ({ left, right, top, bottom, size }) =>
            left >= 15 && right <= 189 && bottom <= 168 && top >= (step?.bottom ?? 0) && size >= SMALLEST,
        );
        return fits && sentence.length > 0
          ? []
          : [`${locale} ${number}: ${sentence.map(({ text }) => text).join(' ')}`];
      });
      expect(small).toEqual([]);
    }
  },
);

/** Of what the last row reads: 46 points, in millimetres. */
const SMALLEST = (46 * 25.4) / 72 - 0.1;

describe('the same papers', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each(['plan', 'slides'] as const)(
    'have the same bytes in another run, year and time zone (%s)',
    async (kind) => {
      const whole = assertFound(lessons.at(-1), 'lesson');
      const before = await bytesOf(kind, whole, 'es');
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1, 23, 30) });
      vi.stubEnv('TZ', 'Pacific/Kiritimati');
      const after = await draw(kind, papersOf(whole, 'es'), mkdtempSync(join(tmpdir(), 'lesson-again-')));
      expect(after.equals(before)).toBe(true);
    },
  );
});

/** The roles of a lesson that somebody plays on paper. */
function rolesOf({ lesson }: LessonWithProtocol) {
  const assigned = lesson.roles.filter((role) => printedService(role, site));
  expect(assigned.length).toBeGreaterThan(0);
  return assigned;
}

/** What nobody could read. What stands behind an invented notice is to be seen through it. */
function misprints(pdf: ReadPdf): string[] {
  return misprintsIn(
    pdf.pieces.filter(({ isArtifact }) => !isArtifact),
    pdf,
  );
}
