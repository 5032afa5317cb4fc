import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';

export const getStaticPaths = async () =>
  (await loadSite(buildDate)).recordings.map(({ id }) => ({ params: { recording: id } }));

export const GET = async ({ params }: APIContext) =>
  new Response(
    Uint8Array.from(await readFile(join(process.env.CONTENT_DIR ?? 'content', 'sounds', `${params.recording}.mp3`))),
  );
