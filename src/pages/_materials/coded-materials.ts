import { loadRecallCodes } from '../../collections/recall.ts';
import type { Site } from '../../i18n/site.ts';
import { canDraw, canMake } from '../../outputs/materials/draw.ts';
import { pictureCache } from '../../outputs/page/disk-cache.ts';
import { viewContext } from '../../views/context.ts';
import { filesOf, type Preview, type PrintedFile, previewsOf } from '../../views/materials/files.ts';
import { type CodedMaterial, everyPrinted } from '../../views/materials/made.ts';

/** Where drawn files are kept between builds. */
export const CACHE = pictureCache(process.env);

/** Every material with its codes. */
export async function loadCodedMaterials(site: Site): Promise<CodedMaterial[]> {
  const { materials } = await loadRecallCodes(site);
  const drawn = canDraw() ? {} : ({ isUndrawn: true } as const);
  return [...materials.values()].map((coded) => ({ ...coded, ...drawn }));
}

/** The files of every material in every language, as far as this machine can make them. */
export async function everyFile(site: Site): Promise<PrintedFile[]> {
  return everyPrinted(await loadCodedMaterials(site), viewContext(site))
    .flatMap(filesOf)
    .filter(canMake);
}

/** What every material looks like, in every language. */
export async function everyPreview(site: Site): Promise<Preview[]> {
  if (!canDraw()) return [];
  return everyPrinted(await loadCodedMaterials(site), viewContext(site)).flatMap(previewsOf);
}
