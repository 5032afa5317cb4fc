/** What an emergency number is for; the word beside it in the emergency bar. */
export const EMERGENCY_ROLES = ['police', 'report', 'violence', 'children', 'ambulance', 'fire', 'any'] as const;

/**
 * What a service is for its reader, whoever runs it: `work` looks at how people work, `ombudsman` takes complaints about the
 * State, `legal` advises everybody on their rights, men included, `any` is one number for every emergency. Texts name these, and `campaign.yaml` says who plays them.
 */
export const ROLES = [
  ...EMERGENCY_ROLES,
  'missing',
  'work',
  'school',
  'ombudsman',
  'prosecutor',
  'migrants',
  'tourists',
  'legal',
] as const;
export type EmergencyRole = (typeof EMERGENCY_ROLES)[number];
export type Role = (typeof ROLES)[number];
