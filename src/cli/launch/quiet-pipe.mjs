// @ts-check

/**
 * Lets a program go on to its own end, with its own exit code, where nobody reads any more what it prints: `npm run … | head`.
 * What it was to write is written all the same; only its words are lost.
 */
export function keepQuietWithoutReader() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
