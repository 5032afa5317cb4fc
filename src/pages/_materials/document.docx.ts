import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { drawFile } from '../../outputs/materials/draw.ts';
import type { PrintedFile } from '../../views/materials/files.ts';
import { CACHE, everyFile } from './things.ts';

export const getStaticPaths = async () => {
  const files = await everyFile(await loadSite(buildDate));
  return files
    .filter(({ format }) => format.file === 'docx')
    .map((file) => ({ params: { locale: file.printed.locale, file: file.name }, props: { file } }));
};

export const GET = async ({ props }: APIContext<{ file: PrintedFile }>) =>
  new Response(Uint8Array.from(await drawFile(props.file, CACHE)));
