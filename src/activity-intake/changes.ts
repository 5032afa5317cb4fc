import { isOneOf } from '../codes/keys.ts';
import type { Announcement } from './announcement.ts';
import type { Choice, IntakeContext } from './context.ts';
import { CHOICE_FIELDS, FIELDS, type FieldName } from './fields.ts';
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

function wordOf(field: FieldName, one: Announcement, context: IntakeContext): string {
  if (field === 'id') return '';
  if (field === 'organiser') return hostNames(one, context);
  const value = field === 'spoken' ? one.languages : one[field];
  if (field === 'region') return inWords(value, context.regions);
  return isOneOf(CHOICE_FIELDS, field) ? inWords(value, context.choices[field]) : String(value ?? '');
}

function inWords(codes: string | readonly string[] | undefined, choices: readonly Choice[]): string {
  return [codes ?? []]
    .flat()
    .map((own) => choices.find(({ code }) => code === own)?.words[0] ?? own)
    .join(', ');
}
