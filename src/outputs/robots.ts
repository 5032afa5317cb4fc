import type { Campaign } from '../domain/campaign.ts';
import { hrefTo } from '../i18n/addresses.ts';
import { wholeAddress } from '../views/public-address.ts';

/**
 * robots.txt (RFC 9309). It forbids nothing, also in preview: a crawler must be able to read the `noindex` of a page.
 * The site map is named once the deployment has an address.
 */
export function encodeRobots(campaign: Pick<Campaign, 'address' | 'stage'>): string {
  const map = wholeAddress(hrefTo('./sitemap-index.xml', campaign), { campaign });
  const lines = ['User-agent: *', 'Disallow:'];
  if (map && campaign.stage === 'live') lines.push('', `Sitemap: ${map}`);
  return `${lines.join('\n')}\n`;
}
