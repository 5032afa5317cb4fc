import { keysOf } from '../../codes/keys.ts';
import type { Activity, ActivityTime } from './activity.ts';

/** The folder of activities that no source dates. */
export const UNDATED = 'undated';

/** What can be wrong inside one activity, though each of its fields has the right form. */
export type MistakeOfOne = ReturnType<typeof activityMistakes>[number];

/** What is wrong inside one activity, by name: the check of the content has a sentence for each. */
export function activityMistakes({ year, when, status, sources, outcome }: JudgedParts) {
  const { starts, ends, from, to } = when;
  const own = starts === null ? null : Number(starts.slice(0, 4));
  const has = {
    'wrong-year': own !== year,
    'ends-precision': Boolean(ends && ends.length !== starts?.length),
    'ends-before-starts': Boolean(ends && starts && ends.length === starts.length && ends < starts),
    'from-without-day': Boolean(from && starts?.length !== 10),
    'to-without-from': Boolean(to && !from),
    'to-not-after-from': Boolean(from && to && (!ends || ends === starts) && to <= from),
    'reported-without-source': status === 'reported' && sources?.length === 0,
    'outcome-too-early': Boolean(outcome?.on && (starts?.length !== 10 || outcome.on < starts)),
    'outcome-contradicts':
      (outcome?.held === 'yes' && status === 'cancelled') ||
      (outcome?.held === 'no' && Boolean(outcome.counted ?? outcome.mode)),
  };
  return keysOf(has).filter((mistake) => has[mistake]);
}

/** The parts of an activity that must go together; those that are not known yet are not judged. */
interface JudgedParts extends Pick<Activity, 'year'> {
  when: { [K in keyof ActivityTime]: ActivityTime[K] | undefined } & Pick<ActivityTime, 'starts'>;
  status: Activity['status'] | undefined;
  sources: readonly unknown[] | undefined;
  outcome?: { held?: string; mode?: unknown; counted?: unknown; on?: string } | undefined;
}
