import type { ChoiceType } from '../../codes/classroom.ts';
import type { Cite } from '../cite.ts';

interface Asked {
  id: string;
  prompt: string;
  explanation: string;
  sources: Cite[];
}

export interface QuizOption {
  id: string;
  text: string;
  feedback: string;
  isRight: boolean;
}

/** Options to choose from, in the order in which they are shown. */
export interface ChoiceQuestion extends Asked {
  type: ChoiceType;
  options: QuizOption[];
}

export interface QuizPair {
  id: string;
  text: string;
  match: string;
  feedback: string;
}

export interface MatchingQuestion extends Asked {
  type: 'matching';
  /** In the order in which their first halves are shown. */
  pairs: QuizPair[];
  /** The ids of the pairs in the order in which their other halves are shown. */
  matches: string[];
}

export interface OrderingQuestion extends Asked {
  type: 'ordering';
  /** In their right order. */
  steps: { id: string; text: string; feedback: string }[];
  /** Their ids in the order in which they are shown. */
  shown: string[];
}

export interface QuizScene {
  id: string;
  prompt: string;
  /** Each with the scene that it leads to; `null` where the story ends. */
  options: (QuizOption & { to: string | null })[];
}

/** A story that goes on as the reader chooses, from its first scene. */
export interface ScenarioQuestion extends Asked {
  type: 'scenario';
  scenes: QuizScene[];
}

export type Question = ChoiceQuestion | MatchingQuestion | OrderingQuestion | ScenarioQuestion;

export function isChoiceQuestion(question: Question): question is ChoiceQuestion {
  return 'options' in question;
}
