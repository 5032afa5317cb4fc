import path from 'node:path';
import type { ReadingQuestion } from '../../codes/readings.ts';
import { compare } from '../../domain/compare.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Readings } from '../../schemas/activities/readings.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { saveAll } from '../activity-intake/save.ts';
import type { withText } from '../held-activities.ts';
import { toYamlText } from '../yaml-text.ts';

/** One activity that somebody has read to its end. */
export interface ReadOne {
  held: ReturnType<typeof withText>;
  by: string;
  on: PlainDate;
  /** The questions that were answered with yes; none where the site may show it. */
  yes: readonly ReadingQuestion[];
}

/**
 * Writes one reading: what was read lies beside the activity from now on, as it was shown. Who stops it takes nothing away from what was
 * read before, but for a reading of the same words: where two do not agree, it is stopped. All of it is written, or nothing.
 *
 * @returns the readings with this one
 */
export function noteReading(dir: string, readings: Readings, { held, by, on, yes }: ReadOne): Readings {
  const { current, file, hash, text } = held;
  const signed = { by, on, hash };
  const before = readings[current.id]?.read;
  const isSame = before?.hash === hash;
  const now: Readings = {
    ...readings,
    [current.id]:
      yes.length > 0
        ? { ...(before && !isSame ? { read: before } : {}), stopped: { ...signed, for: [...yes] } }
        : { read: signed },
  };
  const kept = fileAt(CONTENT_KINDS.readVersions.path, { year: file.split('/')[1] ?? '', id: current.id });
  const earlier = held.versionFile;
  const files = new Map<string, string | null>([[path.join(dir, CONTENT_KINDS.readings.path), readingsText(now)]]);
  if (yes.length > 0 && isSame) files.set(path.join(dir, kept), null);
  if (yes.length === 0) {
    if (earlier && earlier !== kept) files.set(path.join(dir, earlier), null);
    files.set(path.join(dir, kept), text);
  }
  saveAll(files);
  return now;
}

function readingsText(readings: Readings): string {
  const sorted = Object.entries(readings).sort(([a], [b]) => compare(a, b));
  return `# Written by npm run edit: who has read which activity, and what stopped it.\n${toYamlText(Object.fromEntries(sorted))}`;
}
