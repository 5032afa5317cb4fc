/**
 * `npm run edit -- [--lang es|en] [--dir content] [--port 4330]`: opens a screen in the browser of this machine, in which the content is
 * edited in forms; it serves until it is stopped with Ctrl+C.
 * Exit code 1 where the port is taken, 2 where the command was not understood.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import type { InBoth } from '../check/findings/words.ts';
import { CONTENT_KINDS } from '../schemas/kinds/kinds.ts';
import { answersOf } from './editing/answers.ts';
import { type DeskOptions, openDesk } from './editing/desk.ts';
import { previewOf } from './editing/preview.ts';
import { screenFiles } from './editing/screen-files.ts';
import { serve } from './editing/server.ts';
import { SAID } from './editing/words.ts';
import { inBoth, runAsCommand, wordsBehind } from './terminal.ts';

/** What is served, and where its drafts lie. */
export interface Editing extends DeskOptions {
  port: number;
  print: (text: string) => void;
}

/** Serves the screen; ends with `close`. */
export async function startEditing({ dir, drafts, lang, port, today, print }: Editing) {
  const ends: (() => unknown)[] = [];
  const { address, close } = await serve(port, async (origin) => {
    const desk = openDesk({ dir, drafts, lang, today });
    const said = { preview: SAID.preview[lang], notShown: SAID.notShown[lang] };
    const preview = await previewOf(desk.shown, origin, said);
    ends.push(desk.checker.close);
    // The list asks for it at once.
    desk.checker.of(dir).catch(() => undefined);
    return {
      ...{ lang, files: await screenFiles(lang), answers: answersOf(desk, preview), framed: preview.origin },
      failed: (error) => print(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
  });
  return {
    address,
    close: async () => {
      close();
      await Promise.all(ends.map((end) => end()));
    },
  };
}

/** Runs the command until it is stopped; prints through `print` and returns the exit code. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const asked = wordsBehind(args, ['lang', 'dir', 'port']);
  const { lang = 'es', dir = contentDir(), port = '4330' } = asked ?? {};
  if (!asked || asked.words.length > 0 || (lang !== 'es' && lang !== 'en') || !(Number(port) <= 65_535)) {
    print(USAGE);
    return 2;
  }
  if (!existsSync(join(dir, CONTENT_KINDS.campaign.path))) {
    print(inBoth(NO_CONTENT(dir)));
    return 2;
  }
  const drafts = join('.editing', port);
  try {
    const editing = await startEditing({ dir, drafts, lang, port: Number(port), today: buildDate, print });
    print(`${inBoth(OPEN)}\n${editing.address}`);
    await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
    await editing.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error;
    print(inBoth(TAKEN(port)));
    return 1;
  }
}

const USAGE = `Uso: npm run edit -- [--lang es|en] [--dir content] [--port 4330]
Usage: npm run edit -- [--lang es|en] [--dir content] [--port 4330]`;

const OPEN: InBoth = {
  es: 'Abre esta dirección en el navegador de esta máquina. Para terminar, Ctrl+C',
  en: 'Open this address in a browser of this machine. Ctrl+C ends it',
};

const NO_CONTENT = (dir: string): InBoth => ({
  es: `En ${dir} no hay contenido de este sitio: falta campaign.yaml`,
  en: `There is no content of this site in ${dir}: campaign.yaml is missing`,
});

const TAKEN = (port: string): InBoth => ({
  es: `No se puede servir en el puerto ${port}: quizá esta pantalla ya está abierta en otra ventana. Ciérrala allí, o elige otro: npm run edit -- --port 4331`,
  en: `Port ${port} cannot be used: perhaps this screen is open in another window. Close it there, or choose another one: npm run edit -- --port 4331`,
});

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
