import { canMake, drawFile } from '../../outputs/materials/draw.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import type { ViewContext } from '../../views/context.ts';
import { filesOf } from '../../views/materials/files.ts';
import type { WeighedPack } from '../../views/materials/front.ts';
import { type CodedMaterial, toMade } from '../../views/materials/made.ts';
import { toPack } from '../../views/materials/pack.ts';
import type { WeighedFile } from '../../views/materials/thing.ts';
import { CACHE } from './things.ts';

/** The pack of a language with its weight in bytes; `null` where it has none. */
export async function weighPack(things: readonly CodedMaterial[], context: ViewContext): Promise<WeighedPack | null> {
  const pack = toPack(things, context);
  return pack && { href: pack.href, bytes: (await zipPack(pack, CACHE)).length };
}

/** The files that a reader of one language gets of a thing, with their weights. */
export async function weighFiles(thing: CodedMaterial, context: ViewContext): Promise<WeighedFile[]> {
  const made = toMade(thing, context);
  if (!('printed' in made)) return [];
  const files: WeighedFile[] = [];
  for (const file of filesOf(made.printed).filter(canMake))
    files.push({ ...file, bytes: (await drawFile(file, CACHE)).length });
  return files;
}
