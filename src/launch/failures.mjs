// @ts-check
/** @import { Cause } from './messages.mjs' */

/** A failure that one sentence explains; thrown where it is met, told in `launch.mjs`, without a stack. */
export class KnownFailure extends Error {
  /**
   * @param {Cause} cause
   * @param {Record<string, string>} [facts] what the sentence names: a port, a version; `text` is what a
   *   program printed, shown before the sentence
   */
  constructor(cause, facts = {}) {
    super(cause);
    this.reason = cause;
    this.facts = facts;
  }
}

/** @type {readonly (readonly [Cause, RegExp])[]} Order matters: a full disk also makes downloads break off. */
const SIGNS = [
  ['diskFull', /\b(ENOSPC|EDQUOT)\b|no space left on device/i],
  [
    'noNetwork',
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/,
  ],
  ['notAllowed', /\b(EACCES|EPERM|EROFS)\b/],
  ['lockDiffers', /`npm ci` can only install packages when your package\.json and package-lock\.json/],
];

/**
 * The cause that the output of npm gives away. Of any other program only a full disk counts: a refused connection in a test's output
 * is a finding, not a missing network.
 *
 * @param {string} text what it printed
 * @returns {Cause | null} null where the output itself must be shown
 */
export function findCause(text) {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
