import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { choose, goOn, takeBack } from '../../domain/classroom/story.ts';
import type { ClassData } from '../../views/classroom/quiz-class.ts';
import { type Course, toSlide, UNSEEN } from './slide.ts';

/** All that a class has seen and shown. */
interface Session {
  step: number;
  courses: Record<string, Course>;
  /** Totals for each option at each moment. */
  hands: Record<string, number>;
  isCounting: boolean;
  /** A total that was pressed, for who does not see it. */
  said: string;
}

const FRESH: Session = { step: 0, courses: {}, hands: {}, isCounting: false, said: '' };

/** Where a class is in a quiz, and the ways on and back; kept nowhere but here. */
export function useClass(data: ClassData) {
  const [session, setSession] = useState<Session>(FRESH);
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const next = useRef<'heading' | 'told' | null>(null);
  const { questions } = data;
  const { step, courses } = session;
  const question = questions[step];
  const course = (question && courses[question.id]) ?? UNSEEN;
  const slide = question ? toSlide(question, course, data) : null;
  // What is new takes the focus: it is read out once, and scrolled to.
  useLayoutEffect(() => {
    if (next.current) (next.current === 'told' ? told : heading).current?.focus();
    next.current = null;
  }, [step, course]);
  const change = (changes: Partial<Session>) => setSession((before) => ({ ...before, said: '', ...changes }));
  const follow = (focus: 'heading' | 'told', changes: Partial<Course>) => {
    if (!question) return;
    next.current = focus;
    change({ courses: { ...courses, [question.id]: { ...course, ...changes } } });
  };
  const moveTo = (to: number) => {
    if (to < 0 || to > questions.length) return;
    next.current = 'heading';
    change({ step: to });
  };
  return {
    ...{ session, question, slide, heading, told, change },
    forget: () => setSession(FRESH),
    back: () => moveTo(step - 1),
    forward: () => moveTo(step + 1),
    /** Reveals what comes next, or goes on where all is revealed; a story waits for the choice of the class. */
    advance: () => {
      if (!slide || slide.scene) return;
      if (slide.isDone) moveTo(step + 1);
      else if (question?.type === 'scenario') follow('heading', { path: goOn(course.path) });
      else follow('told', { shown: course.shown + 1 });
    },
    choose: (option: string | undefined) => {
      if (slide?.scene && option !== undefined) follow('told', { path: choose(course.path, slide.scene, option) });
    },
    takeBack: () => follow('heading', { path: takeBack(course.path) }),
    count: (option: string, count: number, said: string) =>
      change({ hands: { ...session.hands, [`${slide?.moment} ${option}`]: count }, said }),
    handsFor: (option: string) => session.hands[`${slide?.moment} ${option}`] ?? 0,
  };
}
