import { inOneLine } from '../../views/cite.ts';
import { isChoiceQuestion, type Question, type QuizOption, type QuizScene } from '../../views/classroom/question.ts';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import type { QuizFileWords } from '../../views/classroom/quiz-file-words.ts';
import { escapeHtml } from '../escape-html.ts';
import { cleanQuiz } from './clean-quiz.ts';

/** One question as programs for learning know it: a scene of a story is one of its own. */
export type Asked = AskedChoice | AskedPairs;

interface AskedBase {
  /** The ids of its item and scene. */
  id: string;
  /** Its place, so that names sort as the quiz goes: `03`, of a story `04a`. */
  number: string;
  prompt: string;
  /** What is said afterwards, whatever was answered: why, the sources, and at the last question what to keep in mind. */
  after: string;
}

export interface AskedChoice extends AskedBase {
  type: 'single' | 'multiple' | 'true-false';
  options: QuizOption[];
}

/** Pairs as they are; of steps, each with its place, since not every program knows steps. */
export interface AskedPairs extends AskedBase {
  type: 'matching';
  pairs: { text: string; match: string }[];
}

/** Every question of a quiz in order, clean, with all that is said after it. */
export function toAsked({ texts, words }: QuizExport): Asked[] {
  const { questions, remember } = cleanQuiz(texts);
  return questions.flatMap((question, place) => {
    const isLast = place === questions.length - 1;
    const closing = isLast ? lines([`${words.remember}:`, ...remember.map(dashed), words.tell]) : '';
    return toEach(question, numberOf(place), closing, words);
  });
}

function toEach(question: Question, number: string, closing: string, words: QuizFileWords): Asked[] {
  const { id, prompt, explanation } = question;
  const sources = sourcesLine(question, words);
  const base = { id, number, prompt, after: lines([explanation, sources, closing]) };
  if (isChoiceQuestion(question)) return [{ ...base, type: question.type, options: question.options }];
  if (question.type === 'matching')
    return [
      {
        ...base,
        type: question.type,
        pairs: question.pairs.map(({ text, match }) => ({ text, match })),
        after: lines([explanation, ...question.pairs.map(why), sources, closing]),
      },
    ];
  if (question.type === 'ordering')
    return [
      {
        ...base,
        type: 'matching',
        pairs: question.steps.map(({ text }, i) => ({ text, match: words.place(i + 1) })),
        after: lines([explanation, ...question.steps.map(why), sources, closing]),
      },
    ];
  return question.scenes.map((scene, i) => ({
    id: `${id}.${scene.id}`,
    number: sceneNumber(number, i),
    prompt: lines([prompt, scene.prompt]),
    after: i === question.scenes.length - 1 ? base.after : '',
    type: 'single',
    options: sceneOptions(scene, question.scenes, number, words),
  }));
}

/** The options of a scene, which say in their feedback where the story goes on. */
export function sceneOptions(
  { options }: QuizScene,
  scenes: readonly QuizScene[],
  number: string,
  words: Pick<QuizFileWords, 'goesOn' | 'ends'>,
): QuizOption[] {
  return options.map(({ id, text, feedback, isRight, to }) => {
    const next = scenes.findIndex((scene) => scene.id === to);
    const way = next < 0 ? words.ends : words.goesOn(sceneNumber(number, next));
    return { id, text, isRight, feedback: `${feedback} ${way}` };
  });
}

/** The sources of a question in one line; empty where it has none. */
export function sourcesLine({ sources }: Pick<Question, 'sources'>, words: Pick<QuizFileWords, 'sources'>): string {
  return sources.length > 0 ? `${words.sources} ${inOneLine(sources)}` : '';
}

/** @example numberOf(2) // => '03' */
function numberOf(place: number): string {
  return String(place + 1).padStart(2, '0');
}

/** @example sceneNumber('04', 0) // => '04a' */
export function sceneNumber(number: string, place: number): string {
  return `${number}${SCENES[place] ?? place + 1}`;
}

/** In the order in which programs sort names, whatever the language. */
const SCENES = 'abcdef';

/** Texts one below the other, without those that say nothing. */
export function lines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}

/** @example dashed('Ask') // => '– Ask' */
export function dashed(text: string): string {
  return `– ${text}`;
}

function why({ text, feedback }: { text: string; feedback: string }): string {
  return dashed(`${text}: ${feedback}`);
}

/** A text as HTML, with its lines; what runs from right to left says so, since the page around it may not. */
export function htmlText(text: string, { lang, dir }: { lang: string; dir: 'ltr' | 'rtl' }): string {
  if (text === '') return '';
  const lines = escapeHtml(text).replaceAll('\n', '<br>');
  return dir === 'rtl' ? `<span lang="${lang}" dir="rtl">${lines}</span>` : lines;
}

/**
 * What each option of a question with several right ones counts, in hundredths: the right ones share a hundred, and the wrong ones take
 * as much away together, so that marking all gains nothing. Moodle refuses shares that are not in its list, which has these, of up to six,
 * with at most five decimals (`question_bank::fraction_options_full`).
 */
export function weightsOf(options: readonly { isRight: boolean }[]): number[] {
  const right = options.filter(({ isRight }) => isRight).length;
  return options.map(({ isRight }) => share(isRight ? right : right - options.length));
}

function share(parts: number): number {
  return Number((100 / parts).toFixed(5));
}

/** What a file says about itself to whoever opens it as text: its title, what is for whoever leads, and what it could not hold. */
export function remarks({ texts, words, notices }: QuizExport, losses: readonly string[]): string[] {
  const { title, care } = cleanQuiz(texts);
  return [
    title,
    lines(notices),
    lines([`${words.care}:`, ...care.map(dashed)]),
    ...(losses.length > 0 ? [lines([words.lost, ...losses.map(dashed)])] : []),
  ];
}
