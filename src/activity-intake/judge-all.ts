import { groupBy } from '../domain/group-by.ts';
import { searchKey } from '../domain/search-key.ts';
import type { Announcement, Recalled } from './announcement.ts';
import type { IntakeContext } from './context.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { type Hosts, hostKey, hostNames } from './hosts.ts';
import { isFresh, isGood, type Judged } from './judge.ts';
import { judgeKnown } from './judge-known.ts';
import { readReceipt } from './receipt.ts';
import type { RawRow } from './table.ts';

/** A row with what was made of it. */
export interface JudgedRow extends Judged {
  row: RawRow;
  isGood: boolean;
}

/** An activity that is there already. */
export interface KnownActivity extends Hosts {
  id: string;
  title: string;
  starts: string | null;
  from?: string | undefined;
  town?: string | undefined;
  region?: string | undefined;
  /** Not all of who organises is known, as in the browser, so that nobody can say that it changed. */
  isPartly?: boolean;
}

export interface JudgeOptions {
  known?: readonly KnownActivity[];
  /** The id under which this announcement came in before, where it did. */
  idOf?: (announcement: Announcement) => string | undefined;
  /** The activity that a receipt was given for. */
  idOfReceipt?: (receipt: string) => string | undefined;
  /** All that is known of an activity that is there. */
  recordOf?: (id: string) => Announcement | undefined;
  onProgress?: (done: number, all: number) => void;
}

/** Judges all rows of a file, each by itself and against the others and what is there already. Linear in their number. */
export function judgeAll(rows: readonly RawRow[], context: IntakeContext, options: JudgeOptions = {}): JudgedRow[] {
  const { known = [], idOf = () => undefined, recordOf = () => undefined, onProgress } = options;
  const knownByName = groupBy(known, nameOf);
  const knownById = new Map(known.map((one) => [one.id, one]));
  const seenByName = new Map<string, Seen[]>();
  const ids = new Map<string, number>();
  const whole = (id: string | undefined): Recalled | undefined =>
    id === undefined ? undefined : { id, announcement: recordOf(id) };
  const recall = ({ values }: RawRow) => {
    const id = values.id?.trim();
    return whole(id && knownById.has(id) ? id : undefined);
  };
  const recognise = (announcement: Announcement) => whole(findNamed(announcement, knownByName, context)?.id);
  const isBlind = known.length === 0 && !options.recordOf;
  return rows.map((given, index) => {
    onProgress?.(index, rows.length);
    const row = withId(given, options);
    if (row.isClosed) return { row, ...NOT_READ, findings: row.findings };
    const judged = judgeKnown(row, context, { recall, recognise, isBlind });
    const { announcement, isBack } = judged;
    const findings = [...row.findings, ...judged.findings];
    if (announcement) {
      const isNew = isFresh(row.values.id?.trim() ?? '', context);
      const own = announcement.id ?? (isNew ? undefined : idOf(announcement));
      const compared: Seen = { ...announcement, id: own ?? '', number: row.number };
      const near = isNew ? [] : nearFindings(compared, own, knownByName, seenByName, context);
      findings.push(
        ...idFindings(announcement, row.number, ids),
        ...senderFindings(announcement, knownById, context),
        ...near,
      );
      const sameName = seenByName.get(nameOf(announcement));
      if (sameName) sameName.push(compared);
      else seenByName.set(nameOf(announcement), [compared]);
    }
    return { row, announcement, findings: agreed(findings), isBack, isGood: isGood({ announcement, findings }) };
  });
}

/** The row by the code of its activity, where it names it by its receipt. */
function withId(row: RawRow, { idOfReceipt }: JudgeOptions): RawRow {
  const receipt = readReceipt(row.values.id ?? '');
  const id = receipt && idOfReceipt?.(receipt);
  return id ? { ...row, values: { ...row.values, id } } : row;
}

/** A row that calls off one of before it is told which row that is, and not also that nobody knows it: the two ask for opposite things. */
function agreed(findings: RowFinding[]): RowFinding[] {
  const isTwin = findings.some(({ code }) => code === 'same-row');
  return isTwin ? findings.filter(({ code }) => code !== 'cancels-unknown') : findings;
}

const NOT_READ = { announcement: null, isBack: false, isGood: false } as const;

interface Seen extends KnownActivity {
  number: number;
}

function idFindings({ id }: Announcement, number: number, ids: Map<string, number>): RowFinding[] {
  if (!id) return [];
  const first = ids.get(id);
  ids.set(id, first ?? number);
  return first === undefined ? [] : [rowFinding('same-id', 'id', { found: id, row: String(first) })];
}

/** An activity belongs to those who announced it: a row in other names does not change it, whatever its code. */
function senderFindings(
  announcement: Announcement,
  known: ReadonlyMap<string, KnownActivity>,
  context: IntakeContext,
): RowFinding[] {
  const there = announcement.id === undefined ? undefined : known.get(announcement.id);
  if (!there || isOfSame(announcement, there, context)) return [];
  const [found, organiser] = [hostNames(announcement, context), hostNames(there, context)];
  return [rowFinding('organiser-changed', 'organiser', { found, title: there.title, organiser })];
}

/** The one activity of that title, day and organiser; of several, the one of that hour. */
function findNamed(
  one: Announcement,
  known: ReadonlyMap<string, readonly KnownActivity[]>,
  context: IntakeContext,
): Pick<Recalled, 'id'> | undefined {
  const alike = (known.get(nameOf(one)) ?? []).filter((there) => isOfSame(one, there, context));
  const inTime = alike.filter(({ from }) => from === one.from);
  return alike.length > 1 ? (inTime.length === 1 ? inTime[0] : undefined) : alike[0];
}

function isOfSame(one: Hosts, there: KnownActivity, context: IntakeContext): boolean {
  return there.isPartly === true || hostKey(one, context) === hostKey(there, context);
}

function nearFindings(
  one: Seen,
  own: string | undefined,
  known: ReadonlyMap<string, readonly KnownActivity[]>,
  seen: ReadonlyMap<string, readonly Seen[]>,
  context: IntakeContext,
): RowFinding[] {
  if (!one.starts) return [];
  const alike = (seen.get(nameOf(one)) ?? []).slice(-MOST_LOOKS);
  const twin = alike.find((other) => isNear(one, other) && !(own && other.id && own !== other.id));
  if (twin) return [rowFinding('same-row', undefined, { row: String(twin.number) })];
  const other = own ? undefined : known.get(nameOf(one))?.find((there) => isNear(one, there));
  if (!other) return [];
  return isOfSame(one, other, context)
    ? [rowFinding('near', 'id', { title: other.title, id: other.id })]
    : [rowFinding('near-other', 'id', { title: other.title, organiser: hostNames(other, context) })];
}

/** By what two are likely one activity, told twice: their title, however it is spelt, and their day. */
function nameOf({ title, starts }: Pick<KnownActivity, 'title' | 'starts'>): string {
  return `${starts} ${searchKey(title)}`;
}

/** Of two with one name: are they at one hour and in one place, as far as both say so? */
function isNear(one: KnownActivity, other: KnownActivity): boolean {
  const isOne = (a: string | undefined, b: string | undefined) => !a || !b || a === b || searchKey(a) === searchKey(b);
  return isOne(one.from, other.from) && isOne(one.town, other.town) && isOne(one.region, other.region);
}

/** Others of one name that are looked at. */
const MOST_LOOKS = 1000;
