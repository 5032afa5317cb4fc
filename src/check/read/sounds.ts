import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file among the sounds, as far as the check looks at it. */
export interface Sound {
  bytes: number;
  isMp3: boolean;
}

/** The sounds of recordings among the files of a content folder, by their name without ending. */
export function readSounds(dir: string, files: readonly string[]): Map<string, Sound> {
  return new Map(
    files.flatMap((file): [string, Sound][] => {
      const id = /^sounds\/([^/]+)\.mp3$/.exec(file)?.[1];
      if (id === undefined) return [];
      const sound = readFileSync(join(dir, file));
      return [[id, { bytes: sound.length, isMp3: isMp3(sound) }]];
    }),
  );
}

/** It begins with a tag, or with a frame of layer III. */
function isMp3(sound: Buffer): boolean {
  const [first = 0, second = 0] = sound;
  return sound.subarray(0, 3).toString('latin1') === 'ID3' || (first === 0xff && (second & 0xe6) === 0xe2);
}
