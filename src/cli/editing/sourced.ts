import { isDeepStrictEqual } from 'node:util';
import { statementsOf } from '../../check/rules/service/source-dates.ts';
import { valueAt } from '../../check/source/loose.ts';
import { type FieldGroup, SOURCED, SOURCED_FIELDS } from '../../codes/service-fields.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { isStated, sourcesOfChannel, sourcesOfField } from '../../domain/service/source-dates.ts';
import type { ServiceFile } from '../../schemas/service/service.ts';
import type { Change, FieldPath } from './contract.ts';

/** Something that a record says: where and what, with what it is confirmed, and the sources that it rests on. */
interface Stated {
  path: FieldPath;
  value: unknown;
  group: FieldGroup;
  sources: unknown;
  /** Where sources of its own are named; none for what rests on those of the record. */
  names?: FieldPath;
  /** Has it a date of its own? */
  isDated?: boolean;
}

function statedIn(record: ServiceFile): Stated[] {
  const { name, operator, operatorName, officialPage, sources } = record;
  const all: Stated[] = [
    { path: ['name'], value: name.text, group: 'name', sources },
    { path: ['operator'], value: operator ?? operatorName?.text, group: 'operator', sources },
    { path: ['officialPage'], value: officialPage ?? undefined, group: 'officialPage', sources },
    ...SOURCED_FIELDS.filter((field) => isStated(record, field)).map((field) => ({
      ...{ path: [field], value: record[field], group: SOURCED[field] },
      ...{ sources: sourcesOfField(record, field), names: ['statedBy', field] },
    })),
    ...record.channels.map((channel, i): Stated => {
      const { sources: _sources, callFacts: _callFacts, access: _access, ...value } = channel;
      const path = ['channels', i];
      return { path, value, group: 'number', sources: sourcesOfChannel(record, channel), names: [...path, 'sources'] };
    }),
    ...statementsOf({ value: record }).map(([at, { answer, sources: own }]): Stated => {
      const path = at.map((step) => (typeof step === 'number' ? step : String(step)));
      const group = path.includes('callFacts') ? 'callFacts' : path.includes('access') ? 'access' : 'sharing';
      const value = answer === 'unknown' ? undefined : answer;
      return { path, value, group, sources: own, names: [...path, 'sources'], isDated: true };
    }),
  ];
  return all.filter(({ value }) => value !== undefined);
}

/**
 * What a record says that it did not say before, on sources that are still those of what it said: they and their date would vouch for
 * what they never said. What only moved in a list is no other statement, and a check that was added vouches by itself.
 */
export function unsourced(before: ServiceFile, after: ServiceFile): Stated[] {
  if (after.checks.length > before.checks.length) return [];
  const old = statedIn(before);
  return statedIn(after).filter(({ path, value, sources }) => {
    const isSaid = old.some((one) => kindOf(one.path) === kindOf(path) && isDeepStrictEqual(one.value, value));
    const there = old.find((one) => isDeepStrictEqual(one.path, path));
    return !isSaid && isDeepStrictEqual(there?.sources ?? before.sources, sources);
  });
}

/** A path without the places in lists. */
function kindOf(path: FieldPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/**
 * What names the source of what is new in a record. All else goes on resting on the sources that it had.
 *
 * @param fresh what `unsourced` found between the two
 */
export function resourced(
  before: ServiceFile,
  after: ServiceFile,
  fresh: readonly Stated[],
  { source, on, today }: { source: string; on: PlainDate; today: PlainDate },
): Change[] {
  const isFresh = ({ path }: Stated) => fresh.some((one) => isDeepStrictEqual(one.path, path));
  const named = (one: Stated): Change[] => {
    if (one.names === undefined || (!isFresh(one) && valueAt(after, one.names) !== undefined)) return [];
    return [{ path: one.names, value: isFresh(one) ? [source] : before.sources }];
  };
  const dated = (at: FieldPath, date: string | null): Change[] => [
    ...((date ?? '') < on ? [{ path: [...at, 'sourceDate'], value: on }] : []),
    { path: [...at, 'readOn'], value: today },
  ];
  return [
    ...statedIn(after).flatMap((one) => [...named(one), ...(isFresh(one) && one.isDated ? dated(one.path, null) : [])]),
    ...(after.sources.includes(source) ? [] : [{ path: ['sources', after.sources.length], value: source }]),
    ...dated([], after.sourceDate),
  ];
}
