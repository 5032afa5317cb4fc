import { PHASES, WORDS_OF_HANDOUT } from '../../codes/classroom.ts';
import type { Lesson } from '../../domain/classroom/lesson.ts';
import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
import { campaignOf, placeHere } from '../read/campaign-facts.ts';
import { members } from '../source/loose.ts';
import { placeAt, type YamlSource } from '../source/yaml-source.ts';

type Lessons = Pick<Content, 'lessons'>;

/** A hand-out is half a page: what is on it fits, and its key has each answer that a task asks for. */
export function lessonHandouts({ lessons }: Lessons): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    return Object.entries(whole.words).flatMap(([locale, { handout, key }]) => {
      const texts = [...(handout.notice ?? []), ...handout.story, ...Object.values(handout.tasks)];
      const words = texts.join(' ').split(/\s+/).length;
      return [
        ...(words > WORDS_OF_HANDOUT
          ? [finding(placeAt(source, ['words', locale, 'handout']), 'lesson-handout-long', words, WORDS_OF_HANDOUT)]
          : []),
        ...whole.tasks.flatMap(({ id, answers }) => {
          const said = key[id] ?? [];
          return said.length > 0 && said.length < answers
            ? finding(placeAt(source, ['words', locale, 'key', id]), 'lesson-key-few', said.length, answers)
            : [];
        }),
      ];
    });
  });
}

/** An invented notice stands on the hand-out of every language or of none. */
export function lessonNotices({ lessons }: Lessons): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const all = Object.entries(whole.words);
    const without = all.filter(([, { handout }]) => !handout.notice);
    const [said] = all.find(([, { handout }]) => handout.notice) ?? [];
    return said === undefined
      ? []
      : without.map(([locale]) => finding(placeAt(source, ['words', locale, 'handout']), 'lesson-notice', said));
  });
}

/** The lines of all tasks have room below what is printed. */
export function lessonTasks({ lessons }: Lessons): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    const sum = (whole?.tasks ?? []).reduce((all, { answers, lines }) => all + answers * lines, 0);
    return sum > LINES_OF_HANDOUT
      ? finding(placeAt(source, ['tasks']), 'lesson-handout-lines', sum, LINES_OF_HANDOUT)
      : [];
  });
}

/** Lines of 8 mm that have room there below some hundred words. */
const LINES_OF_HANDOUT = 10;

/** Every lesson has somebody on its help card: of its roles, one is played, or it lists a service of its own. */
export function lessonsWithHelp(content: Content): Finding[] {
  const place = placeHere(content);
  if (!place) return [];
  const assigned = new Set<string>(Object.entries(place.roles).flatMap(([role, id]) => (id === null ? [] : role)));
  return content.lessons.flatMap(({ whole, source }) => {
    if (!whole || (whole.services ?? []).length > 0) return [];
    return whole.roles.some((role) => assigned.has(role))
      ? []
      : finding(placeAt(source, ['roles']), 'lesson-without-help');
  });
}

/** A service that plays a role is named by it, so that the lesson serves where another service plays it. */
export function lessonLines(content: Content): Finding[] {
  const roleOf = new Map(members(campaignOf(content).roles).flatMap(([role, id]) => (id ? [[id, role]] : [])));
  return content.lessons.flatMap(({ whole, source }) =>
    (whole?.services ?? []).flatMap((id, i) => {
      const role = roleOf.get(id);
      return role
        ? finding(placeAt(source, ['services', i]), 'service-plays-role', id, role, both(`roles: [${role}]`))
        : [];
    }),
  );
}

type Planned = Pick<Lesson, 'hours' | 'steps'>;

/** The minutes of a lesson add up: those of its phases to the hour, those of its steps to each phase; and its phases come in order. */
export function lessonHours({ lessons }: Lessons): Finding[] {
  return lessons.flatMap(({ whole, source }) =>
    whole
      ? [...hourSums(whole, source), ...stepCounts(whole, source), ...phaseSums(whole, source), ...order(whole, source)]
      : [],
  );
}

function hourSums({ hours }: Planned, source: YamlSource): Finding[] {
  return hours.flatMap((hour, i) => {
    const sum = PHASES.reduce((all, phase) => all + hour[phase], 0);
    return sum === hour.minutes
      ? []
      : finding(placeAt(source, ['hours', i, 'minutes']), 'lesson-hour', hour.minutes, sum);
  });
}

/** A step says how long it takes in each hour. */
function stepCounts({ hours, steps }: Planned, source: YamlSource): Finding[] {
  return steps.flatMap(({ minutes }, i) => {
    const at = placeAt(source, ['steps', i, 'minutes']);
    return minutes.length === hours.length ? [] : finding(at, 'lesson-step-minutes', minutes.length, hours.length);
  });
}

function phaseSums({ hours, steps }: Planned, source: YamlSource): Finding[] {
  // Where a step says too much or too little, that is told, and its sums are nobody's.
  if (steps.some(({ minutes }) => minutes.length !== hours.length)) return [];
  return hours.flatMap((hour, i) =>
    PHASES.flatMap((phase) => {
      const own = steps.filter((step) => step.phase === phase);
      const sum = own.reduce((all, { minutes }) => all + (minutes[i] ?? 0), 0);
      const place = placeAt(source, ['hours', i, phase]);
      return sum === hour[phase]
        ? []
        : finding(place, 'lesson-phase', { hour: hour.minutes, phase, asked: hour[phase], sum });
    }),
  );
}

function order({ steps }: Planned, source: YamlSource): Finding[] {
  return steps.flatMap(({ phase }, i) => {
    const before = steps[i - 1]?.phase;
    const isBack = before !== undefined && PHASES.indexOf(phase) < PHASES.indexOf(before);
    return isBack ? finding(placeAt(source, ['steps', i, 'phase']), 'lesson-phase-order', phase, before) : [];
  });
}

/** Each language that a lesson has words in has those of every step, task and aim of the programme, and a letter. */
export function lessonWords({ lessons }: Lessons): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const { steps, tasks, fits, group } = whole;
    return Object.entries(whole.words).flatMap(([locale, words]) => {
      const named = (path: string[], structure: readonly { id: string }[], said: Readonly<Record<string, unknown>>) =>
        structure
          .filter(({ id }) => !said[id])
          .map(({ id }) => finding(placeAt(source, ['words', locale, ...path]), 'words-missing', id, 'lessons'));
      return [
        ...named(['steps'], steps, words.steps),
        ...named(['fits'], fits, words.fits),
        ...named(['handout', 'tasks'], tasks, words.handout.tasks),
        ...named(['key'], tasks, words.key),
        ...(words.letter || group === 'staff'
          ? []
          : [finding(placeAt(source, ['words', locale, 'letter']), 'lesson-letter')]),
      ];
    });
  });
}
