/** The guide for teachers in each language: an answer and a source for each hard question, and a plan that agrees with the records. */
import { describe, expect, test } from 'vitest';
import { cited, content, LOCALES, type Locale, linesIn, sectionsOf, textOf } from './texts.ts';

const SECTIONS = [
  'quick',
  'before',
  'during',
  'after',
  'tells',
  'norm',
  'never',
  'ask-self',
  'ask-crime',
  'ask-do',
  'measure',
  'count',
  'plan',
  'dates',
  'national',
  'others',
  'care',
];
const QUESTIONS = ['ask-self', 'ask-crime', 'ask-do'];

interface Asked {
  question: string;
  answer: string;
  body: string;
}

/** Each hard question with what is said aloud, and with all that stands under it. */
const askedIn = (locale: Locale): Asked[] =>
  QUESTIONS.flatMap((id) => {
    const [, ...parts] = textOf(locale, 'guide', id).split(/^### /m);
    return parts.map((body) => ({
      question: body.split('\n')[0] ?? '',
      answer: (body.match(/^> .*$/gm) ?? []).join(' '),
      body,
    }));
  });

/** The rows of a table, without its head. */
const rowsOf = (body: string) =>
  body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe.each(LOCALES)('the guide for teachers (%s)', (locale) => {
  const text = (section: string) => textOf(locale, 'guide', section);

  test('has all its sections', () => {
    expect(sectionsOf(locale, 'guide').map(({ id }) => id)).toEqual(SECTIONS);
  });

  test('answers each hard question in words to say aloud, and says where the answer comes from', () => {
    const asked = askedIn(locale);
    expect(asked.length).toBeGreaterThanOrEqual(12);
    expect(asked.length).toBe(askedIn('es').length);
    for (const { question, answer, body } of asked) {
      expect(question, question).toMatch(/[?][»”]$/);
      expect(answer.split(' ').length, question).toBeGreaterThan(12);
      expect(cited(body).length, question).toBeGreaterThan(0);
    }
  });

  test('keeps what is read aloud so short that it is said in one breath or two', () => {
    const long = askedIn(locale).filter(({ answer }) => answer.replace(/<[^>]*>/g, '').split(/\s+/).length > 60);
    expect(long.map(({ question }) => question)).toEqual([]);
  });

  test.each(['quick', 'tells'])('names whom to call in danger (%s)', (section) => {
    expect(linesIn(text(section))).toContain('police');
  });

  test('says in the same order what to do when somebody tells, with a source for listening and for notes', () => {
    expect(text('tells').match(/^\d\. /gm)).toHaveLength(8);
    expect(cited(text('tells'))).toEqual(cited(textOf('es', 'guide', 'tells')));
  });

  test('quotes the duty to report from the rules themselves', () => {
    const kinds = cited(text('norm')).map((id) => content.sources?.value?.sources?.[id ?? '']?.kind);
    expect(new Set(kinds)).toEqual(new Set(['law']));
  });

  test('asks three questions with one key, and leaves room for totals only', () => {
    expect(text('measure').match(/^\d\. \*\*.+\*\* \(A\) .+ \(B\) .+ \(C\) .+$/gm)).toHaveLength(3);
    expect(text('measure')).toContain('1 B, 2 A, 3 C');
    const [papers, ...right] = rowsOf(text('count'));
    expect([papers, ...right].map((cells) => cells?.slice(1))).toEqual(Array(4).fill(['', '']));
  });

  test('plans with questions that exist, each for an age that they are made for', () => {
    const rows = rowsOf(text('plan'));
    expect(rows).toHaveLength(9);
    for (const [when, whom = '', , title] of rows) {
      const quiz = content.quizzes.find(({ whole }) => whole?.words[locale]?.title === title)?.whole;
      expect(quiz, `${when}: ${title}`).toBeDefined();
      const [from = 18, to = 99] = (whom.match(/\d+/g) ?? []).map(Number);
      expect(quiz!.ages.from, title).toBeLessThanOrEqual(from);
      expect(quiz!.ages.to, title).toBeGreaterThanOrEqual(to);
    }
  });

  test('names the lessons as they are called, each for its own age', () => {
    const lessons = content.lessons.flatMap(({ whole }) => whole ?? []);
    const rows = rowsOf(text('plan')).map(([, whom = '', title]) => ({
      lesson: lessons.find(({ words }) => words[locale]?.title === title),
      title,
      ages: (whom.match(/\d+/g) ?? []).map(Number),
    }));
    for (const { lesson, title, ages } of rows) {
      expect([lesson?.ages.from, lesson?.ages.to], title).toEqual(ages.length > 0 ? ages : [18, 99]);
    }
  });

  test('plans around the days of the record, and cites what the record cites', () => {
    const days = content.days?.whole ?? {};
    for (const id of ['world-day', 'peru-national-day', 'international-day-september']) {
      const { monthDay, sources } = days[id]!;
      const day = String(Number(monthDay.slice(3)));
      expect(`${text('plan')} ${text('dates')}`, id).toMatch(new RegExp(`\\b${day}\\b`));
      expect(cited(text('dates')), id).toEqual(expect.arrayContaining([...sources]));
    }
  });

  test('names a source for each material of others', () => {
    const items = ['national', 'others', 'care'].flatMap((id) => text(id).match(/^- .+$/gm) ?? []);
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter((item) => cited(item).length === 0)).toEqual([]);
  });
});
