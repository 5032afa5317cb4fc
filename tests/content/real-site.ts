import { assertFound } from '../../src/domain/found.ts';
import { orderServices } from '../../src/domain/service/order.ts';
import { announcedOnly, inService } from '../../src/domain/service/plan.ts';
import type { Service } from '../../src/domain/service/service.ts';
import { toDictionary } from '../../src/hashes/page/dictionary.ts';
import { toService } from '../../src/hashes/page/translated-text.ts';
import type { Site } from '../../src/i18n/site.ts';
import { contentOf } from '../fixtures/content-read.ts';
import { readDirectorySite } from '../fixtures/finder-site.ts';

/** The day on which these tests look at the real content. */
export const TODAY = '2026-11-27';

/** The real deployment with all that it says, in the languages of its words; `change` makes another record of one. */
export const realSite = (change?: (record: Service) => Service): Site => siteOf('content', change);

/** The same of any folder of content without a mistake. */
export function siteOf(dir: string, change: (record: Service) => Service = (record) => record): Site {
  const content = contentOf(dir);
  const { site: facts } = readDirectorySite(TODAY, dir);
  const words = assertFound(
    content.strings.find(({ locale }) => locale === facts.campaign.sourceLocale)?.whole,
    'words of the source language',
  );
  const records = content.services.flatMap(({ id, country, whole }): Service[] =>
    whole ? [toService({ id, country: country.toUpperCase() }, whole)] : [],
  );
  const changed = records.map(change);
  const shown = inService(changed);
  return {
    ...facts,
    dictionaries: new Map(
      content.strings.flatMap(({ locale, whole }) => (whole ? [[locale, toDictionary(whole, words)]] : [])),
    ),
    facts: {
      ...facts.facts,
      services: new Map(shown.map((record) => [record.id, record])),
      announced: announcedOnly(changed),
      servicesOf: new Map(
        [...Map.groupBy(shown, ({ country }) => country)].map(([code, list]) => [code, orderServices(list, TODAY)]),
      ),
      crossings: Object.entries(content.borders?.whole?.crossings ?? {}).map(([id, crossing]) => ({ id, ...crossing })),
      sources: new Map(
        Object.entries(content.sources?.whole?.sources ?? {}).map(([id, source]) => [id, { id, ...source }]),
      ),
    },
  };
}
