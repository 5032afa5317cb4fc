import type { Place } from '../../domain/page/shown-here.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { readCampaignEntry } from './campaign.ts';
import { localesOf, placeHere } from './campaign-facts.ts';
import { readYaml } from './yaml.ts';

/** What of a content folder decides which texts are shown; `undefined` while its campaign does not say. */
export function readPlace(dir: string): Place | undefined {
  const campaign = readCampaignEntry(dir).entry;
  const { sources, wordRules } = CONTENT_KINDS;
  return placeHere({
    campaign,
    sources: readYaml(dir, sources.path, sources.schema).entry,
    wordRules: localesOf({ campaign }).flatMap((locale) => {
      const { entry } = readYaml(dir, fileAt(wordRules.path, { locale }), wordRules.schema);
      return entry ? [{ ...entry, locale }] : [];
    }),
  });
}
