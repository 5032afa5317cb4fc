/** The papers of each quiz as somebody copies them, read back by another reader than what drew them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Quiz, QuizItem } from '../../src/domain/classroom/quiz.ts';
import { assertFound } from '../../src/domain/found.ts';
import { printedService } from '../../src/domain/materials/made.ts';
import { drawClassPaper, quizPdfs } from '../../src/outputs/classroom/papers.ts';
import { toQuizTexts } from '../../src/views/classroom/questions.ts';
import { type QuizPapers, toQuizPapers } from '../../src/views/classroom/quiz-paper.ts';
import { isAll } from '../run/left-to-all.ts';
import { misprintsIn, smallerThan } from './materials/misprints.ts';
import { type Piece, type ReadPdf, readPdf } from './materials/pdf.ts';
import { contextIn, numberOf, site, unspaced } from './materials/things.ts';
import { type Asked, askedIn, realQuizzes } from './quizzes.ts';

/** In the shorter run the language that they begin in. */
const LOCALES = isAll ? (['es', 'en', 'pt'] as const) : (['es'] as const);
const CODE = '4821 0937';
const GIVEN = { code: '48210937', on: '2027-06-01' };

const quizzes = realQuizzes();
const cache = mkdtempSync(join(tmpdir(), 'quiz-papers-'));
const papersOf = (quiz: Quiz, locale: string): QuizPapers =>
  toQuizPapers(quiz, new Map([[locale, GIVEN]]), contextIn(locale));
const drawn = new Map<string, Promise<Buffer>>();
const read = new Map<string, Promise<ReadPdf>>();

const bytesOf = (kind: keyof QuizPapers, quiz: Quiz, locale: string) =>
  kept(drawn, `${kind} ${quiz.id} ${locale}`, () => draw(kind, papersOf(quiz, locale), cache));
const readOf = (kind: keyof QuizPapers, quiz: Quiz, locale: string) =>
  kept(read, `${kind} ${quiz.id} ${locale}`, async () => readPdf(await bytesOf(kind, quiz, locale)));

function draw(kind: keyof QuizPapers, papers: QuizPapers, dir: string): Promise<Buffer> {
  const pdf = assertFound(
    quizPdfs(papers).find((one) => one.kind === kind),
    `file of "${kind}"`,
  );
  return drawClassPaper(pdf, dir);
}

function kept<T>(all: Map<string, T>, name: string, make: () => T): T {
  const made = all.get(name) ?? make();
  all.set(name, made);
  return made;
}

const all = quizzes.flatMap((quiz) => LOCALES.map((locale) => [`${quiz.id} ${locale}`, quiz, locale] as const));
const holds = (text: string, part: string) => unspaced(text).includes(unspaced(part));
const wordsIn = ({ words }: Quiz, locale: string) => assertFound(words[locale], `words in "${locale}"`);
/** What a reader asks as he reads: each item, and before the scenes of a story what it begins with. */
const promptsIn = (quiz: Quiz, locale: string) =>
  quiz.items.map(({ id }) => wordsIn(quiz, locale).items[id]?.prompt ?? '?');

/** All that only the key says: why, from where, what to remember, and notes for whoever leads. */
function secretsOf(quiz: Quiz, locale: string): string[] {
  const { care, remember, items } = wordsIn(quiz, locale);
  const sources = quiz.items.flatMap((item) => item.sources).flatMap((id) => site.facts.sources.get(id)?.title ?? []);
  return [
    ...care,
    ...remember,
    ...Object.values(items).map(({ explanation }) => explanation),
    ...askedIn(quiz, locale).flatMap(({ options }) => options.map(({ feedback }) => feedback)),
    ...sources,
    contextIn(locale).words.plain('quiz.remember'),
    contextIn(locale).words.plain('quiz.sources'),
  ].filter((text) => unspaced(text).length > 6);
}

describe.each(all)('the sheet of a pupil: %s', (_name, quiz, locale) => {
  const sheet = () => readOf('sheet', quiz, locale);

  test('is two sides of A4 at most', async () => {
    const { pages, width, height } = await sheet();
    expect(pages).toBeLessThanOrEqual(2);
    expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  });

  test('can be read aloud, and says its title and language', async () => {
    const { xml, isMarked, showsTitle, title, language, tags, pieces } = await sheet();
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect([isMarked, showsTitle]).toEqual([true, true]);
    expect(title).toBe(wordsIn(quiz, locale).title);
    expect(language.startsWith(locale)).toBe(true);
    expect(tags).toContain('H1');
    expect(pieces.filter(({ isArtifact, id }) => !isArtifact && id === null).map(({ text }) => text)).toEqual([]);
  });

  test('has nothing cut off, nothing upon another, and nothing too small', async () => {
    expect(await misprints(await sheet(), [...promptsIn(quiz, locale), ...optionsIn(quiz, locale)])).toEqual([]);
  });

  test('has each question and each option once, in the order of the record', async () => {
    const aloud = unspaced((await sheet()).aloud);
    const places = promptsIn(quiz, locale).map((prompt) => aloud.indexOf(unspaced(prompt)));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    const said = askedIn(quiz, locale);
    const missing = [...said.map(({ prompt }) => prompt), ...optionsIn(quiz, locale)].filter(
      (text) => !holds(aloud, text),
    );
    expect(missing).toEqual([]);
    const twice = promptsIn(quiz, locale).filter((prompt) => aloud.split(unspaced(prompt)).length > 2);
    expect(twice).toEqual([]);
  });

  test('has the numbers of its record, and its code', async () => {
    const { text } = await sheet();
    const assigned = quiz.roles.filter((role) => printedService(role, site));
    expect(assigned.length).toBeGreaterThan(0);
    expect(assigned.filter((role) => !holds(text, numberOf(role)))).toEqual([]);
    expect(holds(text, CODE)).toBe(true);
  });

  test.each(['sheet', 'key'] as const)('has its code on one line of the %s, as it is asked for', async (kind) => {
    const { pieces } = await readOf(kind, quiz, locale);
    const [first, second] = CODE.split(' ').map((half) =>
      assertFound(
        pieces.find(({ text }) => text.includes(half)),
        half,
      ),
    );
    expect(second?.top).toBeCloseTo(first?.top ?? 0);
  });

  test('tells nothing of the key: no why, no source, no note, nothing to remember', async () => {
    const { text, title, xml, info } = await sheet();
    const asked = unspaced(
      [
        wordsIn(quiz, locale).title,
        wordsIn(quiz, locale).intro,
        ...promptsIn(quiz, locale),
        ...optionsIn(quiz, locale),
      ].join(' '),
    );
    const everywhere = [text, title, xml, JSON.stringify(info)].join(' ');
    const told = secretsOf(quiz, locale).filter(
      (secret) => holds(everywhere, secret) && !asked.includes(unspaced(secret)),
    );
    expect(told).toEqual([]);
    expect(JSON.stringify(papersOf(quiz, locale).sheet)).not.toMatch(/isRight|"right"|feedback|explanation|"key"/);
  });
});

describe.each(all)('the key: %s', (_name, quiz, locale) => {
  test('says why of every option, what each item teaches, and where it comes from', async () => {
    // The file is read back in Spanish; in other languages, what is given to the same template.
    const text =
      locale === 'es' ? (await readOf('key', quiz, locale)).text : textsIn(papersOf(quiz, locale).key).join(' ');
    const { remember, items, ...words } = wordsIn(quiz, locale);
    const care = words.care.map((one) => one.replace('{ambulance}', numberOf('ambulance')));
    const whys = askedIn(quiz, locale).flatMap(({ options }) => options.map(({ feedback }) => feedback));
    const explanations = Object.values(items).map(({ explanation }) => explanation);
    expect([...care, ...remember, ...whys, ...explanations].filter((one) => !holds(text, one))).toEqual([]);
    // A law is cited by its own name, and all else by who published it.
    const cited = quiz.items
      .flatMap(({ sources }) => sources)
      .map((id) => assertFound(site.facts.sources.get(id), `source "${id}"`));
    const uncited = cited.filter(({ publisher, names }) => !holds(text, names?.[0] ?? publisher));
    expect(uncited.map(({ id }) => id)).toEqual([]);
    expect(holds(text, CODE)).toBe(true);
  });

  test('has the right letters, as somebody finds them who lays the record beside the sheet', () => {
    const { sheet, key } = papersOf(quiz, locale);
    const scene = (number: number) => contextIn(locale).words.plain('quizPaper.scene', { number: String(number) });
    const expected = quiz.items.map((item, i) =>
      rightLetters(item, asks(quiz, item, locale), assertFound(sheet.questions[i], 'question'), scene),
    );
    expect(key.questions.map(({ right }) => right)).toEqual(expected);
  });

  // All keys are laid out alike; the longest language is looked at.
  test.runIf(locale === 'es')('is A4, tagged, and has nothing cut off or upon another', async () => {
    const pdf = await readOf('key', quiz, locale);
    expect([Math.round(pdf.width), Math.round(pdf.height)]).toEqual([210, 297]);
    expect([pdf.isMarked, pdf.showsTitle]).toEqual([true, true]);
    expect(pdf.title).toContain(wordsIn(quiz, locale).title);
    expect(await misprints(pdf, [])).toEqual([]);
  });
});

test('no paper asks a machine for a font', async () => {
  const [quiz] = quizzes;
  const found = await Promise.all(
    (['sheet', 'key'] as const).map(async (kind) =>
      (await readOf(kind, assertFound(quiz, 'quiz'), 'es')).missingFonts(),
    ),
  );
  expect(found.flat()).toEqual([]);
});

describe('where the answer stands', () => {
  const questions = quizzes.flatMap((quiz) => toQuizTexts(quiz, contextIn('es')).questions);

  test('is spread, so that no place is a good guess', () => {
    const choices = questions.flatMap((question): { options: { isRight: boolean }[] }[] => {
      if (question.type === 'scenario') return question.scenes;
      return question.type === 'single' || question.type === 'multiple' ? [question] : [];
    });
    const places = choices.flatMap(({ options }) => options.flatMap(({ isRight }, i) => (isRight ? [i] : [])));
    expect(choices.length).toBeGreaterThan(60);
    for (const place of [0, 1, 2, 3])
      expect(places.filter((one) => one === place).length / places.length).toBeLessThanOrEqual(0.45);
  });

  test('is nowhere in the order in which steps and halves are shown', () => {
    const told = questions.filter(
      (question) =>
        (question.type === 'ordering' && question.shown.join() === question.steps.map(({ id }) => id).join()) ||
        (question.type === 'matching' && question.matches.join() === question.pairs.map(({ id }) => id).join()),
    );
    expect(questions.filter(({ type }) => type === 'ordering' || type === 'matching').length).toBeGreaterThan(15);
    expect(told.map(({ prompt }) => prompt)).toEqual([]);
  });
});

describe('another key', () => {
  test.each(quizzes.map((quiz) => [quiz.id, quiz] as const))(
    'changes the key and nothing on the sheet of %s',
    (_id, quiz) => {
      const other = { ...quiz, items: quiz.items.map(withOtherKey) };
      const [before, after] = [papersOf(quiz, 'es'), papersOf(other, 'es')];
      expect(after.sheet).toEqual(before.sheet);
      expect(after.key).not.toEqual(before.key);
    },
  );

  test('leaves every byte of the sheet as it was', async () => {
    const quiz = assertFound(quizzes[0], 'quiz');
    const other = { ...quiz, items: quiz.items.map(withOtherKey) };
    const again = await draw('sheet', papersOf(other, 'es'), mkdtempSync(join(tmpdir(), 'quiz-key-')));
    expect(again.equals(await bytesOf('sheet', quiz, 'es'))).toBe(true);
  });
});

describe('the same papers', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each(['sheet', 'key'] as const)('have the same bytes in another run, year and time zone (%s)', async (kind) => {
    const quiz = assertFound(quizzes.at(-1), 'quiz');
    const before = await bytesOf(kind, quiz, 'es');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1, 23, 30) });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    const after = await draw(kind, papersOf(quiz, 'es'), mkdtempSync(join(tmpdir(), 'quiz-again-')));
    expect(after.equals(before)).toBe(true);
  });
});

/** Every text within something, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What an option says, and its other half. */
function optionsIn(quiz: Quiz, locale: string): string[] {
  return askedIn(quiz, locale).flatMap(({ options }) =>
    options.flatMap(({ text, match }) => [text, ...(match ? [match] : [])]),
  );
}

function asks(quiz: Quiz, item: QuizItem, locale: string): Asked[] {
  return askedIn(quiz, locale).filter(({ name }) => name === item.id || name.startsWith(`${item.id}, `));
}

/** The letters beside the right options of one item, as the sheet has them. */
function rightLetters(
  { type }: QuizItem,
  asked: Asked[],
  { parts, halves }: QuizPapers['sheet']['questions'][number],
  scene: (number: number) => string,
): string {
  const letters = (part: number, texts: readonly string[]) =>
    texts.map((text) => parts[part]?.options.find((option) => option.text === text)?.letter ?? '?');
  const right = asked.map(({ options }) => options.filter(({ isRight }) => isRight));
  const [first = []] = right;
  if (type === 'scenario')
    return right
      .map(
        (own, i) =>
          `${scene(i + 1)} ${sorted(
            letters(
              i,
              own.map(({ text }) => text),
            ),
          )}`,
      )
      .join('; ');
  if (type === 'ordering')
    return letters(
      0,
      first.map(({ text }) => text),
    ).join(', ');
  if (type === 'matching') {
    const own = (halves ?? []).map((half) => first.find(({ text }) => text === half)?.match ?? '?');
    return letters(0, own)
      .map((letter, i) => `${i + 1} ${letter}`)
      .join(', ');
  }
  return sorted(
    letters(
      0,
      first.map(({ text }) => text),
    ),
  );
}

function sorted(letters: readonly string[]): string {
  return letters.toSorted().join(', ');
}

/** The same item with the first wrong option right and no other. */
function withOtherKey(item: QuizItem): QuizItem {
  const turned = <T extends { options: string[]; key: string[]; beliefs: Record<string, string[]> }>(choice: T): T => ({
    ...choice,
    key: choice.options.filter((option) => !choice.key.includes(option)).slice(0, 1),
    beliefs: {},
  });
  if (item.type === 'scenario') return { ...item, scenes: item.scenes.map(turned) };
  return 'key' in item ? turned(item) : item;
}

/** What nobody could read; what is asked is set larger. */
async function misprints(pdf: ReadPdf, asked: readonly string[]): Promise<string[]> {
  const texts = asked.map(unspaced);
  const isAsked = ({ text }: Piece) => text.length > 12 && texts.some((one) => one.includes(unspaced(text)));
  return [
    ...misprintsIn(pdf.pieces, pdf),
    ...smallerThan(8.39, pdf.pieces.filter(isAsked)).map((found) => `asked in ${found}`),
  ];
}
