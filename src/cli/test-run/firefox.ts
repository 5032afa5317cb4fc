import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Said where the second browser is not there. */
export const NO_FIREFOX =
  'Skipped: no Firefox is installed here, so nobody saw what Back shows in a browser that keeps pages. With one (apt-get install firefox-esr, or FIREFOX_PATH) it runs.';

const NAMES = ['firefox-esr', 'firefox'];

/**
 * The Firefox of this machine: the one that `FIREFOX_PATH` names, or the first on the path.
 *
 * @returns null where there is none
 */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
