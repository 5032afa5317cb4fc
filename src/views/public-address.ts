import type { ViewContext } from './context.ts';

/** The whole address of what lies at a path, as others can use it; `null` while the deployment has none. */
export function wholeAddress(path: string, { campaign }: Pick<ViewContext, 'campaign'>): string | null {
  return campaign.address ? new URL(path, campaign.address).href : null;
}

/** The same, and until the deployment has an address from the root of the site. */
export function publicAddress(path: string, context: Pick<ViewContext, 'campaign'>): string {
  return wholeAddress(path, context) ?? path;
}
