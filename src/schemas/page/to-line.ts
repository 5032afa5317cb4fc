import type { Line } from '../../domain/line/line.ts';
import { alertRecord } from '../line/alert-record.ts';
import type { LineFile } from '../line/line.ts';
import { withHashes } from './translated-text.ts';

/** The record of a service as its file has it; an alert counts as reviewed only where somebody has read what it says now. */
export function toLine({ id, country }: Pick<Line, 'id' | 'country'>, { alert, ...data }: LineFile): Line {
  const record = { id, country, ...data };
  return alert ? { ...record, alert: { ...alert, text: withHashes(alertRecord(id, alert)).words } } : record;
}
