/**
 * Whom a text speaks to: somebody in the situation or at risk (`self`), family and friends (`close`), who saw something
 * (`witness`), the school, who buys, hires, lets or carries (`trade`), who serves at an institution or a firm, the press, anybody.
 */
export const TEXT_AUDIENCES = [
  'self',
  'close',
  'witness',
  'school',
  'trade',
  'institution',
  'press',
  'everyone',
] as const;
export type TextAudience = (typeof TEXT_AUDIENCES)[number];
