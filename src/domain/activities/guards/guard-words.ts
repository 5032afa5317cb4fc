import type { AddressWords } from '../../text/hosts.ts';
import type { SpelledWords } from '../../text/spelled-numbers.ts';
import type { MinorWords } from './minors.ts';
import type { ShelterWords } from './shelters.ts';
import type { Topic } from './told-of.ts';

/** What a text must not say since it could harm somebody, as patterns (`guard-patterns.ts`). */
export interface GuardWords {
  /** Lists that patterns name: `<people>`. */
  groups: Readonly<Record<string, readonly string[]>>;
  /** What those say who recruit. */
  offer: Topic;
  /** Raids, inspections, covert actions: those to come warn whom they are meant for. */
  raid: Topic;
  shelter: ShelterWords;
  minor: MinorWords;
  /** How money is asked for. */
  money: Topic;
  /** How somebody is asked to write to a person. */
  contact: readonly string[];
  /** What says that a word is written so that nobody finds it: `read it backwards`. */
  disguised: readonly string[];
  /** To hand over a paper, or a picture of it. */
  papers: readonly string[];
  /** What the name of an institution has. */
  institutions: readonly string[];
  address: AddressWords;
  spelled: SpelledWords;
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
