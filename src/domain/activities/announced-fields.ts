/** Fields whose value is one of a list. */
export const CHOICE_FIELDS = [
  'lang',
  'sectors',
  'kind',
  'status',
  'mode',
  'audiences',
  'cost',
  'stepFree',
  'signLanguage',
  'captions',
  'interpretation',
  'quietSpace',
  'spoken',
] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

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
  'stepFree',
  'signLanguage',
  'captions',
  'interpretation',
  'quietSpace',
  'spoken',
  'lang',
  'status',
  'reason',
  'id',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** A column that importers know, and drop: only a reviewer writes it. */
export const DROPPED = 'confirmed';

/** Every column that a table of announcements may have. */
export const COLUMNS = [...FIELDS, DROPPED] as const;
export type Column = (typeof COLUMNS)[number];
