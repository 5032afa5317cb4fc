import { keysOf } from '../../codes/keys.ts';
import type { SaidPart } from '../../codes/material.ts';
import type { Role } from '../../codes/roles.ts';
import type { Campaign } from '../campaign.ts';
import { isDialled } from '../service/dialling.ts';
import type { Facts } from '../service/facts.ts';
import { type Check, latestCheckOf } from '../service/freshness.ts';
import type { Service } from '../service/service.ts';
import { datesOf, sourcesOfChannel } from '../service/source-dates.ts';
import { printedOwn, printedService } from './made.ts';
import { type Material, type MaterialWords, rolesIn } from './material.ts';

/** All that decides what a material says in one language. */
export interface Deciding {
  /** What all languages of it share. */
  record: unknown;
  /** The words that are shown, with the language that they are in. */
  words: unknown;
  /** Whose numbers stand on it, in their order; then services that only this country has. */
  roles: readonly Role[];
  services?: readonly string[] | undefined;
  facts: Pick<Facts, 'services' | 'sources'>;
  campaign: Campaign;
  /** Does the language read the sign after half a turn? */
  turnsSign: boolean;
  /** The names that tell nothing, under which numbers stand on a plain material; none on any other. */
  names: readonly string[];
  /** The phrases of the interface that are printed on it, as they are written, by key. */
  phrases: Readonly<Record<string, unknown>>;
}

/**
 * Everything that a material says in one language, part by part, as text that is the same for the same facts: two of them are alike
 * only where the materials are. Nothing here depends on the day, nor on who has read the words, nor on where the site lies and who
 * answers there: that is printed too, and a campaign that moves or gets a mailbox makes no paper wrong.
 */
export function decidingText({
  record,
  words,
  roles,
  services = [],
  facts,
  campaign,
  turnsSign,
  names,
  phrases,
}: Deciding): Record<SaidPart, string> {
  const own = printedOwn(services, { facts });
  const printed: { role: Role | null; record: Service | null }[] = [
    ...roles.map((role) => ({ role, record: printedService(role, { facts, campaign }) })),
    ...own,
  ];
  const hasLanguages = canonical(words).includes('.languages}');
  const { day, stage, country, sign, band } = campaign;
  return {
    record: canonical(record),
    words: canonical(words),
    phrases: canonical(phrases),
    numbers: canonical(
      printed.map(({ role, record: one }) => [
        role,
        one && numbersOf(one),
        ...(hasLanguages ? [one?.languages ?? null] : []),
      ]),
    ),
    hours: canonical(printed.map((one) => [one.role, one.record && hoursOf(one.record, campaign, facts)])),
    dates: canonical(printed.map((one) => [one.role, one.record && datesOfNumber(one.record, facts)])),
    campaign: canonical({ day, stage, country, sign, turnsSign, band, names }),
  };
}

/** What of a material and its words in one language decides what is printed, and where it must not hang. */
export function saidBy(
  { form, never, drawings }: Material,
  { locale, words: { title, lines, items } }: { locale: string; words: MaterialWords },
): Pick<Deciding, 'record' | 'words'> {
  return { record: { form, never, drawings }, words: { locale, title, lines, items } };
}

/** The roles whose numbers stand on a material: those of its record in their order, then those that its words name beside them. */
export function printedRoles({ numbers }: Pick<Material, 'numbers'>, words: MaterialWords): Role[] {
  return [...new Set([...numbers, ...rolesIn(words)])];
}

function numbersOf({ id, name, shortName, coverage, channels }: Service): unknown {
  const dialled = channels
    .filter(isDialled)
    .map(({ type, value, printed, reach, menuOption }) => ({ type, value, printed, reach, menuOption }));
  return { id, name: (shortName ?? name).text, regions: coverage.regions, dialled };
}

/** When a service answers, and the numbers that stand beside its own for the hours when it may not. */
function hoursOf({ hours, holidays, topic }: Service, campaign: Campaign, facts: Deciding['facts']): unknown {
  if (hours.status === 'always') return { hours };
  const roles = campaign.night[topic] ?? campaign.night.other;
  const others = roles.map((role) => printedService(role, { facts, campaign }));
  return { hours, holidays, others: others.map((record) => record && numbersOf(record)) };
}

/** The date of a number: the day on which its operator confirmed it, or else the dates of the sources of each. */
function datesOfNumber(record: Service, { sources }: Pick<Facts, 'sources'>): unknown {
  const check: Check | undefined = latestCheckOf(record, 'number');
  if (check) return check.on;
  return record.channels.filter(isDialled).map((channel) => datesOf(sourcesOfChannel(record, channel), sources));
}

/** A value as text: the keys of a map in the order of the alphabet, letters with accents in one form, what is absent left out. */
function canonical(value: unknown): string {
  return JSON.stringify(ordered(value)).normalize('NFC');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    keysOf(value)
      .toSorted()
      .map((key) => [key, ordered(value[key])]),
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
