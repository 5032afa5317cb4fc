import type { Situation } from '../campaign.ts';
import type { PlainDate } from '../plain-date.ts';
import { isListed, serves } from './coverage.ts';
import { digitsOf, isDialled } from './dialling.ts';
import type { Facts } from './facts.ts';
import type { Service } from './service.ts';
import { isOut } from './status.ts';

/** So many alternatives: the first one is what a frightened reader uses. */
const MOST_ALTERNATIVES = 3;

/** As much of the deployment as it takes to know what can be used instead. */
export interface Deployment {
  facts: Pick<Facts, 'services' | 'servicesOf'>;
  campaign: { needs: readonly Pick<Situation, 'services'>[] };
  today: PlainDate;
}

/** Where somebody meets a service that does not answer. */
export interface Ground {
  /** ISO 3166-2 code of the page, or `null` where it is about no region. */
  region: string | null;
  /** What the same page or card shows too. */
  beside?: readonly Service[];
}

/**
 * What to use instead of a service: what its record names (`status.by`, then `instead`), and where one of these is out too,
 * what that one names. Where none is left: the others of the same page that serve a need of its own, or else whatever
 * serves such a need, then services of its country on its topic, with a service in common, and any. Only what is shown with its
 * contact, is not out itself and, for a service that is called, can be called on another number; no number comes twice.
 */
export function alternativesOf(record: Service, deployment: Deployment, { region, beside = [] }: Ground): Service[] {
  const { today } = deployment;
  const isUsable = (other: Service) => other.id !== record.id && isListed(other) && !isOut(other, region, today);
  const named = namedBy(record, deployment, region).filter(isUsable);
  if (named.length > 0) return named.slice(0, MOST_ALTERNATIVES);
  const isFit = (other: Service) => isUsable(other) && serves(other, region) && isReached(other, record);
  const peers = (deployment.facts.servicesOf.get(record.country) ?? []).filter(isFit);
  const sameSituation = ofSameSituation(record, deployment).filter(isFit);
  const here = sameSituation.filter(({ id }) => beside.some((other) => other.id === id));
  const ordered = [
    ...sameSituation.filter((other) => hasServiceOf(record, other)),
    ...sameSituation,
    ...peers.filter(({ topic }) => topic === record.topic),
    ...peers.filter((other) => hasServiceOf(record, other)),
    ...peers,
  ];
  const chosen = here.length > 0 ? ordered.filter((other) => here.includes(other)) : ordered;
  return eachNumberOnce([...new Set(chosen)], record).slice(0, MOST_ALTERNATIVES);
}

/** What a record names and what answers, in its order; one that is out gives way to what it names itself, as far as that goes. */
export function namedBy(record: Service, deployment: Deployment, region: string | null): Service[] {
  const seen = new Set([record.id]);
  const follow = ({ status, instead }: Service): Service[] =>
    [...(status?.by ?? []), ...instead].flatMap((id) => {
      const other = deployment.facts.services.get(id);
      if (!other || seen.has(id)) return [];
      seen.add(id);
      return isOut(other, region, deployment.today) ? follow(other) : [other];
    });
  return follow(record);
}

/** The other services of the needs that name this one, in the order of the campaign. */
function ofSameSituation({ id }: Service, { facts, campaign }: Deployment): Service[] {
  const needs = campaign.needs.filter(({ services }) => services.includes(id));
  const ids = new Set(needs.flatMap(({ services }) => services));
  return [...ids].flatMap((other) => (other === id ? [] : (facts.services.get(other) ?? [])));
}

/** Whoever wanted to call can call it; nobody calls the number that has just failed. */
function isReached(other: Service, record: Service): boolean {
  if (!record.channels.some(isDialled)) return true;
  const failed = numbersOf(record);
  return numbersOf(other).some((number) => !failed.includes(number));
}

/** Without those whose numbers all stand in the record or before them in the list. */
export function eachNumberOnce(services: readonly Service[], record: Service): Service[] {
  const taken = new Set(numbersOf(record));
  return services.filter((service) => {
    const own = numbersOf(service);
    const isNew = own.length === 0 || own.some((number) => !taken.has(number));
    for (const number of own) taken.add(number);
    return isNew;
  });
}

function numbersOf({ channels }: Service): string[] {
  return channels.filter(isDialled).map(({ value }) => digitsOf(value));
}

function hasServiceOf({ services }: Service, other: Service): boolean {
  return other.services.some((service) => services.includes(service));
}
