import type { Role } from '../../codes/roles.ts';
import type { Campaign } from '../campaign.ts';
import { assertFound } from '../found.ts';
import { chooseWords } from '../page/record-words.ts';
import type { SectionRules } from '../page/sections.ts';
import type { Facts } from '../service/facts.ts';
import type { Material, MaterialWords } from './material.ts';
import { type PrintedService, printedServices, unassignedRoles } from './printed-numbers.ts';

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
