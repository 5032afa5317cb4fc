import { getCollection, getEntry } from 'astro:content';
import type { Place } from '../domain/page/shown-here.ts';
import type { CampaignFile } from '../schemas/campaign.ts';

/** `content/campaign.yaml`; throws where there is none. */
export async function loadCampaign(): Promise<CampaignFile> {
  const entry = await getEntry('campaign', 'campaign');
  if (!entry) throw new Error('content/campaign.yaml is missing.');
  return entry.data;
}

/** What of the campaign decides which texts are shown. */
export async function loadPlace(): Promise<Place> {
  const { country, roles } = await loadCampaign();
  const words = await getCollection('words');
  const sources = Object.entries((await getEntry('sources', 'sources'))?.data.sources ?? {});
  return {
    country: country.code,
    roles,
    homes: new Map(words.flatMap(({ id, data: { home } }) => (home ? [[id, home] as const] : []))),
    laws: new Map(sources.flatMap(([id, { kind, country: of }]) => (kind === 'law' ? [[id, of] as const] : []))),
  };
}
