import { findPage, sectionBodies } from '../../collections/pages.ts';
import { hasPage } from '../../i18n/pages.ts';
import type { Site } from '../../i18n/site.ts';
import { canDraw } from '../../outputs/materials/draw.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import { drawIcon } from '../../outputs/page/icon-file.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import type { WeighedPack } from '../../views/materials/front.ts';
import type { Pack } from '../../views/materials/pack.ts';
import { toPressPack } from '../../views/materials/press-pack.ts';
import { signSvg } from '../../views/page/icon.ts';
import { toSign } from '../../views/page/sign.ts';
import { CACHE, loadCodedMaterials } from './coded-materials.ts';

/** The press kit of every language that has its page, as far as this machine can draw. */
export async function everyPressPack(site: Site): Promise<Pack[]> {
  const page = await findPage('press', site.campaign.sourceLocale);
  if (!page || !canDraw()) return [];
  const [materials, bodies] = [await loadCodedMaterials(site), await sectionBodies(page)];
  const offering = site.languages.filter(({ locale }) => hasPage('press', {}, locale, site));
  return offering.flatMap(({ locale }) => toPressPack({ page, bodies }, materials, viewContext(site, locale)) ?? []);
}

/** The kit with the sign of its language beside, drawn and in pixels. */
export async function zipPressPack(pack: Pack, site: Site): Promise<Uint8Array> {
  const { rows } = toSign(viewContext(site, pack.locale));
  const { day } = site.campaign;
  const svg = new TextEncoder().encode(signSvg(rows));
  return zipPack(pack, CACHE, { [`${day}.svg`]: svg, [`${day}.png`]: await drawIcon(rows, 1024) });
}

/** The kit that a reader gets, in their language or in the one that stands in for it, with its weight. */
export async function weighPressPack({ site, chain }: ViewContext): Promise<WeighedPack | null> {
  const packs = await everyPressPack(site);
  const pack = chain.flatMap((locale) => packs.find((one) => one.locale === locale) ?? [])[0];
  return pack ? { href: pack.href, bytes: (await zipPressPack(pack, site)).length } : null;
}
