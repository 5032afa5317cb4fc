import { templateXlsx } from '../../activity-intake/template.ts';
import { readCampaignEntry } from '../../check/read/campaign.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { loadContext } from './load-context.ts';

/** The template of a content folder, in its source language. The same content always gives the same bytes. */
export function makeTemplate(dir: string, today: PlainDate): Promise<Uint8Array<ArrayBuffer>> {
  const campaign = readCampaignEntry(dir).entry?.whole;
  if (!campaign) throw new Error('npm run check:content');
  const { context, phrase } = loadContext(dir, today, campaign.sourceLocale);
  return templateXlsx({ context, phrase, day: campaign.day });
}
