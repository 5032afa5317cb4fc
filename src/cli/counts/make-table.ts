import { readCampaignEntry } from '../../check/read/campaign.ts';
import { countTableXlsx } from '../../counts/table-file.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { loadCounts } from './load-counts.ts';

/** The spreadsheet for counts of a content folder, in its source language. The same content always gives the same bytes. */
export function makeCountTable(dir: string, today: PlainDate): Promise<Uint8Array<ArrayBuffer>> {
  const campaign = readCampaignEntry(dir).entry?.whole;
  if (!campaign) throw new Error('npm run check:content');
  const { context, phrase } = loadCounts(dir, today, campaign.sourceLocale);
  return countTableXlsx(context, phrase);
}
