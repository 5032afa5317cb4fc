import { countedChecks } from '../../domain/service/contested.ts';
import type { Service } from '../../domain/service/service.ts';
import type { ServiceFile } from '../../schemas/service/service.ts';
import { alertRecord } from '../service/alert-record.ts';
import { withHashes } from './translated-text.ts';

/**
 * The record of a service as its file has it: of its checks those that count, and an alert as reviewed only where somebody has read what
 * it says now.
 */
export function toService({ id, country }: Pick<Service, 'id' | 'country'>, { alert, ...data }: ServiceFile): Service {
  const record = { id, country, ...data, checks: countedChecks(data) };
  return alert ? { ...record, alert: { ...alert, text: withHashes(alertRecord(id, alert)).words } } : record;
}
