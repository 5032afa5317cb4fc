/** What an emergency number is for; the word beside it in the emergency bar. */
export const STRIP_ROLES = ['police', 'report', 'violence', 'children', 'ambulance', 'fire', 'any'] as const;

/**
 * What a service is for its reader, whoever runs it: `work` looks at how people work, `ombudsman` takes complaints about the
 * State, `any` is one number for every emergency. Texts name these, and `campaign.yaml` says who plays them.
 */
export const ROLES = [
  ...STRIP_ROLES,
  'missing',
  'work',
  'school',
  'ombudsman',
  'prosecutor',
  'migrants',
  'tourists',
] as const;

export type StripRole = (typeof STRIP_ROLES)[number];
export type Role = (typeof ROLES)[number];

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
