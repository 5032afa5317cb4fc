import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A command that has begun, in a group of its own with everything that it starts. */
export interface Launched {
  /** Everything it has printed by now. */
  text: () => string;
  /** Its exit code, once it and its output have ended; null where a signal ended it. */
  ended: Promise<number | null>;
  isOver: () => boolean;
  /** Ends it, and waits until nothing of its group is left; throws where something stays. */
  stop: () => Promise<void>;
}

/** Begins a command in a folder. */
export function launch(
  [program, ...args]: readonly string[],
  root: string,
  env: Readonly<Record<string, string>>,
): Launched {
  const child = spawn(program!, args, {
    cwd: root,
    env: { ...quiet(process.env), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let isOver = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      isOver = true;
      done(code);
    });
  });
  return { text: () => text, ended, isOver: () => isOver, stop: () => stop(child) };
}

/** The launcher and its tools are to behave as for a person, not as inside of Vitest. */
function quiet(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inner =
    /^(VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|npm_|DEV$|PROD$|SSR$|MODE$|BASE_URL$|CONTENT_DIR$|OUT_DIR$|BUILD_DATE$|LANG$|LC_)/;
  const kept = Object.entries(env).filter(([name]) => !inner.test(name));
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', NO_COLOR: '1' };
}

async function stop(child: ChildProcess): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      if (!signalGroup(child, turn === 0 ? signal : 0)) {
        if (signal === 'SIGKILL') throw new Error('Something went on running after it was asked to end.');
        return;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('Something cannot be ended.');
}

/** Ten seconds, in tenths. */
const TURNS = 100;

/** False where nothing of the group is left. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-child.pid!, signal);
  } catch {
    return false;
  }
}

/** A port that nobody uses, as the system itself chooses one. */
export function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
