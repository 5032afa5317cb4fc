import { ACCESS_FIELDS } from '../codes/announced-fields.ts';
import { byKey, isOneOf } from '../codes/keys.ts';
import type { Activity, ActivityChange } from '../domain/activities/activity.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { ANNOUNCED_STATUSES, type Announcement } from './announcement.ts';

/** What only the one who writes the file knows. */
export interface Version {
  sequence: number;
  updatedOn: PlainDate;
  /** When it was to be before it was moved. */
  previous?: ActivityChange['previous'];
  /** That its organiser was called before it was moved or called off. */
  calledBack?: ActivityChange['calledBack'];
  /** The code of the activity that it changes, for a file on its way to the importer: one of the content bears it in its name. */
  id?: string;
}

/**
 * The file of an activity. Texts are written as JSON strings, which YAML reads as they are, so that nothing in them can
 * become a key or a mark; a reviewer's `confirmed` is never written here. The same announcement always gives the same bytes.
 */
export function toMarkdown(
  announcement: Announcement,
  { sequence, updatedOn, previous, calledBack, id }: Version,
): string {
  const { lang, starts, ends, from, to, venue, town, region, directions, link, reason, report } = announcement;
  const place = { venue, town, region, directions, link };
  const spoken = announcement.languages;
  const lines = [
    '---',
    `title: ${quote(announcement.title)}`,
    ...(id ? [`id: ${quote(id)}`] : []),
    `lang: ${lang}`,
    `organisers: ${list(announcement.organisers)}`,
    ...(announcement.organiserNames.length === 0 ? ['organiserNames: []'] : ['organiserNames:']),
    ...announcement.organiserNames.flatMap((name) => [`  - text: ${quote(name)}`, `    lang: ${lang}`]),
    `sectors: ${list(announcement.sectors)}`,
    `kind: ${announcement.kind}`,
    `status: ${announcement.status}`,
    'when:',
    ...block({ starts, ends, from, to }),
    ...(Object.values(place).some(Boolean) ? ['place:', ...block(place)] : ['place: {}']),
    `mode: ${announcement.mode}`,
    `audiences: ${list(announcement.audiences)}`,
    ...(spoken.length > 0 ? [`languages: ${list(spoken)}`] : []),
    `cost: ${announcement.cost}`,
    'accessibility:',
    ...ACCESS_FIELDS.map((key) => `  ${key}: "${announcement[key]}"`),
    ...(reason || previous || calledBack
      ? ['change:', ...block({ reason }), ...inner('previous', previous), ...inner('calledBack', calledBack)]
      : []),
    ...(announcement.series ? [`series: ${quote(announcement.series)}`] : []),
    ...(report ? ['report:', ...block({ ...report })] : []),
    `sequence: ${sequence}`,
    `updatedOn: "${updatedOn}"`,
    'confirmed: null',
    'sources: []',
    'confidence: low',
    '---',
    '',
    harmless(announcement.description),
    '',
  ];
  return lines.join('\n');
}

function block(fields: Record<string, string | undefined>): string[] {
  return Object.entries(fields).flatMap(([key, value]) => (value ? [`  ${key}: ${quote(value)}`] : []));
}

function inner(name: string, fields: Record<string, string | undefined> | undefined): string[] {
  return fields ? [`  ${name}:`, ...block(fields).map((line) => `  ${line}`)] : [];
}

function list(codes: readonly string[]): string {
  return `[${codes.join(', ')}]`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** The description as Markdown that shows what was written: no heading, rule, quote or code comes of its marks. */
export function harmless(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\\`*_~[\]<>|]/g, '\\$&').replace(/^(\s*)(#|[-+=]{2,}|[-+]|\d+[.)])/, escapeStart))
    .join('\n');
}

/** The inverse of `harmless`: the description as somebody wrote it. */
export function asWritten(markdown: string): string {
  return markdown.replace(/\\([\\`*_~[\]<>|#+=.)-])/g, '$1');
}

function escapeStart(_whole: string, space: string, mark: string): string {
  return /^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`;
}

type Parts = Omit<
  Activity,
  'id' | 'year' | 'reading' | 'sequence' | 'updatedOn' | 'confirmed' | 'sources' | 'confidence'
>;

/** The announcement that an activity was written from: what a new version of it is held against. */
export function fromActivity(activity: Parts): Announcement {
  const { when, place, accessibility, series, change, status } = activity;
  const { title, lang, organisers, sectors, kind, mode, audiences, cost, languages = [] } = activity;
  const { ends, from, to } = when;
  const { venue, town, region, directions, link } = place;
  const given = { ends, from, to, series, venue, town, region, directions, link, reason: change?.reason };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...{ title, lang, organisers, sectors, kind, mode, audiences, cost, languages },
    description: asWritten(activity.description.trim()),
    organiserNames: activity.organiserNames.map(({ text }) => text),
    status: isOneOf(ANNOUNCED_STATUSES, status) ? status : 'announced',
    starts: when.starts ?? '',
    ...byKey(ACCESS_FIELDS, (field) => accessibility[field] ?? 'unknown'),
  };
}
