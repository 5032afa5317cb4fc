/** Letters that ask an operator to confirm what is shown of its services, and what follows from them. */

import type { Campaign } from '../campaign.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Organisation } from '../records.ts';
import { isListed } from './coverage.ts';
import { latestCheckOf } from './freshness.ts';
import type { Service } from './service.ts';

/** Days after a letter on which its operator is reminded, and until which an answer is asked for. */
export const REMINDER_DAYS = 7;
export const ANSWER_DAYS = 14;
/** From so many days after its first letter, a published site shows contacts that an operator has not objected to. */
export const SHOWN_DAYS = 8;

type Letter = NonNullable<Organisation['letter']>;

/** From which day a published site shows the contacts of an operator that has said nothing. */
export function shownFrom({ sent }: Pick<Letter, 'sent'>): PlainDate | null {
  const first = sent.toSorted()[0];
  return first === undefined ? null : addDays(first, SHOWN_DAYS);
}

interface Known {
  campaign: Pick<Campaign, 'stage' | 'country' | 'roles' | 'core'>;
  organisations: ReadonlyMap<string, Pick<Organisation, 'letter'>>;
  today: PlainDate;
}

/**
 * Is the contact of this service kept back for now? On a published site one that no operator has ever confirmed is shown from the eighth
 * day after its operator was told; one to which its operator objects is not shown, confirmed or not. Numbers that every page has, those of `core` and those that texts name by their role
 * are never kept back: other rules ask for their confirmation.
 */
export function isWaiting(record: Service, { campaign, organisations, today }: Known): boolean {
  const { id, country, operator } = record;
  if (campaign.stage !== 'live' || country !== campaign.country.code || operator === undefined) return false;
  if (!isListed(record) || isKept(record, campaign)) return false;
  const letter = organisations.get(operator)?.letter;
  // A number that is right is still not one to be shown.
  if (letter?.objections?.some(({ service }) => service === id)) return true;
  if (latestCheckOf(record, 'number')) return false;
  const from = letter ? shownFrom(letter) : null;
  return from === null || today < from;
}

/** Is it a number that no objection takes away by itself: of an emergency, of the core, or of a role? */
export function isKept(
  { id, lastResort }: Pick<Service, 'id' | 'lastResort'>,
  { core, roles }: Pick<Campaign, 'roles' | 'core'>,
): boolean {
  return lastResort || core.includes(id) || Object.values(roles).includes(id);
}

/** The records as a site of this stage shows them: one that waits is explained, without its contact. */
export function asTold(records: readonly Service[], known: Known): Service[] {
  return records.map((record) =>
    isWaiting(record, known)
      ? { ...record, listing: 'route', reasons: ['operator-not-asked'], channels: [], instead: [] }
      : record,
  );
}
