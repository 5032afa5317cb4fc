import { foldAccents } from '../fold.ts';

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
  [/y$/g, 'i'],
  [/([^\d])\1+/g, '$1'],
  [/C/g, 'ch'],
];
