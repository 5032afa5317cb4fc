import { letterOf, type Quiz } from '../../domain/classroom/quiz.ts';
import { isInFont } from '../../domain/text/fit.ts';
import { inOneLine } from '../cite.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { isWrittenIn } from './own-words.ts';
import { toPaperBase } from './paper-base.ts';
import type { Codes } from './paper-page.ts';
import type { Question, QuizOption } from './question.ts';
import { toQuizTexts } from './questions.ts';

export type QuizPapers = ReturnType<typeof toQuizPapers>;

export type PupilSheet = QuizPapers['sheet'];

export type TeacherKey = QuizPapers['key'];

/** Both papers of a quiz, in the reader's language or in the first that stands in for it. */
export function toQuizPapers(quiz: Quiz, codes: Codes, { site, ...reader }: ViewContext) {
  const context = viewContext(site, shownWords(quiz, { site, ...reader }).locale);
  const texts = toQuizTexts(quiz, context);
  const { words } = context;
  const base = toPaperBase('quiz', quiz, texts, codes.get(texts.locale) ?? null, context);
  const tell = words.plain('quiz.tell');
  return {
    sheet: {
      ...base,
      intro: texts.intro,
      noName: words.plain('quizPaper.noName'),
      tell,
      questions: texts.questions.map((question) => toPaperQuestion(question, context)),
    },
    key: {
      ...base,
      title: words.plain('quizPaper.keyTitle', { title: texts.title }),
      intro: words.plain('quizPaper.keyIntro'),
      sections: [
        { heading: words.plain('quizPaper.care'), lines: texts.care },
        { heading: words.plain('quiz.remember'), lines: texts.remember },
      ],
      answers: words.plain('quizPaper.answers'),
      tell,
      questions: texts.questions.map((question) => toKeyQuestion(question, context)),
    },
  };
}

export interface CodedQuiz {
  quiz: Quiz;
  codes: Codes;
}

/** The papers that are set as files; `null` where the quiz has no words of the language, or has words that the fonts cannot write. */
export function toSetPapers({ quiz, codes }: CodedQuiz, context: ViewContext): QuizPapers | null {
  if (!isWrittenIn(quiz, context.language.locale, context)) return null;
  const papers = toQuizPapers(quiz, codes, context);
  return isInFont(JSON.stringify(papers)) ? papers : null;
}

export function everyQuizPaper(quizzes: readonly CodedQuiz[], { site }: Pick<ViewContext, 'site'>): QuizPapers[] {
  return quizzes.flatMap((quiz) =>
    site.languages.flatMap(({ locale }) => toSetPapers(quiz, viewContext(site, locale)) ?? []),
  );
}

export interface PaperPart {
  /** What is asked in this part of a story; absent where the prompt says all. */
  prompt?: string;
  options: { letter: string; text: string }[];
}

/** A question as a pupil gets it: nothing tells the key. */
export interface PaperQuestion {
  prompt: string;
  /** What to do with the pencil. */
  how: string;
  /** First halves of pairs, to write a letter beside. */
  halves?: string[];
  /** Does the pupil number the options in their order? */
  isOrdered?: true;
  parts: PaperPart[];
}

/** A question as whoever leads reads it: what is right first, then why each option is so. */
export interface KeyQuestion {
  prompt: string;
  /** What is right, in few signs: `B`, `A, C`, `1 C, 2 A, 3 B`. */
  right: string;
  /** Each option, with the other half of a pair or the place of a step. */
  answers: { letter: string; text: string; isRight: boolean; with?: string; feedback: string }[];
  explanation: string;
  sources: string;
}

const HOW = {
  single: 'quizPaper.single',
  'true-false': 'quizPaper.single',
  multiple: 'quizPaper.multiple',
  matching: 'quizPaper.matching',
  ordering: 'quizPaper.ordering',
  scenario: 'quizPaper.scenario',
} as const;

function toPaperQuestion(question: Question, { words }: ViewContext): PaperQuestion {
  const letters = words.plain('quiz.letters');
  const lettered = (texts: readonly string[]) => texts.map((text, i) => ({ letter: letterOf(letters, i), text }));
  const asked = { prompt: question.prompt, how: words.plain(HOW[question.type]) };
  switch (question.type) {
    case 'matching': {
      const { pairs, matches } = question;
      const halves = matches.map((id) => pairs.find((pair) => pair.id === id)?.match ?? '');
      return { ...asked, halves: pairs.map(({ text }) => text), parts: [{ options: lettered(halves) }] };
    }
    case 'ordering': {
      const texts = question.shown.map((id) => question.steps.find((step) => step.id === id)?.text ?? '');
      return { ...asked, isOrdered: true, parts: [{ options: lettered(texts) }] };
    }
    case 'scenario':
      return {
        ...asked,
        parts: question.scenes.map(({ prompt, options }, i) => ({
          prompt: `${words.plain('quizPaper.scene', { number: String(i + 1) })} ${prompt}`,
          options: lettered(options.map(({ text }) => text)),
        })),
      };
    default:
      return { ...asked, parts: [{ options: lettered(question.options.map(({ text }) => text)) }] };
  }
}

function toKeyQuestion(question: Question, context: ViewContext): KeyQuestion {
  const { words } = context;
  const { prompt, explanation, sources } = question;
  return {
    prompt,
    ...toAnswers(question, context),
    explanation,
    sources: `${words.plain('quiz.sources')} ${inOneLine(sources)}`,
  };
}

function toAnswers(question: Question, { words }: ViewContext): Pick<KeyQuestion, 'right' | 'answers'> {
  const named = (place: number) => letterOf(words.plain('quiz.letters'), place);
  const rightOf = (options: readonly QuizOption[]) =>
    options.flatMap(({ isRight }, i) => (isRight ? [named(i)] : [])).join(', ');
  switch (question.type) {
    case 'matching': {
      const letters = question.pairs.map(({ id }) => named(question.matches.indexOf(id)));
      return {
        right: letters.map((letter, i) => `${i + 1} ${letter}`).join(', '),
        answers: question.pairs.map(({ text, match, feedback }, i) => ({
          letter: `${i + 1} ${letters[i]}`,
          text,
          isRight: true,
          with: match,
          feedback,
        })),
      };
    }
    case 'ordering': {
      const letters = question.steps.map(({ id }) => named(question.shown.indexOf(id)));
      return {
        right: letters.join(', '),
        answers: question.steps.map(({ text, feedback }, i) => ({
          letter: letters[i] ?? '',
          text,
          isRight: true,
          with: String(i + 1),
          feedback,
        })),
      };
    }
    case 'scenario': {
      const names = new Map(
        question.scenes.map(({ id }, i) => [id, words.plain('quizPaper.scene', { number: String(i + 1) })]),
      );
      return {
        right: question.scenes.map(({ id, options }) => `${names.get(id)} ${rightOf(options)}`).join('; '),
        answers: question.scenes.flatMap(({ id, options }) =>
          options.map(({ text, isRight, feedback, to }, i) => ({
            letter: `${names.get(id)} ${named(i)}`,
            text,
            isRight,
            feedback: to ? `${feedback} ${words.plain('quizPaper.leads', { scene: names.get(to) ?? '' })}` : feedback,
          })),
        ),
      };
    }
    default:
      return {
        right: rightOf(question.options),
        answers: question.options.map(({ text, isRight, feedback }, i) => ({
          letter: named(i),
          text,
          isRight,
          feedback,
        })),
      };
  }
}
