import type { SourcedField } from '../../codes/aspects.ts';
import type { StatedBy } from '../../schemas/service/statement.ts';

/** As much of a record as says whether something is stated; an author may have written less. */
type Stating = { [C in SourcedField]?: unknown } & { hours?: { status?: string } };

/** Does a record say anything about this, or is it unknown? */
export function isStated(record: Stating, field: SourcedField): boolean {
  const value = field === 'hours' ? record.hours?.status : record[field];
  return value !== undefined && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);
}

/** The ids of the sources that a statement of a record rests on. */
export function sourcesOfField(
  record: { sources: string[]; statedBy?: StatedBy },
  field: SourcedField,
): readonly string[] {
  return record.statedBy?.[field] ?? record.sources;
}

/** The ids of the sources that a number or an address of a record rests on. */
export function sourcesOfChannel(record: { sources: string[] }, channel: { sources?: string[] }): readonly string[] {
  return channel.sources ?? record.sources;
}
