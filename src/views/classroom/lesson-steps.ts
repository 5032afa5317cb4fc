import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { LessonTexts, StepText, Times } from './lesson-texts.ts';

/** One step of the hour, as the plan shows it. */
export interface StepView {
  id: string;
  title: Text;
  times: Text[];
  does: Text[];
  says: Text[];
  copyless: Text | null;
  sources: StepText['sources'];
}

/** One part of the hour. */
export interface PhaseView {
  heading: Text;
  times: Text[];
  steps: StepView[];
}

/** The steps of a lesson by the parts of its hour. */
export function toPhases(
  { phases, hours }: LessonTexts,
  mark: (text: string) => Text,
  context: ViewContext,
): PhaseView[] {
  const said = (times: Times) => toTimes(times, hours.length > 1, context);
  return phases.map(({ phase, times, steps }) => ({
    heading: context.t(`lesson.${phase}`),
    times: said(times),
    steps: steps.map((step) => ({
      id: step.id,
      title: mark(step.title),
      times: said(step.times),
      does: step.does.map(mark),
      says: step.says.map(mark),
      copyless: step.copyless === null ? null : mark(step.copyless),
      sources: step.sources,
    })),
  }));
}

/** "8 of 45 min", "15 of 90 min"; "8 min" where there is only one hour. */
function toTimes(times: Times, isOfSeveral: boolean, { t, language }: ViewContext): Text[] {
  const number = new Intl.NumberFormat(language.format);
  return times.map(({ minutes, hour }) =>
    isOfSeveral
      ? t('lesson.timeOf', { minutes: number.format(minutes), hour: number.format(hour) })
      : t('lesson.time', { minutes: number.format(minutes) }),
  );
}
