import type { Role, StripRole } from '../codes/roles.ts';
/** Who plays each role in a deployment, by the id of the service; `null` where nobody does. */
export type Roles = Readonly<Record<Role, string | null>>;

/** The emergency numbers of a deployment, in their order: each a service with what it is for. */
export function emergencyNumbers(campaign: {
  emergency: readonly StripRole[];
  roles: Roles;
}): { service: string; word: StripRole }[] {
  return campaign.emergency.flatMap((word) => {
    const service = campaign.roles[word];
    return service === null ? [] : [{ service, word }];
  });
}
