/** What a service is about. */
export const TOPICS = [
  'emergency',
  'trafficking',
  'crime',
  'missing',
  'children',
  'violence',
  'victims',
  'legal',
  'labour',
  'migration',
  'consular',
  'rights',
  'school',
  'health',
  'tourism',
] as const;

export type Topic = (typeof TOPICS)[number];
