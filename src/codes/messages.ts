/** The situations that the list of messages is grouped by, in the order in which a reader meets them. */
export const MESSAGE_GROUPS = ['offer', 'travel', 'people', 'seen', 'trade', 'work', 'learn'] as const;
export type MessageGroup = (typeof MESSAGE_GROUPS)[number];
