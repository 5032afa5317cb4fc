import { createServer } from 'node:http';
import { fileAndWords, run, toolEnvironment, WITH_COMPANION } from '../../launch/program.mjs';
import { listen } from './server.ts';
import type { NotDone } from './words.ts';

/** `POST preview`: the draft, served by our own pages; `origin` is the one that the policy lets into a frame. */
export type Preview = { outcome: 'ready'; origin: string } | NotDone;

/** Our own pages of the draft. */
export type Previewing = Awaited<ReturnType<typeof previewOf>>;

/**
 * What serves the draft beside the screen once it is asked for, on a port that is free; it ends with the command.
 *
 * @param shown the content folder with the draft, as it can be shown
 * @param screen the only origin that may show the pages in a frame
 * @param said what is said where it cannot begin, or cannot show a page
 */
export async function previewOf(shown: string, screen: string, said: Record<'preview' | 'notShown', string>) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = async (): Promise<Preview> => {
    const words = await fileAndWords(process.cwd(), `astro dev --ignore-lock --host 127.0.0.1 --port ${port}`);
    const env = toolEnvironment({ ...process.env, CONTENT_DIR: shown, FRAMED_BY: screen });
    return new Promise((done) => {
      const listen = (text: string) => text.includes(`:${port}/`) && done({ outcome: 'ready', origin });
      const ended = run(process.execPath, [...WITH_COMPANION, ...words], { env, listen }).catch(() => null);
      ended.then(() => {
        running = null;
        done({ outcome: 'refused', why: said.preview });
      });
    });
  };
  let running: Promise<Preview> | null = null;
  return {
    origin,
    /** Answers once a page of it can be shown: the first one is made for a while, and one that fails is not shown. */
    show: async (page: string): Promise<Preview> => {
      running ??= begin();
      const begun = await running;
      if (begun.outcome !== 'ready') return begun;
      const { ok } = await fetch(origin + page).catch(() => ({ ok: false }));
      return ok ? begun : { outcome: 'refused', why: said.notShown };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  return new Promise((done) => server.close(() => done(port)));
}
