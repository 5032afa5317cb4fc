/** What can be read of an item of a thing, in the order in which it is met. */
export const ITEM_PARTS = ['when', 'voice', 'caption', 'ask', 'text', 'care'] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];
