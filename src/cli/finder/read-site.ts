import { readContent } from '../../check/read/content.ts';
import { assertWhole } from '../../check/read/records.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Facts } from '../../domain/service/facts.ts';
import { orderServices } from '../../domain/service/order.ts';
import { inService } from '../../domain/service/plan.ts';
import type { SituationWords } from '../../domain/situations/situation-words.ts';
import { toService } from '../../hashes/page/to-service.ts';
import type { Site } from '../../i18n/site.ts';
import type { DirectoryWords } from '../../views/finder/entries.ts';
import { toSituationWords } from '../../views/situations/situation-words.ts';

/** What the directory and the routing of words to needs are made of, read from a content folder without the site builder. */
export interface DirectorySite {
  site: Site;
  words: DirectoryWords;
  situationWords: SituationWords;
}

/**
 * Reads a content folder that has no mistake. Interface words are left out, since the directory's file holds none.
 *
 * @throws where the check finds something
 */
export function readDirectorySite(today: PlainDate, dir?: string): DirectorySite {
  const content = readContent(dir);
  if (content.findings.length > 0) throw new Error('The content has mistakes. Run: npm run check:content');
  const { campaign, services, regions, organisations, sources } = content;
  const { languages, ...rest } = assertWhole(campaign);
  const records = inService(
    services.map((entry) => toService({ id: entry.id, country: entry.country.toUpperCase() }, assertWhole(entry))),
  );
  const facts: Facts = {
    services: new Map(records.map((record) => [record.id, record])),
    announced: [],
    servicesOf: new Map(
      [...Map.groupBy(records, ({ country }) => country)].map(([code, list]) => [code, orderServices(list, today)]),
    ),
    regions: assertWhole(regions),
    crossings: [],
    crossingRights: [],
    map: null,
    organisations: new Map(Object.entries(assertWhole(organisations)).map(([id, data]) => [id, { id, ...data }])),
    days: [],
    sources: new Map(),
    allowedDomains: assertWhole(sources).allowedDomains,
  };
  return {
    site: {
      today,
      campaign: rest,
      languages,
      facts,
      dictionaries: new Map(),
      easyPages: new Set(),
      ownTexts: new Map(),
    },
    words: { ...assertWhole(content.searchWords), holidays: content.holidays?.whole ?? [] },
    situationWords: toSituationWords(assertWhole(content.searchWords)),
  };
}
