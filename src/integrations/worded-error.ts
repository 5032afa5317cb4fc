/** An error without a trace of calls, which says nothing to an author; Astro then prints the message alone. */
export function wordedError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
