import type { APIContext } from 'astro';
import { FILES, fileNameOfPattern } from '../../i18n/addresses.ts';
import { drawFile, drawPreview } from '../../outputs/materials/draw.ts';
import type { Preview, PrintedFile } from '../../views/materials/files.ts';
import { builtSite } from '../_routes.ts';
import { CACHE, everyFile, everyPreview } from './coded-materials.ts';

/** Sheets, documents and pictures, and what each looks like; the pattern of the route says which. */
export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const site = await builtSite();
  const { ending } = FILES[fileNameOfPattern(routePattern, site.campaign)];
  const files = (await everyFile(site)).filter(({ format }) => format.file === ending);
  return [...files, ...(ending === 'png' ? await everyPreview(site) : [])].map((file) => ({
    params: { locale: file.printed.locale, file: file.name },
    props: { file },
  }));
};

export const GET = async ({ props: { file } }: APIContext<{ file: PrintedFile | Preview }>) =>
  new Response(Uint8Array.from(await ('side' in file ? drawPreview(file, CACHE) : drawFile(file, CACHE))));
