import type { Campaign } from '../domain/campaign.ts';
import type { Href } from '../i18n/addresses.ts';

/** What knows where the site is. */
interface Addressed {
  campaign: Pick<Campaign, 'address'>;
}

/** The whole address that a link of the site leads to, as others can use it; `null` while the deployment has none. No other code makes one. */
export function wholeAddress(href: Href, { campaign }: Addressed): string | null {
  return campaign.address ? new URL(href, campaign.address).href : null;
}

/** The same, and until the deployment has an address from the root of the site. */
export function publicAddress(href: Href, context: Addressed): string {
  return wholeAddress(href, context) ?? href;
}
