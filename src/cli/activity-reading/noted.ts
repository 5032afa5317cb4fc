import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadingQuestion } from '../../codes/readings.ts';
import { compare } from '../../domain/compare.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Readings } from '../../schemas/activities/readings.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { saveAll } from '../activity-intake/save.ts';
import { toYamlText } from '../yaml-text.ts';
import type { heldActivities } from './held.ts';

/** One activity that somebody has read to its end. */
export interface ReadOne {
  held: ReturnType<typeof heldActivities>[number];
  by: string;
  on: PlainDate;
  /** The questions that were answered with yes; none where the site may show it. */
  yes: readonly ReadingQuestion[];
}

/**
 * Writes one reading: what was read lies beside the activity from now on, as it was. What somebody stopped takes nothing away from what
 * was read before. All of it is written, or nothing.
 *
 * @returns the readings with this one
 */
export function noteReading(dir: string, readings: Readings, { held, by, on, yes }: ReadOne): Readings {
  const { current, file, hash } = held;
  const signed = { by, on, hash };
  const before = readings[current.id] ?? {};
  const now: Readings = {
    ...readings,
    [current.id]: yes.length > 0 ? { ...before, stopped: { ...signed, for: [...yes] } } : { read: signed },
  };
  const kept = fileAt(CONTENT_KINDS.readVersions.path, { year: file.split('/')[1] ?? '', id: current.id });
  const earlier = held.versionFile;
  const files = new Map<string, string | null>([[path.join(dir, CONTENT_KINDS.readings.path), readingsText(now)]]);
  if (yes.length === 0) {
    if (earlier && earlier !== kept) files.set(path.join(dir, earlier), null);
    files.set(path.join(dir, kept), readFileSync(path.join(dir, file), 'utf8'));
  }
  saveAll(files);
  return now;
}

function readingsText(readings: Readings): string {
  const sorted = Object.entries(readings).sort(([a], [b]) => compare(a, b));
  return `# Written by npm run activities:read: who has read which activity, and what stopped it.\n${toYamlText(Object.fromEntries(sorted))}`;
}
