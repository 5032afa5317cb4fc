import { type Announcement, rawOf } from '../../activity-intake/announcement.ts';
import { type Change, changesOf } from '../../activity-intake/changes.ts';
import { fromActivity } from '../../activity-intake/from-activity.ts';
import { judge } from '../../activity-intake/judge.ts';
import type { FindingCode } from '../../activity-intake/levels.ts';
import { sentenceOf } from '../../activity-intake/sentence.ts';
import type { Announced, Held } from '../../domain/activities/reading.ts';
import type { Loaded } from '../activity-intake/load-context.ts';

/** One activity for whoever reads it. */
export interface ToRead {
  id: string;
  hash: string;
  /** What the site would show, a line for each field, with what it is called. */
  lines: string[];
  /** What shows by its form, with the words. */
  marks: string[];
  /** What differs from what was read last; null where nobody read it. */
  changes: string[] | null;
  /** Its language, where the machine knows no word of it. */
  strangeTo: string | null;
}

/** An activity as a reader of the site will see it, with what shows by its form beside it. */
export function toRead({ current, hash, version }: Held, { context, phrase }: Loaded): ToRead {
  const announcement = fromActivity(current);
  const { findings } = judge(rawOf(announcement), context);
  const label = ({ field }: Change) => phrase(`announce.field-${field}`);
  return {
    id: current.id,
    hash,
    lines: [
      ...changesOf(NOTHING, announcement, context).map((change) => `${label(change)}: ${change.after}`),
      ...coordinatesOf(current),
    ],
    marks: [...new Set(findings.filter(({ code }) => DOUBTS.has(code)).map((one) => sentenceOf(one, phrase)))],
    changes:
      version === undefined
        ? null
        : changesOf(fromActivity(version), announcement, context).map(
            (change) => `${label(change)}: ${change.before || '—'} → ${change.after || '—'}`,
          ),
    strangeTo: context.words.guarded.includes(current.lang) ? null : current.lang,
  };
}

/** The point on the map stands in no announcement: somebody of the team wrote it. */
function coordinatesOf({ place: { coordinates } }: Announced): string[] {
  return coordinates ? [`${coordinates.lat}, ${coordinates.lon}`] : [];
}

/** An announcement that says nothing, so that every field of another differs from it. */
const NOTHING: Announcement = {
  title: '',
  description: '',
  lang: '',
  organisers: [],
  organiserNames: [],
  sectors: [],
  kind: 'other',
  status: 'announced',
  starts: '',
  mode: 'unknown',
  audiences: [],
  cost: 'unknown',
  stepFree: 'unknown',
  signLanguage: 'unknown',
  captions: 'unknown',
  interpretation: 'unknown',
  quietSpace: 'unknown',
  languages: [],
};

/** What could harm somebody; the rest of what the judge says has been settled with the sender. */
const DOUBTS: ReadonlySet<FindingCode> = new Set([
  'personal-contact',
  'stray-line',
  'land-line',
  'disguised',
  'shelter-address',
  'minor-named',
  'organiser-person',
  'link',
]);
