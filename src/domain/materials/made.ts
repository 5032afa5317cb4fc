import type { Campaign } from '../campaign.ts';
import { assertFound } from '../found.ts';
import type { Facts } from '../line/facts.ts';
import { chooseWords } from '../page/record-words.ts';
import type { SectionRules } from '../page/sections.ts';
import { formOf } from './forms.ts';
import type { Material, MaterialWords } from './material.ts';
import { printedLines, unplayedRoles } from './printed-numbers.ts';

/** How much harm a mistake in the words of a thing would do: it hangs on a wall and is heard on air, where nobody can mend it. */
const MATERIAL_HARM = 'safety';

/** The words of a thing in a language, and the language that they are really in. */
export interface ShownMaterial {
  locale: string;
  words: MaterialWords;
}

/**
 * What a thing says in a language; `null` where it is not made in it: the language has no words of its own that may be shown,
 * unless numbers and pictograms say all; its words name a service that nobody plays; or none of its numbers answers.
 *
 * @param rules those of the language
 */
export function shownMaterial(
  material: Pick<Material, 'form' | 'numbers' | 'words'>,
  rules: SectionRules,
  known: { facts: Pick<Facts, 'lines'>; campaign: Pick<Campaign, 'roles'> },
): ShownMaterial | null {
  if (!material.words[rules.sourceLocale]) return null;
  const { contentLocale } = chooseWords(material.words, rules, MATERIAL_HARM);
  if (contentLocale !== rules.chain[0] && !formOf(material).isAlways) return null;
  const words = assertFound(material.words[contentLocale], `words in "${contentLocale}"`);
  const isSilent = material.numbers.length > 0 && printedLines(material, known).length === 0;
  return isSilent || unplayedRoles(words, known).length > 0 ? null : { locale: contentLocale, words };
}
