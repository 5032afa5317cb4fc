import type { GuardWordsFile } from '../../../schemas/guard-words.ts';
import type { Topic } from './told-of.ts';

/** What a text must not say since it could harm somebody, as patterns (`codes/patterns.ts`). */
export interface GuardWords extends GuardWordsFile {
  /** Raids, inspections, covert actions: those to come warn whom they are meant for. */
  raid: Topic;
}

const NO_TOPIC: Topic = { ours: [], sure: [], topic: [], told: [], claims: [] };

export const NO_GUARDS: GuardWords = {
  groups: {},
  offer: NO_TOPIC,
  raid: NO_TOPIC,
  shelter: { houses: [], street: [], elsewhere: [], at: [] },
  minor: {
    who: [],
    maybe: [],
    named: [],
    names: [],
    others: [],
    joins: [],
    adults: [],
    places: [],
    beforeAge: [],
    years: [],
    aged: [],
    born: [],
    honours: [],
    schools: [],
    kin: [],
    shown: [],
    fiction: [],
    afterAge: [],
    grades: [],
  },
  money: NO_TOPIC,
  contact: [],
  disguised: [],
  papers: [],
  institutions: [],
  address: { at: [], dot: [], slash: [] },
  spelled: { units: [], tens: [], hundreds: [], joins: [] },
};
