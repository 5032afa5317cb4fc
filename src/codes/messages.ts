/** The situations that the list of messages is grouped by, in the order in which a reader meets them. */
export const MESSAGE_GROUPS = ['offer', 'travel', 'people', 'seen', 'trade', 'work', 'learn'] as const;
export type MessageGroup = (typeof MESSAGE_GROUPS)[number];

/** The most signs that a saying may have: one line of a poster, two of a phone. */
export const LONGEST_SAYING = 60;

/** Messages live in this folder of `content/pages/<locale>/`; the file name is the address. */
export const MESSAGE_FOLDER = 'messages/';

/** How an invented advert reaches somebody; decides what it looks like. */
export const ADVERT_FORMS = ['chat', 'notice', 'game', 'voice'] as const;
export type AdvertForm = (typeof ADVERT_FORMS)[number];
