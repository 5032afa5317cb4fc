import { FIELDS, type FieldName } from '../../activity-intake/fields.ts';
import { type RowFinding, rowFinding } from '../../activity-intake/finding.ts';
import { checkActivities } from '../../check/check-activities.ts';
import type { Content } from '../../check/content.ts';
import { explanationOf, type Finding } from '../../check/finding.ts';
import type { Lang } from '../../check/findings/words.ts';
import { isOneOf } from '../../codes/keys.ts';
import type { PlainDate } from '../../domain/plain-date.ts';

/**
 * What the content check has against the files that rows would write, as findings of those rows: one row that the check does
 * not take would stop the site of everybody.
 *
 * @param onProgress is told how many are looked at
 */
export function refuseBy(content: Content, today: PlainDate, lang: Lang, onProgress?: (done: number) => void) {
  return (files: ReadonlyMap<string, string>): Map<string, RowFinding[]> =>
    new Map(
      [...checkActivities(files, content, today, onProgress)].map(([file, findings]) => [
        file,
        findings.map((one) => toRowFinding(one, lang)),
      ]),
    );
}

function toRowFinding(finding: Finding, lang: Lang): RowFinding {
  const { field, head, found } = finding;
  // Not cut short as values are: the reason is a sentence.
  const values = { found: found?.[lang] ?? '', why: explanationOf(finding)[lang] };
  return { ...rowFinding('not-accepted', head === 'text' ? 'description' : columnOf(field)), values };
}

/** The column that a field of the file was written from. */
function columnOf(field: string): FieldName | undefined {
  const [first = '', last = ''] = [field.split(/[.[]/)[0], field.split('.').at(-1)];
  if (first === 'organisers' || first === 'organiserNames') return 'organiser';
  if (first === 'languages') return 'spoken';
  return [last, first].find((name): name is FieldName => isOneOf(FIELDS, name ?? ''));
}
