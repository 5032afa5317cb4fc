import type { GuardWordsFile } from '../../../schemas/guard-words.ts';

/** What a text must not say since it could harm somebody, and what its reader looks at twice, as patterns (`codes/patterns.ts`). */
export interface GuardWords extends GuardWordsFile {
  /** The twelve months: a number before one is no age. */
  months: readonly (readonly string[])[];
}

export const NO_GUARDS: GuardWords = {
  groups: {},
  marks: { offer: [], raid: [], money: [], papers: [], minor: [], story: [] },
  shelter: { houses: [], street: [], elsewhere: [], at: [] },
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
  disguised: [],
  address: { at: [], dot: [], slash: [] },
  spelled: { units: [], tens: [], hundreds: [], joins: [] },
  months: [],
};
