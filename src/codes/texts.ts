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

/** Easy Read pages live in this folder of `content/pages/<locale>/`, under the name of the page that they are made from. */
export const EASY_FOLDER = 'easy/';

/** The last section of each Easy Read page: its hard words with what they mean. The whole page has none such. */
export const WORDS_SECTION = 'words';
