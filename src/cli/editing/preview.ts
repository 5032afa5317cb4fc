import { createServer } from 'node:http';
import { fileAndWords, run, toolEnvironment, WITH_COMPANION } from '../launch/program.mjs';
import { listen } from './server.ts';
import type { NotDone } from './words.ts';

/** `POST preview`: the draft, served by our own pages; `origin` is the one that the policy lets into a frame. */
export type Preview = { outcome: 'ready'; origin: string } | NotDone;

/** Our own pages of the draft. */
export type Previewing = Awaited<ReturnType<typeof previewOf>>;

/**
 * What serves the draft beside the screen once it is asked for, on a port that is free; it ends with the command.
 *
 * @param drafts the content folder with the draft
 * @param screen the only origin that may show the pages in a frame
 * @param why what is said where it cannot begin
 */
export async function previewOf(drafts: string, screen: string, why: string) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = async (): Promise<Preview> => {
    const words = await fileAndWords(process.cwd(), `astro dev --ignore-lock --host 127.0.0.1 --port ${port}`);
    const env = toolEnvironment({ ...process.env, CONTENT_DIR: drafts, FRAMED_BY: screen });
    return new Promise((done) => {
      const listen = (said: string) => said.includes(`:${port}/`) && done({ outcome: 'ready', origin });
      const ended = run(process.execPath, [...WITH_COMPANION, ...words], { env, listen }).catch(() => null);
      ended.then(() => {
        running = null;
        done({ outcome: 'refused', why });
      });
    });
  };
  let running: Promise<Preview> | null = null;
  return {
    origin,
    start: () => {
      running ??= begin();
      return running;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  return new Promise((done) => server.close(() => done(port)));
}
