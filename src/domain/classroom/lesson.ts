import type { AdvertForm } from '../../codes/adverts.ts';
import type { ClassTheme, LessonGroup, Phase } from '../../codes/classroom.ts';
import type { Role } from '../../codes/roles.ts';
import type { RecordWords } from '../page/record-words.ts';

/** One length in which a lesson can be held, and how its minutes fall on the phases. */
export type Hour = { minutes: number } & Record<Phase, number>;

/** One step: what it is, the plan says; how long it takes, in each hour of the lesson. */
export interface LessonStep {
  id: string;
  phase: Phase;
  /** For each hour, in their order; 0 where the step is left out. */
  minutes: number[];
  sources: string[];
}

/** Something to do on the hand-out. */
export interface Task {
  id: string;
  /** How many answers it asks for; 0 where something is marked in what is printed. */
  answers: number;
  /** Lines to write each of them on. */
  lines: number;
}

/** What a step says. */
export interface StepWords {
  title: string;
  /** What the teacher does, a sentence or two each. */
  does: string[];
  /** What can be said aloud, as it stands. */
  says?: string[] | undefined;
  /** How it goes without copies, where it is otherwise. */
  copyless?: string | undefined;
  /** What is shown to the class. */
  slide?: string[] | undefined;
}

/** The words of a lesson in one language. */
export interface LessonWords extends RecordWords {
  title: string;
  description: string;
  /** What the group will be able to do. */
  aims: string[];
  /** What it meets of the programme of schools. */
  fits: Record<string, string>;
  /** What the group makes. */
  product: string;
  materials: string[];
  prepare: string[];
  /** Subjects that may hurt. */
  care: string[];
  /** The device that keeps a distance. */
  distancing: string;
  /** The agreements of the group. */
  rules: string[];
  steps: Record<string, StepWords>;
  /** After the hour. */
  after: string[];
  adaptations: { multigrade: string[]; tongue: string[]; disability: string[] };
  /** Short sentences that a teacher can say in the mother tongue of the group. */
  aloud: string[];
  /** What shows that the aims are met; no marks. */
  assessment: string[];
  handout: {
    /** An invented notice, or a message of somebody invented. */
    notice?: string[] | undefined;
    story: string[];
    tasks: Record<string, string>;
  };
  /** The answers of each task: some that may be given, at least as many as it asks for. */
  key: Record<string, string[]>;
  /** What to do with an answer that is not in the key. */
  keyNotes: string[];
  /** To the families; absent for the staff. */
  letter?: string[] | undefined;
}

/** A lesson: structure once, words per language. */
export interface Lesson {
  id: string;
  order: number;
  theme: ClassTheme;
  group: LessonGroup;
  ages: { from: number; to: number };
  hours: Hour[];
  /** Whom to tell or call, and services that only this country has. */
  roles: Role[];
  services?: string[] | undefined;
  /** What to do when somebody tells something. */
  protocol: string;
  quiz: string | null;
  fits: { id: string; sources: string[] }[];
  steps: LessonStep[];
  tasks: Task[];
  /** How the invented notice of the hand-out reaches somebody; as a paper on a post where nothing is said. */
  noticeForm?: AdvertForm | undefined;
  /** On what the hand-out, its key and the letter rest. */
  sources: string[];
  words: Record<string, LessonWords>;
}
