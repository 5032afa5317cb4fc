import { hasPage } from '../../i18n/pages.ts';
import type { Site } from '../../i18n/site.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import type { WeighedPack } from '../../views/materials/front.ts';
import type { CodedMaterial } from '../../views/materials/made.ts';
import { type Pack, toPack } from '../../views/materials/pack.ts';
import { CACHE, loadCodedMaterials } from './coded-materials.ts';

/** The pack of every language that has things of its own, and a page that gives it away. */
export async function everyPack(site: Site): Promise<Pack[]> {
  const materials = await loadCodedMaterials(site);
  const offering = site.languages.filter(({ locale }) => hasPage('materials', {}, locale, site));
  return offering.flatMap(({ locale }) => toPack(materials, viewContext(site, locale)) ?? []);
}

/** The pack of a language with its weight in bytes; `null` where it has none. */
export async function weighPack(
  materials: readonly CodedMaterial[],
  context: ViewContext,
): Promise<WeighedPack | null> {
  const pack = toPack(materials, context);
  return pack && { href: pack.href, bytes: (await zipPack(pack, CACHE)).length };
}
