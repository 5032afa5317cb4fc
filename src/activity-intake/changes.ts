import { isOneOf } from '../codes/keys.ts';
import type { Announcement } from './announcement.ts';
import type { Choice, IntakeContext } from './context.ts';
import { CHOICE_FIELDS, FIELDS, type FieldName, REPORT_FIELDS } from './fields.ts';
import { hostNames } from './hosts.ts';

/** One field of an announcement that differs from what is published, as somebody would write both. */
export interface Change {
  field: FieldName;
  before: string;
  after: string;
}

/** What a new version of an announcement changes, field by field, in words. */
export function changesOf(before: Announcement, after: Announcement, context: IntakeContext): Change[] {
  return FIELDS.map((field) => ({
    field,
    before: wordOf(field, before, context),
    after: wordOf(field, after, context),
  })).filter((change) => change.before !== change.after);
}

/** One field of an announcement, as somebody would write it. */
export function wordOf(field: FieldName, one: Announcement, context: IntakeContext): string {
  if (field === 'id') return '';
  if (field === 'organiser') return hostNames(one, context);
  const value = isOneOf(REPORT_FIELDS, field) ? one.report?.[field] : one[field === 'spoken' ? 'languages' : field];
  if (field === 'region') return inWords(value, context.regions);
  return isOneOf(CHOICE_FIELDS, field) ? inWords(value, context.choices[field]) : String(value ?? '');
}

function inWords(codes: string | readonly string[] | undefined, choices: readonly Choice[]): string {
  return [codes ?? []]
    .flat()
    .map((own) => choices.find(({ code }) => code === own)?.words[0] ?? own)
    .join(', ');
}
