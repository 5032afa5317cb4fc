import { letterOf } from '../../domain/classroom/quiz.ts';
import { BEGINNING, isOver, lastChoice, momentOf, type Path } from '../../domain/classroom/story.ts';
import type {
  ChoiceQuestion,
  MatchingQuestion,
  OrderingQuestion,
  Question,
  ScenarioQuestion,
} from '../../views/classroom/question.ts';
import type { ClassData } from '../../views/classroom/quiz-class.ts';
import { fillPhrase } from '../fill-phrase.ts';

/** How far a class is with one question: parts that were revealed, or the way through a story. */
export interface Course {
  shown: number;
  path: Path;
}

/** A question of which nothing was revealed. */
export const UNSEEN: Course = { shown: 0, path: BEGINNING };

export interface SlideOption {
  id: string;
  letter: string;
  text: string;
  /** Set once it is revealed. */
  isRight?: boolean;
  /** The place of a step, once it is revealed. */
  place?: number;
  feedback?: string;
}

/** What stands on the screen of a class at one moment. */
export interface Slide {
  /** What comes before the question in a story. */
  situation: string | null;
  prompt: string;
  /** What is asked of the class now, where the prompt does not say it. */
  ask: string | null;
  /** First halves of pairs, with the letter of the other one once it is revealed. */
  halves: { id: string; text: string; letter: string | null; isNow: boolean }[];
  options: SlideOption[];
  /** What was revealed last. */
  told: { title: string; text: string | null } | null;
  /** The moment that hands are counted for. */
  moment: string;
  /** The moment of a story in which the class chooses, so that whoever leads presses an option. */
  scene: string | null;
  /** Is all of it revealed? */
  isDone: boolean;
}

type SlideWords = Pick<ClassData, 'words' | 'class'>;

/** What the class sees of a question. */
export function toSlide(question: Question, { shown, path }: Course, words: SlideWords): Slide {
  if (question.type === 'matching') return toPairs(question, shown, words);
  if (question.type === 'ordering') return toSteps(question, shown, words);
  if (question.type === 'scenario') return toMoment(question, path, words);
  return toChoice(question, shown > 0, words);
}

const blank = { situation: null, ask: null, halves: [], told: null, scene: null };

function toChoice(question: ChoiceQuestion, isDone: boolean, { words, class: own }: SlideWords): Slide {
  const options = question.options.map(({ id, text, isRight, feedback }, i) => ({
    id,
    text,
    letter: letterOf(words.letters, i),
    ...(isDone ? { isRight, feedback } : {}),
  }));
  const letters = options.flatMap(({ isRight, letter }) => (isRight ? [letter] : [])).join(', ');
  return {
    ...blank,
    prompt: question.prompt,
    ask: question.type === 'multiple' ? words.several : null,
    options,
    told: isDone ? { title: fillPhrase(own.right, { letters }), text: null } : null,
    moment: question.id,
    isDone,
  };
}

function toPairs(
  { id, prompt, pairs, matches }: MatchingQuestion,
  shown: number,
  { words, class: own }: SlideWords,
): Slide {
  const letterFor = (pair: string) => letterOf(words.letters, matches.indexOf(pair));
  const now = pairs[shown];
  const last = pairs[shown - 1];
  return {
    ...blank,
    prompt,
    ask: now ? fillPhrase(own.goesWith, { text: now.text }) : null,
    halves: pairs.map((pair, i) => ({
      id: pair.id,
      text: pair.text,
      letter: i < shown ? letterFor(pair.id) : null,
      isNow: i === shown,
    })),
    options: matches.map((match, i) => ({
      id: match,
      letter: letterOf(words.letters, i),
      text: pairs.find((pair) => pair.id === match)?.match ?? '',
    })),
    told: last ? { title: `${last.text} – ${letterFor(last.id)}. ${last.match}`, text: last.feedback } : null,
    moment: `${id} ${shown}`,
    isDone: !now,
  };
}

function toSteps(question: OrderingQuestion, shown: number, { words, class: own }: SlideWords): Slide {
  const { id, prompt, steps } = question;
  const last = steps[shown - 1];
  const isDone = shown >= steps.length;
  return {
    ...blank,
    prompt,
    ask: isDone ? null : fillPhrase(own.whichPlace, { number: String(shown + 1) }),
    options: question.shown.map((step, i) => {
      const place = steps.findIndex((one) => one.id === step);
      const text = steps[place]?.text ?? '';
      return { id: step, letter: letterOf(words.letters, i), text, ...(place < shown ? { place: place + 1 } : {}) };
    }),
    told: last ? { title: `${shown}. ${last.text}`, text: last.feedback } : null,
    moment: `${id} ${shown}`,
    isDone,
  };
}

function toMoment({ id, prompt, scenes }: ScenarioQuestion, path: Path, { words, class: own }: SlideWords): Slide {
  const scene = momentOf(scenes, path);
  const told = path.isTold ? lastChoice(scenes, path) : undefined;
  return {
    ...blank,
    situation: prompt,
    prompt: scene.prompt,
    ask: told ? null : own.majority,
    options: scene.options.map((option, i) => ({
      id: option.id,
      letter: letterOf(words.letters, i),
      text: option.text,
    })),
    told: told ? { title: told.text, text: told.feedback } : null,
    moment: `${id} ${scene.id}`,
    scene: told ? null : scene.id,
    isDone: isOver(scenes, path),
  };
}
