import type { Campaign } from '../domain/campaign.ts';

/**
 * robots.txt (RFC 9309). It forbids nothing, also in preview: a crawler must be able to read the `noindex` of a page.
 * The site map is named once the deployment has an address.
 */
export function encodeRobots({ address, stage }: Pick<Campaign, 'address' | 'stage'>): string {
  const lines = ['User-agent: *', 'Disallow:'];
  if (address && stage === 'live') lines.push('', `Sitemap: ${new URL('/sitemap-index.xml', address).href}`);
  return `${lines.join('\n')}\n`;
}
