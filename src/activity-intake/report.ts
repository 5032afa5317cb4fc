import { ACTIVITY_MODES } from '../codes/activity.ts';
import { isOneOf } from '../codes/keys.ts';
import { METHODS, MOST_COUNTED } from '../codes/results.ts';
import type { Announcement, Recalled, Report } from './announcement.ts';
import { readChoices, readOrganisers } from './choices.ts';
import type { IntakeContext } from './context.ts';
import type { ChoiceField, FieldName, RawValues } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { type Judged, judge } from './judge.ts';
import { isCancelled } from './status.ts';
import { cleanText } from './text.ts';

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
export function judgeReport(
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
