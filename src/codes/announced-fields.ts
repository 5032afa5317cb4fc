/** For whom an activity is made easy, as it is asked. */
export const ACCESS_FIELDS = ['stepFree', 'signLanguage', 'captions', 'interpretation', 'quietSpace'] as const;

/** Fields whose value is one of a list. */
export const CHOICE_FIELDS = [
  'lang',
  'sectors',
  'kind',
  'status',
  'mode',
  'audiences',
  'cost',
  ...ACCESS_FIELDS,
  'spoken',
  'held',
  'counted',
] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What an organiser reports after the day: whether it was held, and how many people were counted how. */
export const REPORT_FIELDS = ['held', 'people', 'counted'] as const;

/** Every field of an announcement, in the order of the template and the form. */
export const FIELDS = [
  'title',
  'description',
  'starts',
  'from',
  'to',
  'ends',
  'series',
  'organiser',
  'venue',
  'town',
  'region',
  'directions',
  'link',
  'mode',
  'kind',
  'sectors',
  'audiences',
  'cost',
  ...ACCESS_FIELDS,
  'spoken',
  'lang',
  'status',
  'reason',
  'id',
  ...REPORT_FIELDS,
] as const;
export type FieldName = (typeof FIELDS)[number];
