/** Drawings that a picture on a screen may have beside its sentence: objects and situations, never a person in need. */
export const ITEM_DRAWINGS = [
  'address',
  'bus',
  'calendar',
  'contract',
  'debts',
  'door',
  'house',
  'identity',
  'kite',
  'lens',
  'meal',
  'message',
  'scales',
  'suitcase',
  'table',
  'telephone',
] as const;
export type ItemDrawing = (typeof ITEM_DRAWINGS)[number];
