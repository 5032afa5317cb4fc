import type { CodedPrint } from '../../domain/materials/ledger.ts';
import { inService } from '../../domain/service/plan.ts';
import { codedPapers } from '../../hashes/classroom/papers.ts';
import type { DecidingSite } from '../../hashes/materials/fingerprint.ts';
import { toDictionary } from '../../hashes/page/dictionary.ts';
import { toService, withHashes } from '../../hashes/page/translated-text.ts';
import type { CampaignFile } from '../../schemas/campaign.ts';
import type { Content } from '../content.ts';

/** What decides what things to carry say, as the site loads it; `null` where a file of it is missing or has a mistake. */
export function decidingSite(content: Content): DecidingSite | null {
  const campaign = content.campaign?.whole;
  const sources = content.sources?.whole?.sources;
  const services = allWhole(
    content.services.map(({ whole, id, country }) => whole && toService({ id, country: country.toUpperCase() }, whole)),
  );
  const strings = allWhole(content.strings.map(({ whole, locale }) => whole && { locale, file: whole }));
  const source = strings?.find(({ locale }) => locale === campaign?.sourceLocale)?.file;
  if (!campaign || !sources || !services || !strings || !source || !hasOwnFallbacks(campaign)) return null;
  return {
    campaign,
    languages: campaign.languages,
    dictionaries: new Map(strings.map(({ locale, file }) => [locale, toDictionary(file, source)])),
    facts: {
      services: new Map(inService(services).map((service) => [service.id, service])),
      sources: new Map(Object.entries(sources).map(([id, data]) => [id, { id, ...data }])),
    },
  };
}

/** Every material with its code, as the site prints it, none before codes begin; `null` where that cannot be told, for a mistake that the check names. */
export function codedPrints(content: Content): CodedPrint[] | null {
  const site = decidingSite(content);
  const materials = allWhole(content.materials.map(({ id, whole }) => whole && { id, ...withHashes(whole) }));
  const quizzes = allWhole(content.quizzes.map(({ id, whole }) => whole && { id, ...withHashes(whole) }));
  const lessons = allWhole(content.lessons.map(({ id, whole }) => whole && { id, ...withHashes(whole) }));
  const protocols = allWhole(content.protocols.map(({ id, whole }) => whole && { id, ...withHashes(whole) }));
  const ledger = content.recallCodes === null ? [] : content.recallCodes.whole;
  if (!site || !materials || !quizzes || !lessons || !protocols || !ledger) return null;
  return codedPapers({ materials, quizzes, lessons, protocols }, site, ledger);
}

/** Does every language name only languages of the campaign that stand in for it? */
function hasOwnFallbacks({ languages }: CampaignFile): boolean {
  const locales = new Set(languages.map(({ locale }) => locale));
  return languages.every(({ fallback }) => fallback.every((locale) => locales.has(locale)));
}

function allWhole<T>(made: readonly (T | null)[]): T[] | null {
  const whole = made.filter((one) => one !== null);
  return whole.length === made.length ? whole : null;
}
