import type { Role } from '../../codes/roles.ts';
import type { Campaign } from '../campaign.ts';
import { assertFound } from '../found.ts';
import { chooseWords } from '../page/record-words.ts';
import type { SectionRules } from '../page/sections.ts';
import { isListed } from '../service/coverage.ts';
import { isDialled } from '../service/dialling.ts';
import type { Facts } from '../service/facts.ts';
import type { Service } from '../service/service.ts';
import { type Material, type MaterialWords, rolesIn } from './material.ts';

/** How much harm a mistake in the words of a material would do: it hangs on a wall and is heard on air, where nobody can mend it. */
export const MATERIAL_HARM = 'safety';

/** The words of a material in a language, and the services whose numbers stand on it. */
export interface ShownMaterial {
  locale: string;
  words: MaterialWords;
  services: PrintedService[];
}

/** Why a material is not made: nobody plays these roles on paper, which its words name or its numbers are. */
export interface Unassigned {
  roles: Role[];
}

/**
 * What a material says in a language, or why it is not made; `null` where the language has no words of its own that may be shown: then
 * its readers get it in the language that stands in. What is printed and what its code is made from go by this alone.
 *
 * @param rules those of the language
 */
export function shownMaterial(
  material: Pick<Material, 'numbers' | 'words'>,
  rules: SectionRules,
  known: { facts: Pick<Facts, 'services'>; campaign: Pick<Campaign, 'roles'> },
): ShownMaterial | Unassigned | null {
  if (!material.words[rules.sourceLocale]) return null;
  const { contentLocale: locale } = chooseWords(material.words, rules, MATERIAL_HARM);
  if (locale !== rules.chain[0]) return null;
  const words = assertFound(material.words[locale], `words in "${locale}"`);
  const named = unassignedRoles(words, known);
  if (named.length > 0) return { roles: named };
  const services = printedServices(material, known);
  return material.numbers.length > 0 && services.length === 0
    ? { roles: material.numbers }
    : { locale, words, services };
}

/** Is it a material, and not the reason why there is none? */
export function isShown(one: ShownMaterial | Unassigned | null): one is ShownMaterial {
  return one !== null && 'words' in one;
}

/** A service whose number stands on a material, and what it is for there; `null` where it plays no role of every campaign. */
export interface PrintedService {
  role: Role | null;
  record: Service;
}

interface Known {
  facts: Pick<Facts, 'services'>;
  campaign: Pick<Campaign, 'roles'>;
}

/**
 * The services on a material, in the order of its record. What does not answer gives way to what its record names. Paper outlives the
 * day on which it is made, so it does not matter since when or until when a service is closed: while its record says so, it is not printed.
 */
export function printedServices({ numbers }: Pick<Material, 'numbers'>, known: Known): PrintedService[] {
  return numbers.flatMap((role) => {
    const record = printedService(role, known);
    return record ? [{ role, record }] : [];
  });
}

/** Services of this country alone, by id, as far as somebody answers there. */
export function printedOwn(ids: readonly string[], { facts }: Pick<Known, 'facts'>): PrintedService[] {
  return ids
    .flatMap((id) => facts.services.get(id) ?? [])
    .filter(isPrintable)
    .map((record) => ({ role: null, record }));
}

/** The service that plays a role on paper; `null` where nobody does, or nobody answers. */
export function printedService(role: Role, { facts, campaign }: Known): Service | null {
  const own = facts.services.get(campaign.roles[role] ?? '');
  if (!own) return null;
  const named = (own.status?.by ?? []).flatMap((id) => facts.services.get(id) ?? []);
  return [own, ...named].find(isPrintable) ?? null;
}

/** Roles that the words of a material name and that nobody plays on paper: then it is not given out. */
export function unassignedRoles(words: Pick<MaterialWords, 'lines' | 'items'>, known: Known): Role[] {
  return rolesIn(words).filter((role) => printedService(role, known) === null);
}

function isPrintable(record: Service): boolean {
  const isClosed = record.status !== undefined && record.status.state !== 'open' && !record.status.regions?.length;
  return !isClosed && isListed(record) && record.channels.some(isDialled);
}
