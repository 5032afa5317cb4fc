import { safeForTerminal } from './safe-for-terminal.ts';

/** An error that Astro prints as its message alone: a trace of calls says nothing to an author. */
export function wordedError(message: string): Error {
  const error = new Error(safeForTerminal(message));
  error.stack = '';
  return error;
}
