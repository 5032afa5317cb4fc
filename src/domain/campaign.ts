import type { CampaignFile } from '../schemas/campaign.ts';

export type { Situation } from '../schemas/campaign.ts';

/** This deployment, as `content/campaign.yaml` describes it; its languages stand apart. */
export type Campaign = Omit<CampaignFile, 'languages'>;

/**
 * May this role or code sign something in this deployment? `campaign.yaml` lists them, so that neither a typo nor the
 * name of a person passes for one. A listed word followed by a number is one more of its kind.
 *
 * @example isOfTeam('traduccion-2', ['editor', 'traduccion']) // => true
 */
export function isOfTeam(by: string, team: readonly string[]): boolean {
  return team.includes(by) || team.includes(by.replace(/-\d+$/, ''));
}
