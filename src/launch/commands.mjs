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

/** Commands that stand on development packages: checks, tests, measures and the forms of the editing screen. */
const WITH_TOOLS = ['test', 'check', 'fix', 'edit', 'spelling', 'bench-directory', 'bench-activities', 'bench-pages'];

/**
 * Whether a command needs the development packages, which are two thirds of an installation.
 *
 * @param {string} name
 */
export function needsTools(name) {
  return WITH_TOOLS.includes(name);
}

/**
 * The programs behind a name, each a script or a tool with its words: one of the daily commands, or an author command, which is a file
 * of that name in `src/cli/`.
 *
 * @param {string} name
 */
export function programsOf(name) {
  return COMMANDS[name] ?? [`src/cli/${name}.ts`];
}
