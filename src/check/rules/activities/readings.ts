import type { Activity } from '../../../domain/activities/activity.ts';
import { noticeOf } from '../../../domain/activities/notice.ts';
import { canBeTheirs, waysToAsk } from '../../../domain/activities/organiser-ways.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { seenHash } from '../../../hashes/activities/seen-hash.ts';
import type { Notice } from '../../../schemas/facts.ts';
import type { ActivityEntry, Content, EntryOf } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

type VersionEntry = EntryOf<'readVersions'>;

/** The hash of what a reader of the site would see of an activity; null where it is not whole. */
export function hashOfEntry({ whole, body }: ActivityEntry | VersionEntry): string | null {
  return whole && seenHash({ ...whole, description: body });
}

/** What was read last and is shown in place of what is there now: a reader of the site sees these too. */
export function shownVersions({
  activities,
  readVersions,
}: Pick<Content, 'activities' | 'readVersions'>): VersionEntry[] {
  if (readVersions.length === 0) return [];
  const current = new Map(activities.map((entry) => [entry.id, hashOfEntry(entry)]));
  return readVersions.filter((entry) => current.get(entry.id) !== hashOfEntry(entry));
}

/**
 * A reading is of an activity that is there, by somebody else than who brought in what it is of, and the version that was read lies
 * beside it as it was: nobody writes in it, and nothing stands for read that nobody has read.
 */
export function activityReadings({ activities, readVersions, readings, announced }: Content): Finding[] {
  const hashes = new Map(activities.map((entry) => [entry.id, hashOfEntry(entry)]));
  const versions = new Map(readVersions.map((entry) => [entry.id, entry]));
  const records = readings?.whole ?? {};
  const ofRecords = Object.entries(records).flatMap(([id, { read, stopped }]) => {
    if (!readings) return [];
    const at = (...path: string[]) => placeAt(readings.source, [id, ...path]);
    const broughtBy = announced?.whole?.[id]?.by;
    return [
      ...(hashes.has(id) ? [] : [finding(placeAt(readings.source, [id]), 'reading-of-nothing', id)]),
      ...(read && !versions.has(id) ? [finding(at('read'), 'read-version-missing', id)] : []),
      ...Object.entries({ read, stopped }).flatMap(([part, signed]) => [
        // Of what an activity was before, it is not known any more who brought it in.
        ...(signed && signed.by === broughtBy && signed.hash === hashes.get(id)
          ? [finding(at(part, 'by'), 'read-by-bringer', signed.by)]
          : []),
      ]),
    ];
  });
  const ofVersions = readVersions.flatMap((entry) => {
    const read = records[entry.id]?.read;
    // Of readings that cannot be read, that is said already.
    if (!entry.whole || (readings && !readings.whole)) return [];
    if (!read) return [finding(wholeFile(entry.source.file), 'read-version-alone', entry.id)];
    const hash = hashOfEntry(entry);
    return hash === null || hash === read.hash
      ? []
      : [finding(wholeFile(entry.source.file), 'read-version-changed', read.by)];
  });
  return [...ofRecords, ...ofVersions];
}

/**
 * What people were told is moved, called off or put on again only where somebody called its organiser, on a number that the organiser
 * publishes: whoever knows the name of an activity could write to us in its name. A call is spent once people were told of what it was for.
 */
export function activitiesCalledBack({ activities, published, organisations }: Content): Finding[] {
  const told = new Map(Object.entries(published?.whole ?? {}));
  const known = organisations?.whole ?? {};
  return activities.flatMap(({ id, source, whole }) => {
    const before = told.get(id);
    if (!whole) return [];
    const { change, organisers, updatedOn } = whole;
    const call = change?.calledBack;
    const ways = waysToAsk(organisers, known);
    return [
      ...(before && isMovedOrOff(noticeOf(whole), before) && (!call || isSpent(call.on, before.called, updatedOn))
        ? [finding(placeAt(source, ['change']), 'not-called-back')]
        : []),
      ...(call && !canBeTheirs(call.page, ways)
        ? [
            finding(
              placeAt(source, ['change', 'calledBack', 'page']),
              'called-back-elsewhere',
              ways.own.join(', ') || 'https://…',
            ),
          ]
        : []),
    ];
  });
}

/** Were people told of what a call was for? On one day, somebody may call twice. */
function isSpent(call: PlainDate, told: PlainDate | undefined, updatedOn: PlainDate): boolean {
  return told !== undefined && (call < told || (call === told && call < updatedOn));
}

/** It is on another day or at another place than people were told, or not at all, or after all. */
function isMovedOrOff(now: Notice, before: Notice): boolean {
  const status: Activity['status'] = 'cancelled';
  return (
    now.starts !== before.starts ||
    (before.place !== null && now.place !== before.place) ||
    (now.status === status) !== (before.status === status)
  );
}
