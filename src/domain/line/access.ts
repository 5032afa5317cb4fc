import type { Statement } from '../statement.ts';

/** What somebody wants to know before going to an address. */
export const ACCESS_FACTS = ['stepFree', 'accessibleToilet', 'signLanguage', 'quietRoom'] as const;
export type AccessFact = (typeof ACCESS_FACTS)[number];
export type Access = Partial<Record<AccessFact, Statement>>;
