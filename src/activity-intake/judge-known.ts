import { ACTIVITY_MODES } from '../codes/activity.ts';
import { isOneOf } from '../codes/keys.ts';
import { METHODS, MOST_COUNTED } from '../codes/results.ts';
import { type Announcement, type Recalled, type Report, rawOf } from './announcement.ts';
import { readChoices, readOrganisers } from './choices.ts';
import type { IntakeContext } from './context.ts';
import type { ChoiceField, FieldName, RawValues } from './fields.ts';
import type { FindingCode } from './finding.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { type Judged, judge } from './judge.ts';
import { isCancelled } from './status.ts';
import type { RawRow } from './table.ts';
import { cleanText } from './text.ts';

export interface RecallOptions {
  /** By the code of a row. */
  recall: (row: RawRow) => Recalled | undefined;
  /** By title, day and organiser. */
  recognise: (announcement: Announcement) => Recalled | undefined;
  /** Nobody knows what is there, as without internet. */
  isBlind: boolean;
}

/**
 * Judges a row by what it says and by what is there already. What is called off needs only to be recognised: the rest of it is known.
 */
export function judgeKnown(row: RawRow, context: IntakeContext, options: RecallOptions): Judged {
  const { values } = row;
  const there = options.recall(row);
  if (isReport(values)) return judgeReport(values, there, context, options);
  if (isCancelled(values, context)) return judgeCancelled(row, values, there, context, options);
  return judge(values, context);
}

/**
 * Judges what somebody types into the form. What is called off or reported there need not be whole: the importer knows the rest by its
 * code, or by title, day and organiser.
 */
export function judgeTyped(values: RawValues, context: IntakeContext): Judged {
  if (isReport(values)) return judgeReport(values, undefined, context, { recognise: () => undefined, isBlind: true });
  const judged = judge(values, context);
  if (!isCancelled(values, context)) return judged;
  return { ...judged, findings: judged.findings.filter(({ code }) => !OF_THE_WHOLE.has(code)) };
}

function judgeCancelled(
  row: RawRow,
  values: RawValues,
  known: Recalled | undefined,
  context: IntakeContext,
  { recognise, isBlind }: RecallOptions,
): Judged {
  const judged = judge(values, context);
  const isTable = !row.isForm;
  const isPart = judged.findings.some(({ code, level }) => level === 'stop' && OF_THE_WHOLE.has(code));
  const there = known ?? (judged.announcement && (isPart || !isTable) ? recognise(judged.announcement) : undefined);
  const rest = judged.findings.filter(({ code }) => !OF_THE_WHOLE.has(code));
  if (!there) {
    if (isTable && !isPart) return judged;
    return { ...judged, findings: isBlind ? rest : [...rest, rowFinding('cancels-unknown', 'id')] };
  }
  if (!there.announcement) return { ...judged, announcement: named(judged.announcement, there), findings: rest };
  const before = rawOf(there.announcement);
  const organiser = values.organiser ?? before.organiser ?? '';
  const isAgain = there.announcement.status === 'cancelled';
  const reason = row.values.reason ?? (isAgain ? before.reason : undefined) ?? '';
  const whole = judge(
    isTable ? { ...before, reason, ...row.values, organiser } : { ...before, organiser, reason, status: 'cancelled' },
    context,
  );
  return { announcement: named(whole.announcement, there), findings: toSay(whole.findings), isBack: false };
}

/** It is about what is there, whatever its own words are. */
function named(announcement: Announcement | null, { id }: Recalled): Announcement | null {
  return announcement && { ...announcement, id };
}

/** What was accepted before is not said again of what is called off. */
function toSay(findings: readonly RowFinding[]): RowFinding[] {
  return findings.filter(
    ({ code, level }) => !OF_THE_WHOLE.has(code) && (level === 'stop' || code === 'reason-missing'),
  );
}

/** What a whole announcement has, and one that is called off need not say. */
const OF_THE_WHOLE: ReadonlySet<FindingCode> = new Set([
  'description-missing',
  'description-short',
  'description-is-title',
  'place-missing',
  'region-missing',
  'access-unknown',
]);

/** Does a row say what became of its activity? A dash or a question mark says nothing. */
export function isReport({ held = '' }: RawValues): boolean {
  return /[^\s\p{Dash}.?¿…]/u.test(held);
}

/**
 * Judges what an organiser reports after the day. All else that the row says is ignored, so that nothing personal comes in by it: it only
 * names an activity, by its code, or else by title, day and organiser.
 *
 * @param known the activity that its code names; without its announcement where only a part of it is known, as in the browser
 */
function judgeReport(
  values: RawValues,
  known: Recalled | undefined,
  context: IntakeContext,
  { recognise, isBlind }: { recognise: (announcement: Announcement) => Recalled | undefined; isBlind: boolean },
): Judged {
  const { report, mode, findings } = readReport(values, context);
  const judged = judge(Object.fromEntries(NAMING.map((field) => [field, values[field]])), context);
  const there = known ?? (judged.announcement ? recognise(judged.announcement) : undefined);
  const before = there?.announcement;
  const unnamed = judged.findings.filter(
    ({ code, column = '', level }) => level === 'stop' && code !== 'other-year' && isOneOf(NAMING, column),
  );
  if (!before) findings.push(...unnamed);
  if (!there && !isBlind) findings.push(rowFinding('reports-unknown', 'id'));
  if (report?.held === 'yes' && (before?.status === 'cancelled' || isCancelled(values, context)))
    findings.push(rowFinding('cancelled-held', 'held'));
  const last = before && (before.ends ?? before.starts);
  if (last !== undefined && (last.length < DAY || last >= context.today))
    findings.push(rowFinding('not-over', 'held', { day: last || '—' }));
  const own = before ? { ...before, ...hostsOf(values, context) } : judged.announcement;
  return {
    announcement: own && report ? { ...own, ...(there ? { id: there.id } : {}), mode, report } : null,
    findings,
    isBack: false,
  };
}

/** The answers of a report. What was not held has no form and no people, whatever its row still says of its announcement. */
function readReport(values: RawValues, context: IntakeContext) {
  const findings: RowFinding[] = [];
  const text = (field: FieldName) => {
    const written = values[field] ?? '';
    if (written.length <= MOST) return cleanText(written);
    findings.push(rowFinding('too-long', field, { most: String(MOST), length: String(written.length) }));
    return '';
  };
  const choice = <C extends string>(field: ChoiceField, codes: readonly C[]): C | undefined => {
    const read = readChoices(text(field), field, context);
    findings.push(...read.findings);
    return codes.find((code) => code === read.codes[0]);
  };
  const held = choice('held', ['yes', 'no']);
  const counting = text('people');
  const people = peopleIn(counting);
  const choices = context.choices.held.map(({ words }) => words[0]).join(', ');
  // A tick is no word, and nothing was said of it.
  if (!held && findings.length === 0)
    findings.push(rowFinding('not-a-choice', 'held', { found: text('held'), choices }));
  if (people === null)
    findings.push(rowFinding('not-a-count', 'people', { found: counting, most: String(MOST_COUNTED) }));
  if (held === 'no' && Number(people) > 0) findings.push(rowFinding('people-not-held', 'people', { found: counting }));
  if (held !== 'yes') return { report: held && { held }, mode: 'unknown' as const, findings };
  const mode = choice('mode', ACTIVITY_MODES) ?? 'unknown';
  const counted = choice('counted', METHODS);
  if (people && !values.counted?.trim()) findings.push(rowFinding('missing', 'counted'));
  if (people === '' && counted) findings.push(rowFinding('missing', 'people'));
  const report: Report = { held, ...(people && counted ? { people, counted } : {}) };
  return { report, mode, findings };
}

/** A whole number in plain digits, however its thousands were parted; empty where nothing was written, `null` where it is none. */
function peopleIn(text: string): string | null {
  if (!isReport({ held: text })) return '';
  const digits = /^\d{1,3}(?:[., ’']\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
  return /^\d{1,9}$/.test(digits) && Number(digits) <= MOST_COUNTED ? String(Number(digits)) : null;
}

function hostsOf({ organiser = '' }: RawValues, context: IntakeContext) {
  const { ids, names } = readOrganisers(organiser, context);
  return ids.length + names.length > 0 ? { organisers: ids, organiserNames: names } : {};
}

/** What tells which activity a report is about. */
const NAMING = ['title', 'starts', 'from', 'organiser', 'id'] as const satisfies readonly FieldName[];
/** Letters of a day that is known. */
const DAY = '2027-07-30'.length;
/** Letters of an answer. */
const MOST = 100;
