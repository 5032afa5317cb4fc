// @ts-check
/**
 * The way into every command of package.json: `node src/cli/launch.mjs start|test|dev|…`. From a clean clone, on Node 20 or later, it borrows
 * a newer Node from npm where this one is too old, installs what is missing, and runs the command. Plain JavaScript without dependencies,
 * since nothing may be installed yet.
 */
import '../launch/companion.mjs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needsTools, programsOf } from '../launch/commands.mjs';
import { KnownFailure } from '../launch/failures.mjs';
import { wordsFor } from '../launch/messages.mjs';
import { chooseNode } from '../launch/node.mjs';
import { install, isInstalled, lendNode } from '../launch/npm.mjs';
import { assertPortFree, servesOn } from '../launch/port.mjs';
import { fileAndWords, run, toolEnvironment, WITH_COMPANION } from '../launch/program.mjs';
import { start } from '../launch/start.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const words = wordsFor(process.env);
const [name = 'start', ...args] = process.argv.slice(2);

let isInterrupted = false;
process.once('SIGINT', () => {
  isInterrupted = true;
});

try {
  process.exitCode = await launch();
} catch (error) {
  // After Ctrl+C nothing has to be explained.
  if (!isInterrupted) tell(error);
  process.exitCode = isInterrupted ? 130 : 1;
}

async function launch() {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { platform, arch, versions, env } = process;
  const facts = { version: versions.node, wanted: engines.node, platform: `${platform}-${arch}` };
  const choice = chooseNode({ ...facts, isLent: Boolean(env.LENT_NODE) });
  if (choice.kind === 'lent') return launchOnLentNode(choice.package);
  if (choice.kind !== 'this') throw new KnownFailure(choice.kind, facts);

  const port = servesOn(name, args, env.PORT);
  if (port !== null) await assertPortFree(port);
  const withTools = needsTools(name);
  if (!(await isInstalled(root, withTools))) {
    console.log(words('installing'));
    await install(root, withTools);
  }
  if (name === 'start' && port !== null) return start({ root, port, words });
  return runAll(port === null ? args : ['--port', String(port), ...args]);
}

/** @param {string} pack */
async function launchOnLentNode(pack) {
  // From npm's cache it takes half a second; only a download needs a notice.
  const notice = setTimeout(() => console.log(words('fetchingNode')), 2000);
  const node = await lendNode(root, pack).finally(() => clearTimeout(notice));
  const env = { ...process.env, LENT_NODE: pack };
  return (await run(node, [fileURLToPath(import.meta.url), name, ...args], { env, listen: 'share' })).code;
}

/**
 * Runs all programs of a command, one after another; the exit code is that of the first that failed.
 *
 * @param {readonly string[]} rest arguments for the last program
 */
async function runAll(rest) {
  const env = toolEnvironment(process.env);
  let exitCode = 0;
  const programs = programsOf(name);
  for (const program of programs) {
    const own = [...(await fileAndWords(root, program)), ...(program === programs.at(-1) ? rest : [])];
    const ended = await run(process.execPath, [...WITH_COMPANION, ...own], { cwd: root, env, listen: 'share' });
    exitCode ||= ended.code;
  }
  return exitCode;
}

/** @param {unknown} error printed with its stack where it is no known failure */
function tell(error) {
  if (error instanceof KnownFailure) console.error(`${error.facts.text ?? ''}\n${words(error.reason, error.facts)}`);
  else console.error(error);
  // The test machine reads the last line, whatever happened.
  if (name === 'test') console.log('\n0 passed, 1 failed');
}
