/** The sentences that somebody records in a language, in the order in which a page plays them. */
export const SENTENCES = ['here', 'police', 'report', 'violence', 'children', 'ambulance', 'ask', 'blame'] as const;

/** So heavy may the sound of one sentence be, in bytes: prepaid data pay for it. */
export const MOST_SOUND_BYTES = 200_000;
