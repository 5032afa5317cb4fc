import type { EmergencyRole } from '../codes/roles.ts';
import type { Roles } from '../schemas/campaign.ts';

export type { Roles } from '../schemas/campaign.ts';

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
