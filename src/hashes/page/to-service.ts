import { countedChecks } from '../../domain/service/contested.ts';
import type { Service } from '../../domain/service/service.ts';
import type { ServiceFile } from '../../schemas/service/service.ts';
import { withHashes } from './translated-text.ts';

/**
 * The record of a service as its file has it: of its checks those that count, and an alert as reviewed only where somebody has read what
 * it says now.
 */
export function toService({ id, country }: Pick<Service, 'id' | 'country'>, { alert, ...data }: ServiceFile): Service {
  const record = { id, country, ...data, checks: countedChecks(data) };
  return alert ? { ...record, alert: { ...alert, text: withHashes(alertRecord(id, alert)).words } } : record;
}

/**
 * An alert as the record that somebody reads before it is shown: its words, about which service, and from when to when.
 *
 * @param service its id; its key in what is hashed keeps the name that reviews were made with
 */
export function alertRecord<A extends { on?: unknown; until?: unknown; text?: unknown }>(service: string, alert: A) {
  const { on, until, text }: Pick<A, 'on' | 'until' | 'text'> = alert;
  return { line: service, on, until, words: text };
}
