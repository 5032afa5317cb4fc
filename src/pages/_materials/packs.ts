import { hasPage } from '../../i18n/pages.ts';
import type { Site } from '../../i18n/site.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import type { WeighedPack } from '../../views/materials/front.ts';
import type { CodedMaterial } from '../../views/materials/made.ts';
import { type Pack, toPack } from '../../views/materials/pack.ts';
import { CACHE, loadThings } from './things.ts';

/** The pack of every language that has things of its own, and a page that gives it away. */
export async function everyPack(site: Site): Promise<Pack[]> {
  const things = await loadThings(site);
  const offering = site.languages.filter(({ locale }) => hasPage('materials', {}, locale, site));
  return offering.flatMap(({ locale }) => toPack(things, viewContext(site, locale)) ?? []);
}

/** The pack of a language with its weight in bytes; `null` where it has none. */
export async function weighPack(things: readonly CodedMaterial[], context: ViewContext): Promise<WeighedPack | null> {
  const pack = toPack(things, context);
  return pack && { href: pack.href, bytes: (await zipPack(pack, CACHE)).length };
}
