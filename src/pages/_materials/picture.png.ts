import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { drawFile, drawPreview } from '../../outputs/materials/draw.ts';
import type { Preview, PrintedFile } from '../../views/materials/files.ts';
import { CACHE, everyFile, everyPreview } from './things.ts';

export const getStaticPaths = async () => {
  const site = await loadSite(buildDate);
  const pictures = (await everyFile(site)).filter(({ format }) => format.file === 'png');
  return [...pictures, ...(await everyPreview(site))].map((file) => ({
    params: { locale: file.printed.locale, file: file.name },
    props: { file },
  }));
};

export const GET = async ({ props: { file } }: APIContext<{ file: PrintedFile | Preview }>) =>
  new Response(Uint8Array.from(await ('side' in file ? drawPreview(file, CACHE) : drawFile(file, CACHE))));
