// @ts-check
/**
 * Loaded first into each program that the test run starts (`node --import`): when the program ends, notes the CPU seconds
 * that it and everything it started have taken. Only Linux tells them of children that have ended; elsewhere nothing is noted.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Linux counts in hundredths of a second, whatever its own clock does (proc_pid_stat(5), `sysconf(_SC_CLK_TCK)`). */
const TICKS = 100;

const { CPU_NOTES, CPU_NOTES_FOR } = process.env;

// Programs hand what was loaded first on to the workers that they fork; those are counted as their children.
if (CPU_NOTES && isMainThread && String(process.ppid) === CPU_NOTES_FOR && process.platform === 'linux') {
  process.on('exit', () => {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // utime, stime, cutime and cstime; the name of the program stands in brackets before them and may hold anything.
    const times = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    appendFileSync(CPU_NOTES, `${times.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS}\n`);
  });
}
