import type { Situation } from '../campaign.ts';
import type { PlainDate } from '../plain-date.ts';
import { isListed, serves } from './coverage.ts';
import { digitsOf, isDialled } from './dialling.ts';
import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import { isOut } from './status.ts';

/** So many alternatives: the first one is what a frightened reader uses. */
const MOST_ALTERNATIVES = 3;

/** As much of the deployment as it takes to know what can be used instead. */
export interface Deployment {
  facts: Pick<Facts, 'lines' | 'linesOf'>;
  campaign: { needs: readonly Pick<Situation, 'lines'>[] };
  today: PlainDate;
}

/** Where somebody meets a service that does not answer. */
export interface Ground {
  /** ISO 3166-2 code of the page, or `null` where it is about no region. */
  region: string | null;
  /** What the same page or card shows too. */
  beside?: readonly Line[];
}

/**
 * What to use instead of a service: what its record names (`status.by`, then `instead`), and where one of these is out too,
 * what that one names. Where none is left: the others of the same page that serve a need of its own, or else whatever
 * serves such a need, then services of its country on its topic, with a service in common, and any. Only what is shown with its
 * contact, is not out itself and, for a service that is called, can be called on another number; no number comes twice.
 */
export function alternativesOf(record: Line, deployment: Deployment, { region, beside = [] }: Ground): Line[] {
  const { today } = deployment;
  const isUsable = (other: Line) => other.id !== record.id && isListed(other) && !isOut(other, region, today);
  const named = namedBy(record, deployment, region).filter(isUsable);
  if (named.length > 0) return named.slice(0, MOST_ALTERNATIVES);
  const isFit = (other: Line) => isUsable(other) && serves(other, region) && isReached(other, record);
  const peers = (deployment.facts.linesOf.get(record.country) ?? []).filter(isFit);
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
export function namedBy(record: Line, deployment: Deployment, region: string | null): Line[] {
  const seen = new Set([record.id]);
  const follow = ({ status, instead }: Line): Line[] =>
    [...(status?.by ?? []), ...instead].flatMap((id) => {
      const other = deployment.facts.lines.get(id);
      if (!other || seen.has(id)) return [];
      seen.add(id);
      return isOut(other, region, deployment.today) ? follow(other) : [other];
    });
  return follow(record);
}

/** The other services of the needs that name this one, in the order of the campaign. */
function ofSameSituation({ id }: Line, { facts, campaign }: Deployment): Line[] {
  const needs = campaign.needs.filter(({ lines }) => lines.includes(id));
  const ids = new Set(needs.flatMap(({ lines }) => lines));
  return [...ids].flatMap((other) => (other === id ? [] : (facts.lines.get(other) ?? [])));
}

/** Whoever wanted to call can call it; nobody calls the number that has just failed. */
function isReached(other: Line, record: Line): boolean {
  if (!record.channels.some(isDialled)) return true;
  const failed = numbersOf(record);
  return numbersOf(other).some((number) => !failed.includes(number));
}

/** Without those whose numbers all stand in the record or before them in the list. */
export function eachNumberOnce(lines: readonly Line[], record: Line): Line[] {
  const taken = new Set(numbersOf(record));
  return lines.filter((line) => {
    const own = numbersOf(line);
    const isNew = own.length === 0 || own.some((number) => !taken.has(number));
    for (const number of own) taken.add(number);
    return isNew;
  });
}

function numbersOf({ channels }: Line): string[] {
  return channels.filter(isDialled).map(({ value }) => digitsOf(value));
}

function hasServiceOf({ services }: Line, other: Line): boolean {
  return other.services.some((service) => services.includes(service));
}
