import type { EmergencyRole } from '../../codes/roles.ts';
import { type Campaign, emergencyNumbers, type Situation } from '../campaign.ts';
import { isListed, isOfNoRegion, isOnlyIn } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Service } from './service.ts';

/** One of the emergency numbers, and the word that says what it is for. */
export interface EmergencyService {
  record: Service;
  word: EmergencyRole;
}

interface Known {
  facts: Pick<Facts, 'services'>;
  campaign: Pick<Campaign, 'roles' | 'emergency' | 'needs' | 'core'>;
}

/**
 * The emergency numbers in the order of the campaign, and any announced number that is switched on and takes over one of them. Such
 * a number stands first on the pages of its own regions, last on pages about the whole country, and on no page of another region.
 * What does not answer is still among them.
 *
 * @param region ISO 3166-2 code of the page, or `null` where it is about no region
 */
export function emergencyServices({ facts, campaign }: Known, region: string | null): EmergencyService[] {
  const own = emergencyNumbers(campaign).flatMap(({ service, word }): EmergencyService[] => {
    const record = facts.services.get(service);
    return record ? [{ record, word }] : [];
  });
  const ids = own.map(({ record }) => record.id);
  const others = switchedOn(facts, region).filter(
    ({ id, plan }) => !ids.includes(id) && plan?.replaces.some((replaced) => ids.includes(replaced)),
  );
  const added = others.map((record): EmergencyService => ({ record, word: 'any' }));
  return region === null ? [...own, ...added] : [...added, ...own];
}

/** The emergency numbers and the ambulance, which readers get who may not read the words beside them. */
export function withAmbulance(known: Known, region: string | null): EmergencyService[] {
  const services = emergencyServices(known, region);
  const record = known.facts.services.get(known.campaign.roles.ambulance ?? '');
  return record && !services.some((one) => one.record === record)
    ? [...services, { record, word: 'ambulance' }]
    : services;
}

/** The records of the emergency numbers. */
export function emergencyRecords(known: Known, region: string | null): Service[] {
  return emergencyServices(known, region).map(({ record }) => record);
}

/** Is it one of the emergency numbers, or a number of police or rescue here or in another country? */
export function isEmergencyNumber(record: Pick<Service, 'id' | 'lastResort'>, known: Known): boolean {
  return record.lastResort || emergencyRecords(known, null).some(({ id }) => id === record.id);
}

/** The services of a need, then any announced number that is switched on and takes over several of them. */
export function situationServices(situation: Pick<Situation, 'services'>, { facts }: Pick<Known, 'facts'>): Service[] {
  const own = situation.services.flatMap((id) => facts.services.get(id) ?? []);
  const others = switchedOn(facts, null).filter(
    ({ id, plan }) =>
      !situation.services.includes(id) &&
      plan !== undefined &&
      plan.replaces.length > 0 &&
      plan.replaces.every((replaced) => situation.services.includes(replaced)),
  );
  return [...own, ...others];
}

/** The emergency numbers and the core services, each once. */
export function servicesToKeep(known: Known): Service[] {
  const core = known.campaign.core.flatMap((id) => known.facts.services.get(id) ?? []);
  return [...new Set([...emergencyRecords(known, null), ...core])];
}

/** ISO codes of the only regions where a service can be turned to; empty where that is the whole country. */
export function onlyRegionsOf(record: Pick<Service, 'coverage'>): string[] {
  return isOfNoRegion(record) ? [] : record.coverage.regions;
}

function switchedOn({ services }: Known['facts'], region: string | null): Service[] {
  return [...services.values()].filter(
    (record) =>
      record.plan?.isOn && isListed(record) && (region === null || isOfNoRegion(record) || isOnlyIn(record, region)),
  );
}

/** The services that the way of help names: those whose numbers are on every page, then those of each need, each once. */
export function servicesOfHelp(campaign: Pick<Campaign, 'emergency' | 'roles' | 'needs'>): string[] {
  const emergency = emergencyNumbers(campaign).map(({ service }) => service);
  return [...new Set([...emergency, ...campaign.needs.flatMap(({ services }) => services)])];
}
