import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measure {
  seconds: number;
  /** Seconds that processors worked for it, which change less with what else the machine does; null where the system does not tell. */
  cpuSeconds: number | null;
  /** The most memory that all processes of the build held at once, in MB; null where the system does not tell. */
  peakMb: number | null;
  pages: number;
  files: number;
  /** Bytes of all pages together. */
  pageBytes: number;
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
  let ticks = 0;
  const timer = setInterval(() => {
    if (child.pid === undefined) return;
    const usage = usageOf(child.pid);
    peak = Math.max(peak, usage.kb);
    ticks = Math.max(ticks, usage.ticks);
  }, EVERY);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      if (code !== 0) fail(new Error(said));
      else {
        const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
        const pages = files.filter(({ name }) => name.endsWith('.html'));
        const pageBytes = pages.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
        const peakMb = peak > 0 ? Math.round(peak / 1024) : null;
        const cpuSeconds = ticks > 0 ? ticks / TICKS_A_SECOND : null;
        done({ seconds, cpuSeconds, peakMb, pages: pages.length, files: files.length, pageBytes });
      }
    });
  });
}

/** What Linux counts time of processors in, for programs. */
const TICKS_A_SECOND = 100;

interface Usage {
  kb: number;
  ticks: number;
}

/** Kilobytes that a process and its children hold and the time that they worked (Linux); 0 elsewhere. */
function usageOf(pid: number): Usage {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // After the name in brackets, the 12th to the 15th: its own time and that of children who have ended.
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const own = {
      kb: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0),
      ticks: numbers.slice(11, 15).reduce((sum, one) => sum + one, 0),
    };
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(join(`/proc/${pid}/task`, task, 'children'), 'utf8')
        .split(' ')
        .filter(Boolean),
    );
    return children
      .map((child) => usageOf(Number(child)))
      .reduce((sum, { kb, ticks }) => ({ kb: sum.kb + kb, ticks: sum.ticks + ticks }), own);
  } catch {
    // It has ended, or this system has no /proc.
    return { kb: 0, ticks: 0 };
  }
}
