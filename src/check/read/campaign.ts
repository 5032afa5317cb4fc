import type { Place } from '../../domain/page/shown-here.ts';
import type { CampaignFile } from '../../schemas/campaign.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { contentDir } from '../content-dir.ts';
import type { Finding } from '../finding.ts';
import type { Lang } from '../findings/words.ts';
import { formatReport } from '../report.ts';
import { wordedError } from '../safe-for-terminal.ts';
import type { Entry } from '../shape/check-shape.ts';
import { localesOf, placeHere } from './campaign-facts.ts';
import { readYaml } from './file.ts';

export { contentDir };

/**
 * The validated `campaign.yaml` of a content folder.
 *
 * @throws an Error whose message is the report for authors, when the file is missing or has mistakes
 */
export function readCampaign(dir: string = contentDir(), lang: Lang = 'es'): CampaignFile {
  const { entry, findings } = readCampaignEntry(dir);
  if (!entry?.whole || findings.length > 0) throw wordedError(formatReport(findings, 1, { lang, dir }));
  return entry.whole;
}

/** `campaign.yaml` as far as it is right, and what is wrong with it. */
export function readCampaignEntry(dir: string): { entry: Entry<CampaignFile> | null; findings: Finding[] } {
  const { path, schema, needed } = CONTENT_KINDS.campaign;
  return readYaml(dir, path, schema, needed);
}

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
