/** A service as the open data says it: codes, and nothing that its page keeps back. */
import type { FieldName } from '../../codes/service-fields.ts';
import type { HeldData, ShownData } from '../../schemas/open-data/services.ts';
import { isHeld } from './coverage.ts';
import type { Service } from './service.ts';

export type { AnswersData, ChannelData, EvidenceData, ShownData } from '../../schemas/open-data/services.ts';
export type PublishedService = HeldData | ShownData;

/**
 * Fields of a record that nobody but its authors reads, and why. One of `Service` that is neither here nor in the table of
 * published fields (`codes/service-fields.ts`) does not compile.
 */
export const NOT_PUBLISHED = {
  operatorName: 'Is in `operator`.',
  confidence: 'How far we trust a source reads like a confirmation.',
  checks: 'Who checked is nobody’s business; `confirmation` says when, and until when that counts.',
  contested: 'What is open between us and an operator; `confirmation` leaves out what it holds up.',
  override: 'A decision about our own site.',
  plan: 'What is announced is not there yet, and a service that is switched on is a service.',
} as const satisfies Record<Exclude<keyof Service, FieldName>, string>;

/** Is this a service that the pages show, with or without its contact? */
export function isShown(data: PublishedService): data is ShownData {
  return !isHeld(data);
}
