import { letterOf } from '../../domain/classroom/quiz.ts';
import { isChoiceQuestion, type Question, type QuizOption } from '../../views/classroom/question.ts';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import type { QuizFileWords } from '../../views/classroom/quiz-file-words.ts';
import { dashed, lines, sceneNumber, sceneOptions, sourcesLine } from './asked.ts';
import { cleanQuiz } from './clean-quiz.ts';

/** A quiz as one text to send: the questions, a line, and the answers. */
export function quizText(quiz: QuizExport): string {
  return [questionsText(quiz), LINE, answersText(quiz)].join('\n\n');
}

/** The questions alone, to send first, with whom to call: nothing in them tells an answer. */
export function questionsText({ texts, words, notices }: QuizExport): string {
  const { title, intro, questions, dir } = cleanQuiz(texts);
  const asked = questions.map((question, i) => ask(question, String(i + 1), words));
  return written([title, intro, lines(notices), ...asked, words.tell], dir);
}

/** The answers alone, to send later: each with why, then what to keep in mind and where to find help. */
export function answersText({ texts, words }: QuizExport): string {
  const { title, questions, remember, dir } = cleanQuiz(texts);
  return written(
    [
      `${words.answers}: ${title}`,
      ...questions.map((question, i) => answer(question, String(i + 1), words)),
      lines([`${words.remember}:`, ...remember.map(dashed)]),
      words.tell,
    ],
    dir,
  );
}

function ask(question: Question, number: string, words: QuizFileWords): string {
  const first = `${number}. ${question.prompt}`;
  if (isChoiceQuestion(question))
    return lines([
      first,
      question.type === 'multiple' ? words.several : '',
      ...question.options.map(letteredIn(words)),
    ]);
  if (question.type === 'matching')
    return lines([
      first,
      words.match,
      ...question.pairs.map(letteredIn(words)),
      ...question.matches.map((id, i) => `${i + 1}) ${question.pairs.find((pair) => pair.id === id)?.match ?? ''}`),
    ]);
  if (question.type === 'ordering') return lines([first, words.order, ...shownSteps(question).map(letteredIn(words))]);
  return [
    first,
    ...question.scenes.map(({ prompt, options }, i) =>
      lines([`${sceneNumber(number, i)}. ${prompt}`, ...options.map(letteredIn(words))]),
    ),
  ].join('\n\n');
}

function answer(question: Question, number: string, words: QuizFileWords): string {
  const after = [question.explanation, sourcesLine(question, words)];
  if (isChoiceQuestion(question))
    return lines([right(number, question.options, words), ...whys(question.options, words), ...after]);
  if (question.type === 'matching') {
    const pairs = question.pairs.map(
      ({ id }, i) => `${letterOf(words.letters, i)}–${question.matches.indexOf(id) + 1}`,
    );
    return lines([`${number}. ${pairs.join(', ')}`, ...whys(question.pairs, words), ...after]);
  }
  if (question.type === 'ordering') {
    const places = question.steps.map(({ id }) => letterOf(words.letters, question.shown.indexOf(id)));
    return lines([`${number}. ${places.join(', ')}`, ...whys(shownSteps(question), words), ...after]);
  }
  const scenes = question.scenes.map((scene, i) => {
    const options = sceneOptions(scene, question.scenes, number, words);
    return lines([right(sceneNumber(number, i), options, words), ...whys(options, words)]);
  });
  return [...scenes, lines(after)].join('\n\n');
}

type Letters = Pick<QuizFileWords, 'letters'>;

function right(number: string, options: readonly QuizOption[], words: Letters): string {
  const lettered = letteredIn(words);
  const all = options.flatMap((option, i) => (option.isRight ? lettered(option, i) : []));
  return `${number}. ${all.join('; ')}`;
}

function whys(options: readonly { feedback: string }[], { letters }: Letters): string[] {
  return options.map(({ feedback }, i) => `${letterOf(letters, i)}: ${feedback}`);
}

function letteredIn({ letters }: Letters) {
  return ({ text }: { text: string }, place: number) => `${letterOf(letters, place)}) ${text}`;
}

function shownSteps({ steps, shown }: Extract<Question, { type: 'ordering' }>) {
  return shown.flatMap((id) => steps.find((step) => step.id === id) ?? []);
}

/** Blocks with an empty line between. A line that begins with a letter or a number says that it runs from right to left, if it does. */
function written(blocks: readonly string[], dir: 'ltr' | 'rtl'): string {
  const text = blocks.filter(Boolean).join('\n\n');
  return dir === 'rtl' ? text.replace(/^(?=.)/gm, RIGHT_TO_LEFT) : text;
}

const LINE = '—'.repeat(12);
const RIGHT_TO_LEFT = '\u200F';
