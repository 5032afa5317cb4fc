import { constants, homedir } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordedError } from '../check/safe-for-terminal.ts';
import { KnownFailure } from '../launch/failures.mjs';
import { wordsFor } from '../launch/messages.mjs';
import { type Build, beginBuild, bringBack } from './built-folder/begin-build.ts';

/**
 * Lets a build write beside its output folder, and puts the site in place at the end, when it is whole: whoever serves or copies the
 * folder finds the site before or the new one. Add the first before all other integrations and the second after them.
 */
export function wholeOutput(contentDir: string): [begins: AstroIntegration, ends: AstroIntegration] {
  let build: Build | null = null;
  let out = '';
  return [
    {
      name: 'output-begins',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          out = fileURLToPath(config.outDir);
          const root = fileURLToPath(config.root);
          if (command === 'preview') bringBack(out, root);
          if (command !== 'build') return;
          const begun = inWords(() => beginBuild(out, { root, contentDir, home: homedir() }));
          build = begun;
          process.once('exit', begun.abandon);
          // A build that is asked to end still calls what waits for `exit`, and ends with the code that shells know.
          for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
            process.once(signal, () => process.exit(128 + constants.signals[signal]));
          const site = pathToFileURL(`${begun.site}/`);
          updateConfig({ outDir: site, build: { client: new URL('client/', site), server: new URL('server/', site) } });
        },
      },
    },
    {
      name: 'output',
      hooks: {
        'astro:build:done': ({ logger }) => {
          inWords(() => build?.finish());
          logger.info(`${relative(process.cwd(), out) || out}/`);
        },
      },
    },
  ];
}

function inWords<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof KnownFailure)) throw error;
    throw wordedError(wordsFor(process.env)(error.reason, error.facts));
  }
}
