import { createHash } from 'node:crypto';
import { formOf, tellsNothing } from '../../codes/forms.ts';
import { byKey } from '../../codes/keys.ts';
import { SAID_PARTS } from '../../codes/material.ts';
import type { Role } from '../../codes/roles.ts';
import { type Deciding, decidingText, printedRoles, saidBy } from '../../domain/materials/decides.ts';
import type { PrintedMaterial } from '../../domain/materials/ledger.ts';
import { isShown, shownMaterial } from '../../domain/materials/made.ts';
import { type Material, namedRoles } from '../../domain/materials/material.ts';
import type { SectionRules } from '../../domain/page/sections.ts';
import { chainOf, languageOf } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { printedPhrases } from '../../i18n/printed-phrases.ts';
import { type Site, sectionRules } from '../../i18n/site.ts';
import { createWords } from '../../i18n/words.ts';

/** What of a deployment decides what its materials say. */
export type DecidingSite = Pick<Site, 'campaign' | 'languages' | 'dictionaries'> & {
  facts: Pick<Site['facts'], 'services' | 'sources'>;
};

/** How many hexadecimal digits are kept: of all that a material says, by which codes are told apart, and of each part. */
const DIGITS = 16;
const PART_DIGITS = 8;

/** Every material in every language in which it is made, with the fingerprint of all that it says; by name, then language. */
export function printedMaterials(materials: readonly Material[], site: DecidingSite): PrintedMaterial[] {
  return inEachLanguage(materials, site, (material, language) => {
    const shown = shownMaterial(material, language.rules, site);
    if (!isShown(shown)) return null;
    const roles = printedRoles(material, shown.words);
    const names = tellsNothing(formOf(material)) ? neutralNames(language.locale, site) : [];
    const keys = printedPhrases(material, shown.words, roles);
    return toMade(material.id, { ...saidBy(material, shown), roles, names, keys }, language, site);
  });
}

/** A language of the site, as far as it decides what is said in it. */
export interface DecidingLanguage {
  locale: string;
  rules: SectionRules;
  phrases: ReturnType<typeof createWords>;
}

/** What is made of each of some records in each language; `null` where it is not made. By id, then language. */
export function inEachLanguage<T extends { id: string }>(
  records: readonly T[],
  site: DecidingSite,
  make: (record: T, language: DecidingLanguage) => PrintedMaterial | null,
): PrintedMaterial[] {
  const languages = site.languages
    .map(({ locale }) => ({
      locale,
      rules: sectionRules(chainOf(locale, site.languages, site.campaign.sourceLocale), { ...site, site }),
      phrases: createWords({ ...site, ...site.campaign, locale }),
    }))
    .toSorted((a, b) => (a.locale < b.locale ? -1 : 1));
  return records
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((record) => languages.flatMap((language) => make(record, language) ?? []));
}

/** What a material says, and the keys of the phrases of the interface on it. */
type OnPaper = Pick<Deciding, 'record' | 'words' | 'roles' | 'services' | 'names'> & { keys: readonly PhraseKey[] };

/** A material in one language with its fingerprint. */
export function toMade(
  material: string,
  { keys, ...said }: OnPaper,
  { locale, phrases }: DecidingLanguage,
  { campaign, facts, languages }: DecidingSite,
): PrintedMaterial {
  const text = decidingText({
    ...said,
    facts,
    campaign,
    turnsSign: languageOf(locale, languages).turnsSign ?? false,
    phrases: Object.fromEntries(keys.map((key) => [key, phrases.isKnown(key) ? phrases.written(key) : null])),
  });
  const whole = SAID_PARTS.map((part) => `${part} ${text[part]}`).join('\n');
  return {
    material,
    locale,
    fingerprint: digest(`${locale}\n${whole}`, DIGITS),
    parts: byKey(SAID_PARTS, (part) => digest(text[part], PART_DIGITS)),
  };
}

/** The roles on a paper whose texts name more of them in braces. */
export function rolesWith(roles: readonly Role[], texts: readonly string[]): Role[] {
  return [...new Set([...roles, ...namedRoles(texts)])];
}

/** The names of the language, or of the first that stands in for it. */
function neutralNames(locale: string, { campaign, languages }: DecidingSite): string[] {
  const chain = chainOf(locale, languages, campaign.sourceLocale);
  const own = chain.find((step) => campaign.contactNames[step]) ?? locale;
  return (campaign.contactNames[own] ?? []).map(({ name }) => name);
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
