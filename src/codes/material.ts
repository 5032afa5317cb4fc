/** Whom a material speaks to. */
export const READERS = [
  'everyone',
  'young',
  'families',
  'travellers',
  'workers',
  'teachers',
  'staff',
  'reporters',
] as const;

/** Where a material hangs, lies or is heard. */
export const HANGS = [
  'terminal',
  'vehicle',
  'market',
  'health',
  'school',
  'office',
  'border',
  'square',
  'toilet',
  'shop',
  'radio',
  'chat',
] as const;

/** Where a material must not hang: whoever controls a person there sees it first, and she is asked about it. */
export const NEVER_HANGS = ['camp', 'bar', 'workplace', 'lodging', 'home'] as const;

/** Why a code is withdrawn: a number on it is wrong, a sentence is, or it may harm whoever has it. */
export const WITHDRAWAL_REASONS = ['number', 'text', 'harm'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** The parts of what a material says, so that it can be told which of them is another one now. */
export const SAID_PARTS = ['record', 'words', 'phrases', 'numbers', 'hours', 'dates', 'campaign'] as const;
export type SaidPart = (typeof SAID_PARTS)[number];

/** What can be read of an item of a material, in the order in which it is met. */
export const ITEM_PARTS = ['when', 'voice', 'caption', 'ask', 'text', 'care'] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];

/** How a material is used; the workshop lists materials in this order. */
export const USES = ['wall', 'pocket', 'phone', 'screen', 'air', 'desk', 'press'] as const;
export type Use = (typeof USES)[number];
