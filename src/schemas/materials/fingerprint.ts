import { createHash } from 'node:crypto';
import { byKey } from '../../domain/keys.ts';
import { decidingText, printedRoles, SAID_PARTS } from '../../domain/materials/decides.ts';
import { formOf, tellsNothing } from '../../domain/materials/forms.ts';
import type { MadeThing } from '../../domain/materials/ledger.ts';
import { isShown, shownMaterial } from '../../domain/materials/made.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { SectionRules } from '../../domain/page/sections.ts';
import { chainOf, languageOf } from '../../i18n/languages.ts';
import { printedPhrases } from '../../i18n/printed-phrases.ts';
import type { Site } from '../../i18n/site.ts';
import { createWords } from '../../i18n/words.ts';

/** What of a deployment decides what its things say. */
export type DecidingSite = Pick<Site, 'campaign' | 'languages' | 'dictionaries'> & {
  facts: Pick<Site['facts'], 'lines' | 'sources'>;
};

/** How many hexadecimal digits are kept: of all that a thing says, by which codes are told apart, and of each part. */
const DIGITS = 16;
const PART_DIGITS = 8;

/** Every thing in every language in which it is made, with the fingerprint of all that it says; by name, then language. */
export function madeThings(materials: readonly Material[], site: DecidingSite): MadeThing[] {
  const locales = site.languages.map(({ locale }) => locale).toSorted();
  const wordsOf = new Map(locales.map((locale) => [locale, dictionaryOf(locale, site)]));
  return materials
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((material) =>
      locales.flatMap((locale) => {
        const words = wordsOf.get(locale);
        return words ? (madeThing(material, locale, words, site) ?? []) : [];
      }),
    );
}

function madeThing(
  material: Material,
  locale: string,
  words: ReturnType<typeof dictionaryOf>,
  site: DecidingSite,
): MadeThing | null {
  const { campaign, facts, languages } = site;
  const shown = shownMaterial(material, rulesOf(locale, site), { facts, campaign });
  if (!isShown(shown)) return null;
  const keys = printedPhrases(material, shown.words, printedRoles(material, shown.words));
  const text = decidingText({
    material,
    shown,
    facts,
    campaign,
    turnsSign: languageOf(locale, languages).turnsSign ?? false,
    names: tellsNothing(formOf(material)) ? neutralNames(locale, site) : [],
    phrases: Object.fromEntries(keys.map((key) => [key, words.isKnown(key) ? words.written(key) : null])),
  });
  const whole = SAID_PARTS.map((part) => `${part} ${text[part]}`).join('\n');
  return {
    material: material.id,
    locale,
    fingerprint: digest(`${locale}\n${whole}`, DIGITS),
    parts: byKey(SAID_PARTS, (part) => digest(text[part], PART_DIGITS)),
  };
}

/** The names of the language, or of the first that stands in for it. */
function neutralNames(locale: string, { campaign, languages }: DecidingSite): string[] {
  const chain = chainOf(locale, languages, campaign.sourceLocale);
  const own = chain.find((step) => campaign.contactNames[step]) ?? locale;
  return (campaign.contactNames[own] ?? []).map(({ name }) => name);
}

function dictionaryOf(locale: string, { languages, campaign, dictionaries }: DecidingSite) {
  const { sourceLocale, stage } = campaign;
  return createWords({ locale, languages, sourceLocale, stage, dictionaries });
}

function rulesOf(locale: string, { languages, campaign }: DecidingSite): SectionRules {
  const { sourceLocale, stage } = campaign;
  return {
    stage,
    sourceLocale,
    policyOf: (one) => languageOf(one, languages).policy,
    chain: chainOf(locale, languages, sourceLocale),
  };
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
