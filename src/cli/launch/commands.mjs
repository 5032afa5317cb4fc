// @ts-check

/**
 * One program to run: a tool from node_modules, or a script of ours. `isInteractive` gives it the terminal.
 *
 * @typedef {{ tool?: string, script?: string, args?: readonly string[], isInteractive?: boolean }} Program
 */

/** @type {ReadonlyMap<string, readonly Program[]>} */
const COMMANDS = new Map(
  Object.entries({
    test: [{ script: 'src/cli/test-run/run.ts', isInteractive: true }],
    check: [{ script: 'src/cli/test-run/run.ts', args: ['--only', 'check'], isInteractive: true }],
    dev: [{ tool: 'astro', args: ['dev'], isInteractive: true }],
    build: [{ tool: 'astro', args: ['build'] }],
    preview: [{ tool: 'astro', args: ['preview', '--ignore-lock'], isInteractive: true }],
    // It measures with the browser, which only the tests have.
    'bench-directory': [{ script: 'tests/bench/directory.ts' }],
    fix: [
      { tool: '@biomejs/biome', args: ['check', '--write', '.'] },
      { tool: 'prettier', args: ['--write', '--log-level=warn', 'src/**/*.astro'] },
      { tool: 'stylelint', args: ['--fix', 'src/**/*.css'] },
      { tool: 'markdownlint-cli2', args: ['--fix'] },
    ],
  }),
);

/**
 * The programs behind a name: one of the daily commands, or an author command, which is a file of that name in `src/cli/`.
 *
 * @param {string} name
 * @param {readonly string[]} args passed on to the last program
 * @returns {readonly Program[]}
 */
export function programsOf(name, args) {
  /** @type {readonly Program[]} */
  const programs = COMMANDS.get(name) ?? [{ script: `src/cli/${name}.ts`, isInteractive: true }];
  return programs.map((program, index) =>
    index === programs.length - 1 ? { ...program, args: [...(program.args ?? []), ...args] } : program,
  );
}
