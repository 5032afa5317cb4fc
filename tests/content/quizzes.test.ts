/** The real quizzes: whole in each language, honest in their form, and readable by those whom they are for. */
import { describe, expect, test } from 'vitest';
import { knownServices } from '../../src/check/rules/materials/said-words.ts';
import { CLASS_THEMES } from '../../src/codes/classroom.ts';
import type { Quiz, QuizWords } from '../../src/domain/classroom/quiz.ts';
import { printedService } from '../../src/domain/materials/made.ts';
import { readabilityOf } from '../../src/domain/text/readability.ts';
import { splitText, wordsOf } from '../../src/domain/text/sentences.ts';
import { contentOf } from '../fixtures/content-read.ts';
import { type Asked, askedIn, realQuizzes } from './quizzes.ts';

const LOCALES = ['es', 'en', 'pt'] as const;
const quizzes = realQuizzes();
const named = quizzes.map((quiz) => [quiz.id, quiz] as const);
const content = contentOf('content');

const wordsIn = ({ words, id }: Quiz, locale: string): QuizWords => {
  const own = words[locale];
  if (!own) throw new Error(`${id} has no words in "${locale}".`);
  return own;
};
/** Every text of a quiz in one language that somebody reads. */
const textsIn = (quiz: Quiz, locale: string) => {
  const { title, intro, care, remember, items } = wordsIn(quiz, locale);
  return [title, intro, ...care, ...remember, ...itemTexts(items)];
};
const itemTexts = (items: QuizWords['items']) =>
  Object.values(items).flatMap(({ prompt, explanation, options, scenes }) => [
    prompt,
    explanation,
    ...optionTexts(options ?? {}),
    ...Object.values(scenes ?? {}).flatMap((scene) => [scene.prompt, ...optionTexts(scene.options)]),
  ]);
const optionTexts = (
  options: Readonly<Record<string, { text: string; match?: string | undefined; feedback: string }>>,
) => Object.values(options).flatMap(({ text, match, feedback }) => [text, ...(match ? [match] : []), feedback]);
/** The names of all fields and how long its lists are: what is the same in each language. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  const made = ['state', 'from', 'hash', 'writtenBy', 'translatedBy', 'reviewed'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !made.includes(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, shapeOf(one)]),
  );
};

test('there are ten, one for each theme', () => {
  expect(quizzes.map(({ theme }) => theme).toSorted()).toEqual([...CLASS_THEMES].toSorted());
});

describe.each(named)('%s', (_id, quiz) => {
  test('has eight to twelve items of four kinds and more, one of them a story', () => {
    const types = quiz.items.map(({ type }) => type);
    expect(types.length).toBeGreaterThanOrEqual(8);
    expect(types.length).toBeLessThanOrEqual(12);
    expect(new Set(types).size).toBeGreaterThanOrEqual(4);
    expect(types.filter((type) => type === 'scenario')).toHaveLength(1);
    expect(types.filter((type) => type === 'single').length).toBeLessThanOrEqual(types.length / 2);
  });

  test('says the same things in each language, as many as in Spanish', () => {
    const es = shapeOf(wordsIn(quiz, 'es'));
    for (const locale of LOCALES) expect(shapeOf(wordsIn(quiz, locale))).toEqual(es);
    expect(Object.keys(quiz.words).toSorted()).toEqual([...LOCALES].toSorted());
  });

  test('is translated from the Spanish that stands there', () => {
    const { hash } = wordsIn(quiz, 'es');
    expect(['en', 'pt'].map((locale) => wordsIn(quiz, locale).from)).toEqual([hash, hash]);
  });

  test.each(LOCALES)('fits a game where it can be played in one (%s)', (locale) => {
    const asked = askedIn(quiz, locale).filter(({ type }) => ['single', 'multiple', 'true-false'].includes(type));
    const long = asked.flatMap(({ name, prompt, options }) => [
      ...([...prompt].length > 120 ? [`${name}: ${prompt}`] : []),
      ...options.filter(({ text }) => [...text].length > 75).map(({ text }) => `${name}: ${text}`),
    ]);
    expect(long).toEqual([]);
  });

  test('has sentences of eighteen words at most, where a colon is a breath', () => {
    const long = textsIn(quiz, 'es')
      .flatMap((text) => splitText(text, 'es'))
      .flatMap((sentence) => sentence.split(/:\s/))
      .filter((sentence) => wordsOf(sentence, 'es').length > 18);
    expect(long).toEqual([]);
  });

  test('is easy to read for its age', () => {
    const read = readabilityOf(textsIn(quiz, 'es').join('\n\n'), 'inflesz', 'es');
    expect(read?.words).toBeGreaterThan(300);
    expect(read?.score).toBeGreaterThanOrEqual(quiz.ages.to <= 11 ? 75 : 65);
  });

  test('has no number of a service in its words', () => {
    const channels = content.services.flatMap(({ whole }) => whole?.channels ?? []);
    const called = new Set(
      channels.map(({ value }) => value.replaceAll(/\D/g, '')).filter((digits) => digits.length >= 3),
    );
    // Twenty of each hundred, and an article of a law, are no numbers to call.
    const RUN = /(?<!\b(?:cada|every|de|of|artículo|article|artigo) )\b\d[\d -]*\d/gi;
    const found = LOCALES.flatMap((locale) => textsIn(quiz, locale))
      .flatMap((text) => text.match(RUN) ?? [])
      .filter((run) => called.has(run.replaceAll(/\D/g, '')));
    expect(found).toEqual([]);
  });

  test('ends on what to remember and whom to tell, whose numbers are known here', () => {
    for (const locale of LOCALES) {
      expect(wordsIn(quiz, locale).remember.length).toBeGreaterThanOrEqual(3);
      expect(wordsIn(quiz, locale).care.length).toBeGreaterThanOrEqual(2);
    }
    const known = knownServices(content);
    expect(quiz.roles.filter((role) => printedService(role, known) === null)).toEqual([]);
    expect(quiz.roles.length).toBeGreaterThanOrEqual(2);
  });
});

test('the right answer is the longest in fewer than half of the questions', () => {
  const asked = quizzes.flatMap((quiz) => askedIn(quiz, 'es'));
  // By chance it would be so in about four of ten, since most have three options or two.
  for (const [type, most] of [
    ['single', 0.45],
    ['scenario', 0.5],
  ] as const) {
    const own = asked.filter((one) => one.type === type);
    expect(own.length).toBeGreaterThan(25);
    expect(own.filter(isRightLongest).length / own.length).toBeLessThanOrEqual(most);
  }
});

test('a statement may be true, so that "false" is no answer to all of them', () => {
  const statements = quizzes.flatMap(({ items }) => items).filter(({ type }) => type === 'true-false');
  const right = statements.filter((item) => 'key' in item && item.key[0] === 'true').length;
  expect(right).toBeGreaterThanOrEqual(3);
});

test('the one for ten and eleven years names no crime, in no language', () => {
  const young = quizzes.filter(({ ages }) => ages.to <= 11);
  expect(young).toHaveLength(1);
  const CRIMES = {
    es: /\b(trata|explota\w*|explotación|delito\w*|abus\w*|viola\w*|secuestr\w*|prostitu\w*|sexual\w*|tráfico)\b/i,
    en: /\b(traffick\w*|exploit\w*|crime\w*|abus\w*|rape\w*|kidnap\w*|prostitut\w*|sexual\w*)\b/i,
    pt: /\b(tráfico|explora\w*|crime\w*|abus\w*|estupr\w*|sequestr\w*|prostitu\w*|sexua\w*)\b/i,
  };
  const found = LOCALES.flatMap((locale) =>
    young.flatMap((quiz) => textsIn(quiz, locale).filter((text) => CRIMES[locale].test(text))),
  );
  expect(found).toEqual([]);
});

test('no answer is told by where it stands, since answers stand mixed', () => {
  const PLACE =
    /\b(todas las anteriores|ninguna de las anteriores|la primera opción|la última opción|all of the above|none of the above|todas as anteriores|nenhuma das anteriores)\b|\b[Ll]as? [A-F]\b|\boption [A-F]\b/;
  const found = quizzes
    .flatMap((quiz) => LOCALES.flatMap((locale) => textsIn(quiz, locale)))
    .filter((text) => PLACE.test(text));
  expect(found).toEqual([]);
});

/** Is the right one alone the longest? */
function isRightLongest({ options }: Asked): boolean {
  const lengths = options.filter(({ isRight }) => !isRight).map(({ text }) => [...text].length);
  return options.some(({ isRight, text }) => isRight && [...text].length > Math.max(...lengths));
}
