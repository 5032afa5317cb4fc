/** What `content/` says, for comparing with what the pages show. */

import type { TextAudience } from '../../src/codes/texts.ts';
import { mayBeWatched, recordOf } from '../../src/domain/page/text-record.ts';
import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { Crossing, Region } from '../../src/domain/records.ts';
import { asTold } from '../../src/domain/service/letters.ts';
import type { Service } from '../../src/domain/service/service.ts';
import { toDictionary } from '../../src/hashes/page/dictionary.ts';
import type { Dictionary } from '../../src/i18n/words.ts';
import type { CampaignFile } from '../../src/schemas/campaign.ts';
import { contentOf } from '../fixtures/content-read.ts';

export interface SiteContent {
  campaign: CampaignFile;
  services: ReadonlyMap<string, Service>;
  regions: readonly Region[];
  crossings: readonly Crossing[];
  allowedDomains: readonly string[];
  dictionaries: ReadonlyMap<string, Dictionary>;
  /** Whom each prose page speaks to, by its id. */
  audiences: ReadonlyMap<string, TextAudience>;
  /** The zone of each prose page, by its id. */
  zones: ReadonlyMap<string, 'help' | 'campaign'>;
}

/** Reads a content folder. It must be without mistakes, since the site was built from it. */
export function readSiteContent(dir: string, today: PlainDate): SiteContent {
  const { campaign, services, regions, borders, sources, strings, pages, texts, organisations } = contentOf(dir);
  const records = services.map(
    ({ id, country, whole }) => ({ id, country: country.toUpperCase(), ...sure(whole) }) as Service,
  );
  const { sourceLocale } = sure(campaign?.whole);
  const known = { campaign: sure(campaign?.whole), organisations: new Map(Object.entries(sure(organisations?.whole))) };
  const told = asTold(records, { ...known, today });
  const source = sure(strings.find(({ locale }) => locale === sourceLocale)?.whole);
  const written = pages.filter(({ locale }) => locale === sourceLocale);
  const audiences = new Map(written.map(({ id }) => [id, sure(recordOf(sure(texts?.whole), id)).audience]));
  return {
    campaign: sure(campaign?.whole),
    services: new Map(told.map((record) => [record.id, record])),
    regions: sure(regions?.whole),
    crossings: Object.entries(borders?.whole?.crossings ?? {}).map(([id, crossing]) => ({ id, ...crossing })),
    allowedDomains: sure(sources?.whole).allowedDomains,
    dictionaries: new Map(strings.map(({ locale, whole }) => [locale, toDictionary(sure(whole), source)])),
    audiences,
    zones: new Map([...audiences].map(([id, audience]) => [id, mayBeWatched(audience) ? 'help' : 'campaign'])),
  };
}

function sure<T>(value: T | null | undefined): T {
  if (!value) throw new Error('The content has mistakes: `npm run check:content` names them.');
  return value;
}
