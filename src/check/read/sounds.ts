import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file among the sounds, as far as the check looks at it. */
export interface Sound {
  bytes: number;
  isMp3: boolean;
  /** Does it carry what a phone or a program wrote into it: a name, a place, a picture? */
  isTagged: boolean;
}

/** The sounds of recordings among the files of a content folder, by their name without ending. */
export function readSounds(dir: string, files: readonly string[]): Map<string, Sound> {
  return new Map(
    files.flatMap((file): [string, Sound][] => {
      const id = SOUND.exec(file)?.[1];
      if (id === undefined) return [];
      const sound = readFileSync(join(dir, file));
      return [[id, { bytes: sound.length, isMp3: isMp3(sound), isTagged: isTagged(sound) }]];
    }),
  );
}

/** Files among the sounds that are none of a recording, by their place in the content folder. */
export function strangeSounds(files: readonly string[]): string[] {
  return files.filter(
    (file) => file.startsWith('sounds/') && !SOUND.test(file) && !/\/(\.[^/]*|README\.md)$/.test(file),
  );
}

/** It begins with a tag, or with a frame of layer III. */
function isMp3(sound: Buffer): boolean {
  const [first = 0, second = 0] = sound;
  return hasTag(sound) || (first === 0xff && (second & 0xe6) === 0xe2);
}

/** `TSSE` alone names the program that converted the sound. */
function isTagged(sound: Buffer): boolean {
  if (sound.subarray(-128).toString('latin1', 0, 3) === 'TAG') return true;
  if (!hasTag(sound)) return false;
  // The frames of the second version are of another form, and no program of today writes them.
  if ((sound[3] ?? 0) < 3) return true;
  for (let at = 10; at + 10 <= sound.length; ) {
    const frame = sound.toString('latin1', at, at + 4);
    if (!/^[A-Z\d]{4}$/.test(frame)) return false;
    if (frame !== 'TSSE') return true;
    at += 10 + sound.readUInt32BE(at + 4);
  }
  return false;
}

function hasTag(sound: Buffer): boolean {
  return sound.toString('latin1', 0, 3) === 'ID3';
}

const SOUND = /^sounds\/([^/.]+)\.mp3$/;
