/** How an invented advert reaches somebody; decides what it looks like. */
export const ADVERT_FORMS = ['chat', 'notice', 'game', 'voice'] as const;
export type AdvertForm = (typeof ADVERT_FORMS)[number];
