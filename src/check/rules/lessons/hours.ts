import { PHASES } from '../../../codes/classroom.ts';
import type { Lesson } from '../../../domain/classroom/lesson.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt, type YamlSource } from '../../source/yaml-source.ts';

type Planned = Pick<Lesson, 'hours' | 'steps'>;

/** The minutes of a lesson add up: those of its phases to the hour, those of its steps to each phase; and its phases come in order. */
export function lessonHours({ lessons }: Pick<Content, 'lessons'>): Finding[] {
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
