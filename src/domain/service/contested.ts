/** What its operator has answered against a record, until somebody decides. */
import type { ServiceFile } from '../../schemas/service/service.ts';

type Contested = NonNullable<ServiceFile['contested']>[number];
type Place = readonly (string | number)[];
/** A record as far as its operator is asked about it. */
type Asked = Pick<ServiceFile, 'contested' | 'channels' | 'languages' | 'languageHours' | 'interpreter'>;

/** The points that stand: neither has the value changed since, nor has somebody said by which source it stays. */
export function openPoints(record: Asked): Contested[] {
  return (record.contested ?? []).filter((point) => {
    if (point.stays !== undefined) return false;
    const path = point.fact.split('.');
    // A number is the same one wherever it stands in the list.
    if (path[0] === 'channels' && path[2] === 'value') return record.channels.some(({ value }) => value === point.was);
    return statedAs(valueAt(record, path)) === point.was;
  });
}

/** Those against what the record says. A remark is to be read, and says nothing against it. */
export function contestedFacts(record: Asked): Contested[] {
  return openPoints(record).filter(({ kind }) => kind !== 'remark');
}

/** The confirmations that count: those of two roles, and none from the day on which its operator has contested something that is open. */
export function countedChecks(record: Asked & Pick<ServiceFile, 'checks'>): ServiceFile['checks'] {
  const since = contestedFacts(record).map(({ on }) => on);
  return record.checks.filter(({ on, verifiedBy }) => verifiedBy && since.every((day) => on < day));
}

/** What stands at a place of a record; of languages with their hours and interpreters, which are shown together. */
export function valueAt(record: Asked, path: Place): unknown {
  if (path[0] === 'languages') return [record.languages, record.languageHours ?? [], record.interpreter];
  return path.reduce<unknown>(
    (here, step) => (typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined),
    record,
  );
}

/** A value as a point notes it; of a stated answer, what it answers. */
function statedAs(value: unknown): string {
  const said = typeof value === 'object' && value !== null && 'answer' in value ? value.answer : value;
  return typeof said === 'string' ? said : JSON.stringify(said ?? null);
}
