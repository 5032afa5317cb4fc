/** What a lesson or a quiz is about, so that somebody can choose among many. */
export const CLASS_THEMES = [
  'secrets',
  'online',
  'work',
  'offers',
  'affection',
  'journeys',
  'evidence',
  'places',
  'families',
  'telling',
] as const;
export type ClassTheme = (typeof CLASS_THEMES)[number];
