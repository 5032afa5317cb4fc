import {
  ACTIVITY_KINDS,
  ACTIVITY_MODES,
  ACTIVITY_TEXTS,
  ANNOUNCED_TEXTS,
  ANSWERS,
  COVERT_KINDS,
} from '../codes/activity.ts';
import { byKey, isOneOf } from '../codes/keys.ts';
import { COSTS } from '../codes/service.ts';
import { isReservedName, isSlug } from '../codes/slug.ts';
import { roomNumbers } from '../domain/join-link.ts';
import { inOrder } from '../domain/sorting.ts';
import { ANNOUNCED_STATUSES, type Announcement, idFrom } from './announcement.ts';
import { readChoices, readOrganisers, readRegion } from './choices.ts';
import type { IntakeContext } from './context.ts';
import {
  ACCESS_FIELDS,
  CHOICE_FIELDS,
  type ChoiceField,
  FIELDS,
  type FieldName,
  LONG_FIELDS,
  type RawValues,
  REPORT_FIELDS,
} from './fields.ts';
import { FINDINGS_OF, type FindingCode, isStopped, type RowFinding, rowFinding } from './finding.ts';
import { findGateFindings } from './gate.ts';
import { readMeeting } from './meeting.ts';
import { isSlipOfReceipt, readReceipt } from './receipt.ts';
import { readStatus, readTitle, statusFindings } from './status.ts';
import { cleanText } from './text.ts';
import {
  findFormulaError,
  findGarbled,
  findInvisible,
  findOrganiserFindings,
  findRisks,
  findUntrusted,
} from './text-findings.ts';
import { readWhen } from './when.ts';

/** What comes of one row: the announcement where all of it can be read, and everything to say about it. */
export interface Judged {
  announcement: Announcement | null;
  findings: RowFinding[];
  /** It says that what people were told is as before again. */
  isBack: boolean;
}

/**
 * Reads and judges one announcement, whichever door it came through.
 *
 * @param raw what it says, by field, as text
 */
export function judge(raw: RawValues, context: IntakeContext): Judged {
  const findings: RowFinding[] = [];
  const keep = <T extends { findings: readonly RowFinding[] }>(read: T): T => {
    findings.push(...read.findings);
    return read;
  };
  const cleaned = byKey(FIELDS, (field) =>
    cleanText((raw[field] ?? '').slice(0, MOST_READ), LONG_FIELDS.includes(field)),
  );
  // Too long for what it is: nothing else is asked of it, since what would be asked takes long then.
  const tooLong = FIELDS.filter((field) => lengthOf(cleaned[field]) > mostOf(field));
  for (const field of tooLong) {
    const length = (raw[field]?.length ?? 0) > MOST_READ ? (raw[field]?.length ?? 0) : lengthOf(cleaned[field]);
    findings.push(rowFinding('too-long', field, { most: String(mostOf(field)), length: String(length) }));
  }
  const written = byKey(FIELDS, (field) => (tooLong.includes(field) ? '' : cleaned[field]));
  const { texts } = keep(readMeeting(written, context));
  const text = (field: FieldName) => (tooLong.includes(field) && isOneOf(FREE, field) ? cleaned[field] : texts[field]);
  const state = keep(readStatus(text('status'), context));
  const choice = (field: ChoiceField) => {
    if (isOneOf(REPORT_FIELDS, field)) return [];
    return field === 'status' ? state.codes : keep(readChoices(text(field), field, context)).codes;
  };

  const { starts: day, ends, from, to } = keep(readWhen(text, context));
  const region = text('region') ? keep(readRegion(text('region'), context)).code : null;
  const organisers = readOrganisers(tooLong.includes('organiser') ? '' : (raw.organiser ?? ''), context);
  findings.push(...findOrganiserFindings(organisers, context));
  const codes = byKey(CHOICE_FIELDS, choice);
  const title = text('title');
  const named = tooLong.includes('title') ? { title } : readTitle(title, context);
  findings.push(...statusFindings(named, codes.status[0]));
  const id = readReceipt(text('id')) ?? text('id');
  const isNew = isFresh(id, context);
  if (id && !isNew && (!isSlug(id) || isReservedName(id) || isSlipOfReceipt(id)))
    findings.push(rowFinding('bad-id', 'id', { found: id }));

  const known = context.organisations.filter(({ code }) => organisers.ids.includes(code));
  for (const field of FIELDS) findings.push(...findFormulaError(written[field], field));
  const guarded = new Map<FieldName, string>();
  for (const field of FREE) {
    const value = text(field);
    if (tooLong.includes(field)) continue;
    const came = (raw[field] ?? '').slice(0, 2 * TEXTS[field].most);
    findings.push(...findGarbled(came, field), ...findInvisible(came, field));
    if (value === '') continue;
    if (lengthOf(value) < TEXTS[field].least) findings.push(rowFinding('too-short', field, { found: value }));
    // A room has been judged as a whole, and its number is no telephone.
    if (field === 'link') continue;
    guarded.set(field, value);
    findings.push(...findUntrusted(value, field));
  }
  const isToCome = !day || (ends ?? day) >= context.today;
  const isRefused = ({ code, column }: RowFinding) =>
    code === 'link' && findings.some((other) => other.code === 'bad-link' && other.column === column);
  // What is said behind a price is published nowhere, but it tells whose row it is.
  if (lengthOf(text('cost')) > MOST_OF_PRICE) guarded.set('cost', text('cost'));
  const own = { ...context, invented: [...context.invented, ...roomNumbers(text('link'), context)] };
  findings.push(...findRisks(guarded, own).filter((risk) => !isRefused(risk)));
  const lang = codes.lang[0] ?? context.lang;
  if (!context.words.guarded.includes(lang))
    findings.push(rowFinding('no-words', 'lang', { found: nameOf(lang, context) }));
  if (isToCome && codes.kind.some((code) => isOneOf(COVERT_KINDS, code)))
    findings.push(rowFinding('covert-kind', 'kind', { found: text('kind') }));
  if (!text('title')) findings.push(rowFinding('missing', 'title'));
  if (text('people') || text('counted')) findings.push(rowFinding('held-missing', 'held'));

  const one = <C extends string>(field: ChoiceField, allowed: readonly C[], fallback: C): C => {
    const [code = ''] = codes[field];
    return isOneOf(allowed, code) ? code : fallback;
  };
  const announcement: Announcement = {
    ...(id && !isNew ? { id } : {}),
    title: named.title,
    description: text('description'),
    lang,
    organisers: organisers.ids,
    organiserNames: organisers.names,
    sectors: codes.sectors.length > 0 ? codes.sectors : [...new Set(known.map(({ sector }) => sector))],
    kind: one('kind', ACTIVITY_KINDS, 'other'),
    status: one('status', ANNOUNCED_STATUSES, named.status ?? 'announced'),
    starts: day ?? '',
    ...(ends ? { ends } : {}),
    ...(text('series') ? { series: idFrom(text('series')) } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...optional(byKey(UNNEEDED, (field) => (field === 'region' ? (region ?? '') : text(field)))),
    mode: one('mode', ACTIVITY_MODES, 'unknown'),
    audiences: codes.audiences,
    cost: one('cost', COSTS, 'unknown'),
    ...byKey(ACCESS_FIELDS, (field) => one(field, ANSWERS, 'unknown')),
    languages: codes.spoken,
  };
  findings.push(...findGateFindings(announcement, context, { hasRegion: text('region') !== '' }));
  const isWhole = day !== null && !findings.some(({ code }) => UNREADABLE.has(code));
  const said = findings.filter(({ code, column }) => code === 'too-long' || !tooLong.some((field) => field === column));
  return { announcement: isWhole ? announcement : null, findings: ordered(said), isBack: state.isBack };
}

function nameOf(lang: string, { choices }: IntakeContext): string {
  return choices.lang.find(({ code }) => code === lang)?.words[0] ?? lang;
}

function mostOf(field: FieldName): number {
  if (isOneOf(FREE, field)) return TEXTS[field].most;
  return isOneOf(WHEN, field) ? MOST_OF_WHEN : MOST_OF_CHOICE;
}

/** As the schema counts them: a letter of two halves is one. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** May this row be published as it stands? */
export function isGood<T extends Pick<Judged, 'announcement' | 'findings'>>(
  judged: T,
): judged is T & { announcement: Announcement } {
  return judged.announcement !== null && !isStopped(judged.findings);
}

/** In the order of the columns, so that a person mends from left to right; each thing once. */
function ordered(findings: readonly RowFinding[]): RowFinding[] {
  const once = new Map(
    findings.map((finding) => [`${finding.column} ${finding.code} ${finding.values.found}`, finding]),
  );
  return inOrder(once.values(), ({ column }) => (column ? FIELDS.indexOf(column) : FIELDS.length));
}

/** Texts that an announcement need not have. */
const UNNEEDED = ['venue', 'town', 'region', 'directions', 'link', 'reason'] as const satisfies readonly FieldName[];

function optional(fields: Record<(typeof UNNEEDED)[number], string>): Partial<typeof fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** Does the id column say that the activity is new though another is much like it? */
export function isFresh(id: string, { words }: Pick<IntakeContext, 'words'>): boolean {
  return words.read.fresh.some((word) => word.toLowerCase() === id.toLowerCase());
}

const FREE = [
  'title',
  'description',
  'organiser',
  'venue',
  'town',
  'directions',
  'link',
  'reason',
  'series',
] as const satisfies readonly FieldName[];
const TEXTS = { ...ACTIVITY_TEXTS, ...ANNOUNCED_TEXTS };
/** Letters of a price. */
const MOST_OF_PRICE = 30;
const WHEN = ['starts', 'ends', 'from', 'to'] as const satisfies readonly FieldName[];
/** Letters of a day or an hour: two of them in words, with the words between. */
const MOST_OF_WHEN = 150;
/** Letters of a code or a list of choices. */
const MOST_OF_CHOICE = 1000;
/** Letters that are looked at, whatever the field. */
const MOST_READ = 40_000;
const UNREAD_WHEN = ['not-a-day', 'no-year', 'two-days', 'date-rest', 'not-a-time'] as const;
const UNREAD = ['missing', 'bad-id', 'bad-link', 'not-a-room', 'two-values'] as const;
/** What leaves no announcement that could be shown. */
const UNREADABLE = new Set<FindingCode>([
  ...FINDINGS_OF.stop.length,
  ...FINDINGS_OF.stop.choice,
  ...UNREAD_WHEN,
  ...UNREAD,
]);
