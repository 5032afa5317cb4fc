import { loadMaterials } from '../../collections/materials.ts';
import type { Site } from '../../i18n/site.ts';
import { canDraw, drawFile } from '../../outputs/materials/draw.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import type { ViewContext } from '../../views/context.ts';
import { viewContext } from '../../views/context.ts';
import { filesOf, type Preview, type PrintedFile, pictureOf, previewOf } from '../../views/materials/files.ts';
import type { WeighedPack } from '../../views/materials/front.ts';
import { type CodedMaterial, everyPrinted, toMade } from '../../views/materials/made.ts';
import { type Pack, toPack } from '../../views/materials/pack.ts';
import type { WeighedFile } from '../../views/materials/thing.ts';

/** Where drawn files are kept between builds. */
export const CACHE = process.env.PICTURE_CACHE ?? 'node_modules/.astro/pictures';

/** Every thing to carry away with its codes. */
export async function loadThings(): Promise<CodedMaterial[]> {
  return (await loadMaterials()).map((material) => ({ material, codes: new Map() }));
}

/** The files of every thing in every language, as far as this machine can draw. */
export async function everyFile(site: Site): Promise<PrintedFile[]> {
  return canDraw() ? everyPrinted(await loadThings(), viewContext(site)).flatMap(filesOf) : [];
}

/** What every thing looks like, in every language. */
export async function everyPreview(site: Site): Promise<Preview[]> {
  if (!canDraw()) return [];
  return everyPrinted(await loadThings(), viewContext(site)).flatMap((printed) =>
    [previewOf(printed) ?? [], pictureOf(printed) ?? []].flat(),
  );
}

/** The pack of every language that has things of its own. */
export async function everyPack(site: Site): Promise<Pack[]> {
  if (!canDraw()) return [];
  const things = await loadThings();
  return site.languages.flatMap(({ locale }) => toPack(things, viewContext(site, locale)) ?? []);
}

/** The pack of a language with its weight in bytes; `null` where it has none. */
export async function weighPack(things: readonly CodedMaterial[], context: ViewContext): Promise<WeighedPack | null> {
  const pack = canDraw() ? toPack(things, context) : null;
  return pack && { href: pack.href, bytes: (await zipPack(pack, CACHE)).length };
}

/** The files that a reader of one language gets of a thing, with their weights. */
export async function weighFiles(thing: CodedMaterial, context: ViewContext): Promise<WeighedFile[]> {
  const made = toMade(thing, context);
  if (!('printed' in made) || !canDraw()) return [];
  const files: WeighedFile[] = [];
  for (const file of filesOf(made.printed)) files.push({ ...file, bytes: (await drawFile(file, CACHE)).length });
  return files;
}
