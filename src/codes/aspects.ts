import { keysOf } from './keys.ts';

/** The groups of fields that a check confirms: what a caller relies on, what the service offers, and what it is. */
export const ASPECTS = {
  call: ['number', 'hours', 'status', 'sharing', 'callFacts'],
  offer: ['operator', 'services', 'audiences', 'coverage', 'languages'],
  identity: ['name', 'officialPage', 'access'],
} as const;
export type Aspect = keyof typeof ASPECTS;
export type FieldGroup = (typeof ASPECTS)[Aspect][number];

export const FIELD_GROUPS: readonly FieldGroup[] = Object.values(ASPECTS).flat();

/**
 * The statements of a record that may rest on other sources than its numbers, and with what each is confirmed. A new one stands
 * at the end.
 */
export const SOURCED = {
  services: 'services',
  audiences: 'audiences',
  coverage: 'coverage',
  hours: 'hours',
  holidays: 'hours',
  cost: 'callFacts',
  anonymity: 'sharing',
  languages: 'languages',
  languageHours: 'languages',
  interpreter: 'languages',
} as const satisfies Record<string, FieldGroup>;
export type SourcedField = keyof typeof SOURCED;
export const SOURCED_FIELDS = keysOf<SourcedField>(SOURCED);
