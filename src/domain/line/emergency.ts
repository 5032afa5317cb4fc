import type { Campaign, Situation } from '../campaign.ts';
import { emergencyNumbers, type StripRole } from '../roles.ts';
import { isListed, isOfNoRegion, isOnlyIn } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Line } from './line.ts';

/** One of the emergency numbers, and the word that says what it is for. */
export interface EmergencyLine {
  record: Line;
  word: StripRole;
}

interface Known {
  facts: Pick<Facts, 'lines'>;
  campaign: Pick<Campaign, 'roles' | 'emergency' | 'needs' | 'core'>;
}

/**
 * The emergency numbers in the order of the campaign, and any announced number that is switched on and takes over one of them. Such
 * a number stands first on the pages of its own regions, last on pages about the whole country, and on no page of another region.
 * What does not answer is still among them.
 *
 * @param region ISO 3166-2 code of the page, or `null` where it is about no region
 */
export function emergencyLines({ facts, campaign }: Known, region: string | null): EmergencyLine[] {
  const own = emergencyNumbers(campaign).flatMap(({ line, word }): EmergencyLine[] => {
    const record = facts.lines.get(line);
    return record ? [{ record, word }] : [];
  });
  const ids = own.map(({ record }) => record.id);
  const others = switchedOn(facts, region).filter(
    ({ id, plan }) => !ids.includes(id) && plan?.replaces.some((replaced) => ids.includes(replaced)),
  );
  return withNew(
    own,
    others.map((record) => ({ record, word: 'any' })),
    region,
  );
}

/** The records of the emergency numbers. */
export function emergencyRecords(known: Known, region: string | null): Line[] {
  return emergencyLines(known, region).map(({ record }) => record);
}

/** The services of a need, with any announced number that is switched on and takes over several of them. */
export function situationLines(
  situation: Pick<Situation, 'lines'>,
  { facts }: Pick<Known, 'facts'>,
  region: string | null,
): Line[] {
  const own = situation.lines.flatMap((id) => facts.lines.get(id) ?? []);
  const others = switchedOn(facts, region).filter(
    ({ id, plan }) =>
      !situation.lines.includes(id) &&
      plan !== undefined &&
      plan.replaces.length > 0 &&
      plan.replaces.every((replaced) => situation.lines.includes(replaced)),
  );
  return withNew(own, others, region);
}

/** The emergency numbers and the core services, each once. */
export function linesToKeep(known: Known): Line[] {
  const core = known.campaign.core.flatMap((id) => known.facts.lines.get(id) ?? []);
  return [...new Set([...emergencyRecords(known, null), ...core])];
}

/** ISO codes of the only regions where a service can be turned to; empty where that is the whole country. */
export function onlyRegionsOf(record: Pick<Line, 'coverage'>): string[] {
  return isOfNoRegion(record) ? [] : record.coverage.regions;
}

function switchedOn({ lines }: Known['facts'], region: string | null): Line[] {
  return [...lines.values()].filter(
    (record) =>
      record.plan?.isOn && isListed(record) && (region === null || isOfNoRegion(record) || isOnlyIn(record, region)),
  );
}

function withNew<T>(own: readonly T[], others: readonly T[], region: string | null): T[] {
  return region === null ? [...own, ...others] : [...others, ...own];
}

/** The services that the way of help names: those whose numbers are on every page, then those of each need, each once. */
export function linesOfHelp(campaign: Pick<Campaign, 'emergency' | 'roles' | 'needs'>): string[] {
  const emergency = emergencyNumbers(campaign).map(({ line }) => line);
  return [...new Set([...emergency, ...campaign.needs.flatMap(({ lines }) => lines)])];
}
