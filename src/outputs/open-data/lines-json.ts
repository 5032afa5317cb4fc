import { createHash } from 'node:crypto';
import type { OpenLine } from '../../domain/line/open-line.ts';
import type { DataChange } from '../../views/open-data/changes.ts';
import { type FileConfirmation, FORMAT_CHANGES, type OpenData, sourcesOf } from '../../views/open-data/set.ts';
import { encodeJson } from '../json.ts';

/** Characters of the hash that names a state of the data: enough to tell two states apart, short enough to quote. */
const VERSION_LENGTH = 12;

/**
 * Names the state of some records, the beginning of their SHA-256. Each file has that of its own records, so that a number
 * that changes in one country changes no file of another.
 */
export function dataVersion(records: readonly OpenLine[]): string {
  return createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, VERSION_LENGTH);
}

/** Services of one country or of all, with their sources and with what the file says about itself. */
export function encodeLinesJson(
  records: readonly OpenLine[],
  data: OpenData,
  confirmation: FileConfirmation = data.confirmation,
): string {
  const { schema, ...head } = data.head;
  return encodeJson({
    $schema: schema,
    ...head,
    ...confirmation,
    dataVersion: dataVersion(records),
    sources: sourcesOf(records, data.sources),
    records,
  });
}

/** What the records say about when they last changed, the newest first; and the changes of the files' form. */
export function encodeChangesJson(changes: readonly DataChange[], data: OpenData): string {
  const { schema: _schema, ...head } = data.head;
  return encodeJson({ ...head, ...data.confirmation, formats: FORMAT_CHANGES, records: changes });
}
