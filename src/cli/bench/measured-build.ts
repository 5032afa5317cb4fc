import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measure {
  seconds: number;
  /** The most memory that all processes of the build held at once, in MB; null where the system does not tell. */
  peakMb: number | null;
  pages: number;
  files: number;
}

interface Build {
  /** The project to build. */
  root: string;
  out: string;
  env?: Record<string, string>;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 200;

/** Builds a project in processes of its own and measures it; throws with what the build said where it fails. */
export function measureBuild({ root, out, env = {} }: Build): Promise<Measure> {
  const astro = pathToFileURL(resolve('node_modules/astro/bin/astro.mjs')).pathname;
  const begin = process.hrtime.bigint();
  const child = spawn(process.execPath, [astro, 'build', '--root', root], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: out, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!));
  }, EVERY);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      if (code !== 0) fail(new Error(said));
      else {
        const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
        const pages = files.filter(({ name }) => name.endsWith('.html')).length;
        done({ seconds, peakMb: peak > 0 ? Math.round(peak / 1024) : null, pages, files: files.length });
      }
    });
  });
}

/** Kilobytes that a process and its children hold (Linux); 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(join(`/proc/${pid}/task`, task, 'children'), 'utf8')
        .split(' ')
        .filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    // It has ended, or this system has no /proc.
    return 0;
  }
}
