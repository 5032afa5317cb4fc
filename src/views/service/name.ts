import { ownerOf } from '../../domain/service/plan.ts';
import type { Service } from '../../domain/service/service.ts';
import { wordsOf } from '../../domain/situations/words.ts';
import { findGiveaway } from '../../domain/text/giveaway.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';

/** Characters that a title may have before the day that every title ends with. */
const TITLE_LENGTH = 54;

/** Names of regions as a list, as their own records have them. */
export function regionNames(codes: readonly string[], { facts, language }: ViewContext): string {
  const names = codes.map((code) => facts.regions.find((region) => region.code === code)?.name.text ?? code);
  return formatList(names, language);
}

/** The name at the head of a service's own page. */
export function fullName(record: Service, context: ViewContext): Text {
  return foreignEmergency(record, context) ?? context.name(record.name);
}

/** What a list calls a service: its short name where it has one. */
export function listName(record: Service, context: ViewContext): Text {
  return foreignEmergency(record, context) ?? context.name(record.shortName ?? record.name);
}

/**
 * What a card calls a service: its whole name where that has every word of the short one and is no sentence; else the short name,
 * with the whole one beside it, which spells out abbreviations.
 */
export function cardNames(record: Service, context: ViewContext): { name: Text; longName: Text | null } {
  const name = listName(record, context);
  const whole = context.name(record.name);
  if (!record.shortName || foreignEmergency(record, context) || name.text === whole.text)
    return { name, longName: null };
  const words = new Set(wordsOf(whole.text));
  const isSaid = whole.text.length <= NAME_LENGTH && wordsOf(name.text).every((word) => words.has(word));
  return isSaid ? { name: whole, longName: null } : { name, longName: whole };
}

/** Characters that the heading of a card may have. */
const NAME_LENGTH = 60;

/** Who runs a service, in its own words; `null` where nobody says. */
export function operatorName(record: Service, context: ViewContext): Text | null {
  const organisation = record.operator ? context.facts.organisations.get(record.operator) : undefined;
  const name = organisation?.name ?? record.operatorName;
  return name ? context.name(name) : null;
}

/** The other service that answers all numbers of one, where their records say so. */
export function answeredBy(record: Service, { facts }: ViewContext): Service | null {
  return facts.services.get(ownerOf(record) ?? '') ?? null;
}

/** Another country's police or emergency number has no name of its own in our sources: it is called what it is. */
function foreignEmergency(record: Service, { campaign, t, country }: ViewContext): Text | null {
  if (!record.lastResort || record.country === campaign.country.code) return null;
  return t('line.emergencyOf', { country: country(record.country).text });
}

/**
 * A page title that tells nothing to whoever reads the browser's history: the short or own name where that holds no give-away word,
 * otherwise the country and the place in that country's list. Unique within a language.
 */
export function neutralTitle(record: Service, context: ViewContext): Text {
  const { campaign, facts, t } = context;
  const country = context.country(record.country).text;
  const words = Object.values(campaign.giveaways).flat();
  const name = listName(record, context);
  const own = name.text;
  const namesItsCountry = record.country === campaign.country.code || foreignEmergency(record, context);
  const peers = facts.servicesOf.get(record.country) ?? [];
  const isUnique = peers.filter((peer) => listName(peer, context).text === own).length === 1;
  const title = namesItsCountry ? own : `${own} (${country})`;
  if (isUnique && title.length <= TITLE_LENGTH && !findGiveaway(title, words)) return { ...name, text: title };
  return t('line.neutralTitle', { country, position: peers.indexOf(record) + 1 });
}
