import type { JudgeOptions } from '../../announce/judge-all.ts';
import { uidOf } from '../../outputs/uid.ts';
import { entryKey } from './ledger.ts';
import type { Published } from './published.ts';
import type { Plan } from './run-plan.ts';

/**
 * Finds the activity of a calendar's entry: by the entry that brought it in, or by the UID that this site gives, which everybody can
 * read in its calendars.
 */
export function findEntry(
  plan: Pick<Plan, 'byEntry'>,
  published: ReadonlyMap<string, Published>,
): NonNullable<JudgeOptions['idOfEntry']> {
  const own = new Map([...published.keys()].map((id) => [uidOf(id), id]));
  return (entry) => {
    const id = plan.byEntry.get(entryKey(entry));
    if (id) return { id };
    const ours = own.get(entry.uid.trim().toLowerCase());
    return ours ? { id: ours, isPublic: true } : undefined;
  };
}
