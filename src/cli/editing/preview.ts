import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { fileAndWords, toolEnvironment, WITH_COMPANION } from '../launch/program.mjs';
import type { Preview } from './contract.ts';

/** Our own pages of the draft, served beside the screen. */
export interface Previewing {
  origin: string;
  start: () => Promise<Preview>;
  stop: () => void;
}

/**
 * What serves the draft, on a free port, once it is asked for.
 *
 * @param drafts the content folder with the draft
 * @param screen the only origin that may show the pages in a frame
 * @param refused what is said where it cannot begin
 */
export async function previewOf(drafts: string, screen: string, refused: string): Promise<Previewing> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let running: { ready: Promise<Preview>; stop: () => void } | null = null;
  return {
    origin,
    start: () => {
      running ??= begin({ drafts, screen, port, origin, refused }, () => {
        running = null;
      });
      return running.ready;
    },
    stop: () => running?.stop(),
  };
}

function begin(
  {
    drafts,
    screen,
    port,
    origin,
    refused,
  }: Record<'drafts' | 'screen' | 'origin' | 'refused', string> & { port: number },
  ended: () => void,
) {
  const controller = new AbortController();
  const ready = (async (): Promise<Preview> => {
    const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
    const [file = '', ...own] = await fileAndWords(process.cwd(), ['astro', ...words].join(' '));
    const env = toolEnvironment({ ...process.env, CONTENT_DIR: drafts, FRAMED_BY: screen, NO_COLOR: '1' });
    const child = spawn(process.execPath, [...WITH_COMPANION, file, ...own], { env, signal: controller.signal });
    return new Promise((done) => {
      const fail = () => {
        ended();
        done({ outcome: 'refused', why: refused });
      };
      child.once('error', fail).once('close', fail);
      child.stderr.resume();
      child.stdout.on('data', (said: Buffer) => {
        if (stripVTControlCharacters(String(said)).includes(`:${port}/`)) done({ outcome: 'ready', origin });
      });
    });
  })();
  return { ready, stop: () => controller.abort() };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
