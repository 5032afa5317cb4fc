import { canMake, drawFile } from '../../outputs/materials/draw.ts';
import type { ViewContext } from '../../views/context.ts';
import { filesOf, type PrintedFile } from '../../views/materials/files.ts';
import { type CodedMaterial, toMade } from '../../views/materials/made.ts';
import type { WeighedFile } from '../../views/materials/material.ts';
import { CACHE } from './coded-materials.ts';

/** The files that a reader of one language gets of a material, with their weights. */
export async function weighFiles(coded: CodedMaterial, context: ViewContext): Promise<WeighedFile[]> {
  const made = toMade(coded, context);
  if (!('printed' in made)) return [];
  const weigh = async (file: PrintedFile) => ({ ...file, bytes: (await drawFile(file, CACHE)).length });
  return Promise.all(filesOf(made.printed).filter(canMake).map(weigh));
}
