import type { Campaign } from '../domain/campaign.ts';
import type { Href } from '../i18n/addresses.ts';

interface Addressed {
  campaign: Pick<Campaign, 'address'>;
}

/** The URL of a link of the site; `null` while the deployment has no address. Nothing else makes one. */
export function wholeAddress(href: Href, { campaign }: Addressed): string | null {
  return campaign.address ? new URL(href, campaign.address).href : null;
}

/** The URL of a link of the site; its path while the deployment has no address. */
export function publicAddress(href: Href, context: Addressed): string {
  return wholeAddress(href, context) ?? href;
}
