// @ts-check
/**
 * The way into every command of package.json: `node src/cli/launch.mjs start|test|dev|…`. Works from a clean clone on any
 * Node from 20 on: borrows a newer Node from npm where this one is too old, installs what is missing, then does the work.
 * Plain JavaScript without dependencies, since nothing is installed yet when it begins.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsOf } from './launch/commands.mjs';
import { findDiskFull, KnownFailure, ProgramFailure } from './launch/failures.mjs';
import { isInstalled } from './launch/installed.mjs';
import { wordsFor } from './launch/messages.mjs';
import { chooseNode } from './launch/node-version.mjs';
import { install, lendNode } from './launch/npm.mjs';
import { assertPortFree, readPort, servesOn } from './launch/port.mjs';
import { run, toolEnvironment, toolPath, WITH_COMPANION } from './launch/program.mjs';
import { keepQuietWithoutReader } from './launch/quiet-pipe.mjs';
import { start } from './launch/start.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const words = wordsFor(process.env);
const [name = 'start', ...args] = process.argv.slice(2);

keepQuietWithoutReader();

let isInterrupted = false;
process.once('SIGINT', () => {
  isInterrupted = true;
});

try {
  process.exitCode = await launch();
} catch (error) {
  // Somebody who pressed Ctrl+C knows why it ended.
  if (!isInterrupted) tell(error);
  process.exitCode = isInterrupted ? 130 : 1;
}

async function launch() {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const facts = {
    version: process.versions.node,
    wanted: engines.node,
    platform: `${process.platform}-${process.arch}`,
  };
  const choice = chooseNode({
    ...facts,
    current: facts.version,
    engines: facts.wanted,
    isLent: Boolean(process.env.LENT_NODE),
  });
  if (choice.kind === 'tooOld') throw new KnownFailure('nodeTooOld', facts);
  if (choice.kind === 'noneToLend') throw new KnownFailure('noNodeToLend', facts);
  if (choice.kind === 'lent') return launchOnLentNode(choice.package);

  const port = servesOn(name, args, process.env.PORT);
  if (port !== null) await assertPortFree(port);
  if (!(await isInstalled(root))) {
    console.log(words.installing);
    await install(root);
  }
  return name === 'start' ? start({ root, port: port ?? readPort(undefined), words }) : runAll(port);
}

/** @param {string} pack */
async function launchOnLentNode(pack) {
  // Half a second from npm's cache; worth a word only where it must be fetched.
  const notice = setTimeout(() => console.log(words.fetchingNode), 2000);
  const node = await lendNode(root, pack).finally(() => clearTimeout(notice));
  const env = { ...process.env, LENT_NODE: pack };
  return (await run(node, [...WITH_COMPANION, fileURLToPath(import.meta.url), name, ...args], { env, output: 'share' }))
    .code;
}

/**
 * Runs the programs of a daily command one after another, all of them; the exit code is that of the first that failed.
 *
 * @param {number | null} port where a server among them shall listen
 */
async function runAll(port) {
  const env = toolEnvironment(process.env);
  let exitCode = 0;
  for (const { tool, script, args: own = [], isInteractive } of programsOf(
    name,
    port === null ? args : ['--port', String(port), ...args],
  )) {
    const file = tool ? await toolPath(root, tool) : join(root, script ?? '');
    const { code, text } = await run(process.execPath, [...WITH_COMPANION, file, ...own], {
      cwd: root,
      env,
      output: isInteractive ? 'share' : 'show',
    });
    const cause = code === 0 ? null : findDiskFull(text);
    if (cause) throw new KnownFailure(cause);
    exitCode ||= code;
  }
  return exitCode;
}

/**
 * Says what went wrong: one sentence where we have one, else the program's own words. Anything else is our mistake.
 *
 * @param {unknown} error
 */
function tell(error) {
  if (error instanceof KnownFailure) console.error(`\n${words.failures[error.reason](error.facts)}`);
  else if (error instanceof ProgramFailure) console.error(`${error.text}\n${words.failed(error.message)}`);
  else console.error(error);
  // The test machine reads the last line, also when nothing could begin.
  if (name === 'test') console.log('\n0 passed, 1 failed');
}
