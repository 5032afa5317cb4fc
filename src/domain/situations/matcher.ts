import { foldAccents } from '../search-key.ts';
import { createLexicon, type Fit, type Lexicon } from './lexicon.ts';
import { type Atom, type Phrase, type Place, readAtoms, readPhrases, type SituationWords } from './situation-words.ts';
import { wordsOf } from './words.ts';

/** A need that a query speaks of, and which of its words say so. */
export interface FoundSituation {
  situation: string;
  /** The surer, the more. */
  weight: number;
  /** Positions of the words in the query, as `wordsOf` gives them. */
  used: number[];
}

export interface SituationMatcher {
  /**
   * The needs that a query speaks of, the surest first.
   *
   * @param isTaken does this word belong to something else? Then it is not this need misspelt.
   */
  find(query: string, isTaken?: (word: string, situation: string) => boolean): FoundSituation[];
  /** As `find`, yet nothing where the words ask for something to read: `cifras de trabajo forzoso`. */
  findHelp(query: string): FoundSituation[];
}

/** Words in a query beyond these say nothing new. */
const MOST_WORDS = 24;
/** A word counts by its letters up to here. */
const MOST_LETTERS = 8;
/** What each further word of a phrase adds: two words say more than one, little ones less. */
const ANOTHER_WORD = 4;
const ANOTHER_LITTLE = 1;
const LITTLE = 2;
/** What is misspelt counts less. */
const TYPO = 0.7;
/** Danger to oneself goes first where it is as sure as something else: emergency numbers too many do no harm. */
const DANGER = 6;
/** A call for help alone says little of what is wrong: anything else that is said goes first. */
const CALL = 0.6;
/** A need that is less sure than this beside the surest is left out. */
const LEAST = 0.4;

/** A word of a query as it sounds, and where it stood. */
interface Typed {
  word: string;
  sound: string;
  at: number;
}

/** A word of the query, by its position, in a place of a phrase. */
interface Taking {
  i: number;
  weight: number;
  /** Spelt as the author of the words spelt it: then it belongs to nothing else. */
  isRight: boolean;
}

type IsTaken = (word: string, situation: string) => boolean;
type IsElse = (i: number, situation: string) => boolean;

/** Prepares the words for looking things up at each key; one home for the search of services and that of the site. */
export function createSituationMatcher(words: SituationWords): SituationMatcher {
  const phrases = readPhrases(words, soundOf);
  const lexicon = createLexicon(phrases.flatMap(({ places }) => places.flat()));
  const placesOf = new Map<Atom, Place[]>();
  for (const place of new Set(phrases.flatMap(({ places }) => places)))
    for (const atom of place) placesOf.set(atom, [...(placesOf.get(atom) ?? []), place]);
  const short = new Map(Object.entries(words.short).map(([typed, meant]) => [heardOf(typed), wordsOf(meant)]));
  const ordinary = createLexicon(words.ordinary.flatMap((word) => readAtoms(word, soundOf)));
  const personal = createLexicon(words.personal.flatMap((word) => readAtoms(word, soundOf)));

  const read = (query: string): Typed[] =>
    wordsOf(query)
      .slice(0, MOST_WORDS)
      .flatMap((typed, at) =>
        (short.get(heardOf(typed)) ?? [typed]).flatMap((word) =>
          lexicon.part(soundOf(word)).map((sound) => ({ word: typed, sound, at })),
        ),
      );

  const look = (typed: readonly Typed[], isTaken: IsTaken, fewest: number): FoundSituation[] => {
    const fits = typed.map(({ sound }, i) => lexicon.fit(sound, i === typed.length - 1));
    const taking = takingsOf(typed, fits, placesOf);
    const best = new Map<string, FoundSituation>();
    const isElse: IsElse = (i, situation) => isTaken(typed[i]?.word ?? '', situation);
    for (const phrase of phrases) {
      if (phrase.places.length < fewest || !phrase.places.every((place) => taking.has(place))) continue;
      const found = findPhrase(phrase, taking, isElse, (i) => isIn(personal, typed[i]?.sound ?? ''));
      if (!found || found.weight <= (best.get(phrase.situation)?.weight ?? 0)) continue;
      const used = [...new Set(found.used.flatMap((i) => typed[i]?.at ?? []))];
      best.set(phrase.situation, { situation: phrase.situation, weight: found.weight, used });
    }
    const found = [...best.values()].sort((a, b) => b.weight - a.weight);
    return found.filter(({ weight }) => weight >= (found[0]?.weight ?? 0) * LEAST);
  };

  const says = (among: Lexicon, typed: readonly Typed[]) => typed.some(({ sound }) => isIn(among, sound));

  return {
    find: (query, isTaken = () => false) => look(read(query), isTaken, 1),
    findHelp: (query) => {
      const typed = read(query);
      if (!says(ordinary, typed)) return look(typed, () => false, 1);
      return says(personal, typed) ? look(typed, () => false, 2) : [];
    },
  };
}

/** Is a typed word written as the author wrote it, or begins so? */
function isSpelt(word: string, { spelt, isStem }: Atom): boolean {
  return isStem ? word.startsWith(spelt) : word === spelt;
}

/** Is a word, as it sounds, one of these? */
function isIn(among: Lexicon, sound: string): boolean {
  const { isSure, atoms } = among.fit(sound, false);
  return isSure && atoms.size > 0;
}

/** Are all words of the phrase there, each another word of the query? */
function findPhrase(
  { situation, places }: Phrase,
  taking: ReadonlyMap<Place, readonly Taking[]>,
  isElse: IsElse,
  isPersonal: (i: number) => boolean,
) {
  const used = new Set<number>();
  let weight = 0;
  for (const place of places) {
    const best = (taking.get(place) ?? [])
      .filter(({ i, isRight }) => !used.has(i) && (isRight || !isElse(i, situation)))
      .reduce<Taking | null>((most, one) => (one.weight > (most?.weight ?? 0) ? one : most), null);
    if (!best) return null;
    used.add(best.i);
    weight += best.weight;
  }
  if (situation === 'danger')
    weight = places.length === 1 ? weight * CALL : weight + ([...used].some(isPersonal) ? DANGER : 0);
  return { weight, used: [...used] };
}

/** Which words of the query may take each place, and how much each says there. */
function takingsOf(
  typed: readonly Typed[],
  fits: readonly Fit[],
  placesOf: ReadonlyMap<Atom, readonly Place[]>,
): Map<Place, Taking[]> {
  const taking = new Map<Place, Taking[]>();
  for (const [i, { word, atoms, isSure }] of fits.entries()) {
    const letters = Math.min(MOST_LETTERS, word.length) * (isSure ? 1 : TYPO);
    const weight = letters + (word.length > LITTLE ? ANOTHER_WORD : ANOTHER_LITTLE);
    for (const atom of atoms)
      for (const place of placesOf.get(atom) ?? []) {
        const takings = taking.get(place) ?? [];
        const isRight = isSure && isSpelt(typed[i]?.word ?? '', atom);
        const before = takings.find((one) => one.i === i);
        if (before) before.isRight ||= isRight;
        else taking.set(place, [...takings, { i, weight, isRight }]);
      }
  }
  return taking;
}

/**
 * A word as it sounds, so that whoever spells by ear is understood: no silent h, one letter for each sound, nothing doubled.
 * The rules are those of Spanish, which most readers write; words of other languages change alike on both sides, so that
 * what is spelt right is still found.
 *
 * @example soundOf('kitaron') // => 'kitaron', as soundOf('quitaron')
 */
export function soundOf(word: string): string {
  const plain = foldAccents(sibilant(word));
  const silent = plain.replaceAll('ch', 'C').replaceAll('h', '');
  const heard = silent.length > SHORTEST ? silent : plain.replaceAll('ch', 'C');
  return SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), heard);
}

/** How a shortened word is compared: as it sounds, yet `him` is not `im`, nor `es` `hes`. */
function heardOf(word: string): string {
  return `${/^h/i.test(word) ? 'h' : ''}${soundOf(word)}`;
}

/** A c with a cedilla is no accented c. */
function sibilant(word: string): string {
  return word.normalize('NFC').replace(/\u00e7/gi, 's');
}

/** Without its h a word this short would be another: `hit` would be `it`. */
const SHORTEST = 2;

/** In this order; `C` and `G` are sounds that later rules leave alone. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/qu?(?=[ei])/g, 'k'],
  [/q/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/G/g, 'g'],
  [/x/g, 's'],
  [/sc(?=[ei])/g, 's'],
  [/[cz](?=[ei])|z/g, 's'],
  [/c/g, 'k'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/m(?=[bp])/g, 'n'],
  [/(.)y$/g, '$1i'],
  [/([^\d])\1+/g, '$1'],
  [/C/g, 'ch'],
];
