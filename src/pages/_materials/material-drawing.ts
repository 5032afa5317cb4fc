import type { APIContext } from 'astro';
import { drawSvg } from '../../outputs/materials/draw.ts';
import { viewContext } from '../../views/context.ts';
import type { PrintedFile } from '../../views/materials/files.ts';
import { logoDrawing } from '../../views/materials/logo.ts';
import { everyPrinted } from '../../views/materials/made.ts';
import { builtSite } from '../_routes.ts';
import { CACHE, loadCodedMaterials } from './coded-materials.ts';

export const getStaticPaths = async () => {
  const site = await builtSite();
  const materials = (await loadCodedMaterials(site)).filter(({ isUndrawn }) => !isUndrawn);
  return everyPrinted(materials, viewContext(site))
    .flatMap((printed) => logoDrawing(printed) ?? [])
    .map((file) => ({ params: { locale: file.printed.locale, file: file.name }, props: { file } }));
};

export const GET = async ({ props: { file } }: APIContext<{ file: PrintedFile }>) =>
  new Response(await drawSvg(file, CACHE), { headers: { 'content-type': 'image/svg+xml' } });
