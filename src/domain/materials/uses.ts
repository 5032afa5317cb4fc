/** How a thing is used; the workshop lists things in this order. */
export const USES = ['wall', 'pocket', 'phone', 'screen', 'air', 'desk', 'press'] as const;
export type Use = (typeof USES)[number];
