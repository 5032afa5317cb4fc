import type { CampaignFile, Roles } from '../schemas/campaign.ts';

export type { Roles, Situation } from '../schemas/campaign.ts';

import type { EmergencyRole } from '../codes/roles.ts';

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

/** The emergency numbers of a deployment, in their order: each a service with what it is for. */
export function emergencyNumbers(campaign: {
  emergency: readonly EmergencyRole[];
  roles: Roles;
}): { service: string; word: EmergencyRole }[] {
  return campaign.emergency.flatMap((word) => {
    const service = campaign.roles[word];
    return service === null ? [] : [{ service, word }];
  });
}
