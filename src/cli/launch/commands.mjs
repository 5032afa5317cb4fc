// @ts-check

/** @type {Record<string, readonly string[] | undefined>} */
const COMMANDS = {
  test: ['tests/run/run.ts'],
  check: ['tests/run/run.ts --only check'],
  dev: ['astro dev'],
  build: ['astro build'],
  preview: ['astro preview --ignore-lock'],
  // What measures lies with the tests: it needs their browser and their invented records.
  'bench-directory': ['tests/bench/directory.ts'],
  'bench-activities': ['tests/bench/activities.ts'],
  'bench-pages': ['tests/bench/pages.ts'],
  fix: [
    '@biomejs/biome check --write .',
    'prettier --write --log-level=warn src/**/*.astro',
    'stylelint --fix src/**/*.css',
    'markdownlint-cli2 --fix',
  ],
};

/**
 * The programs behind a name, each a script or a tool with its words: one of the daily commands, or an author command, which is a file
 * of that name in `src/cli/`.
 *
 * @param {string} name
 */
export function programsOf(name) {
  return COMMANDS[name] ?? [`src/cli/${name}.ts`];
}
