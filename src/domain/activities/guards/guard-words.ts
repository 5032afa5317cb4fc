import type { GuardWordsFile } from '../../../schemas/guard-words.ts';

/** What could harm somebody by its form, as patterns (`codes/patterns.ts`). */
export interface GuardWords extends GuardWordsFile {
  /** The twelve months: a number before one is no age. */
  months: readonly (readonly string[])[];
}

export const NO_GUARDS: GuardWords = {
  shelter: { houses: [], before: [], behind: [], street: [], elsewhere: [] },
  minor: {
    who: [],
    names: [],
    others: [],
    joins: [],
    places: [],
    beforeAge: [],
    years: [],
    aged: [],
    born: [],
    afterAge: [],
  },
  contact: [],
  address: { at: [], dot: [], slash: [] },
  spelled: { units: [], tens: [], hundreds: [], joins: [] },
  months: [],
};
