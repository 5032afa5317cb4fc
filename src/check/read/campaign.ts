import { type CampaignFile, campaignSchema } from '../../schemas/campaign.ts';
import { contentDir } from '../content-dir.ts';
import type { Finding } from '../finding.ts';
import { example, type Lang } from '../findings/words.ts';
import { formatReport } from '../report.ts';
import type { Entry } from '../shape/check-shape.ts';
import { type NeededFile, readYaml } from './yaml.ts';

export { contentDir };

/**
 * The validated `campaign.yaml` of a content folder.
 *
 * @throws an Error whose message is the report for authors, when the file is missing or has mistakes
 */
export function readCampaign(dir: string = contentDir(), lang: Lang = 'es'): CampaignFile {
  const { entry, findings } = readCampaignEntry(dir);
  if (!entry?.whole || findings.length > 0) throw new Error(formatReport(findings, 1, { lang, dir }));
  return entry.whole;
}

/** `campaign.yaml` as far as it is right, and what is wrong with it. */
export function readCampaignEntry(dir: string): { entry: Entry<CampaignFile> | null; findings: Finding[] } {
  return readYaml(dir, 'campaign.yaml', campaignSchema, CAMPAIGN);
}

const CAMPAIGN: NeededFile = {
  purpose: {
    es: 'Dice quién publica el sitio, en qué país, en qué lenguas y con qué números.',
    en: 'It says who publishes the site, in which country, in which languages and with which numbers.',
  },
  start: example('year: 2027\nday: "07-30"\n…'),
};
