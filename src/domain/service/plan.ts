import type { Plan } from '../../schemas/service/switch.ts';
import { isDialled } from './dialling.ts';
import type { Service } from './service.ts';

export type { Plan } from '../../schemas/service/switch.ts';

/** Announced services that are not switched on. */
export function announcedOnly<T extends { plan?: Plan }>(records: readonly T[]): T[] {
  return records.filter(({ plan }) => plan !== undefined && !plan.isOn);
}

/**
 * Records that the site shows: all but announced services that are not switched on. One whose numbers are another's stands as
 * that one does: where nobody answers there, nobody answers here.
 */
export function inService<T extends Pick<Service, 'id'> & Partial<Service>>(records: readonly T[]): T[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return records
    .filter(({ plan }) => !plan || plan.isOn)
    .map((record) => {
      const owners = known.get(ownerOf(record) ?? '')?.status;
      const isOpen = record.status === undefined || record.status.state === 'open';
      return isOpen && owners ? { ...record, status: owners } : record;
    });
}

/** The other service that answers all numbers of one, where its record says so. */
export function ownerOf({ channels = [] }: Partial<Pick<Service, 'channels'>>): string | null {
  const [of, ...others] = new Set(channels.filter(isDialled).map((channel) => channel.of));
  return (others.length === 0 && of) || null;
}
