/** The indexes that a language can be measured by. Each rises with ease: 0 is very hard, 100 very easy. */
export const READABILITY_INDEXES = ['inflesz', 'flesch', 'martins'] as const;
export type ReadabilityIndex = (typeof READABILITY_INDEXES)[number];

/** What a rule on words guards against. */
export const WORD_KINDS = [
  'sensational',
  'blame',
  'slavery',
  'mixed-up',
  'confront',
  'minor',
  'shelter',
  'raid',
  'exchange',
  'promise',
  'form',
  'own-experience',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];
