// @ts-check

/**
 * What went wrong, where the person at the keyboard can mend it. Each has its sentence in `messages.mjs`.
 *
 * @typedef {'nodeTooOld' | 'noNodeToLend' | 'noNetwork' | 'diskFull' | 'notAllowed' | 'lockDiffers' | 'portBusy' |
 *   'portForbidden' | 'portInvalid' | 'buildRuns' | 'outNotOurs' | 'outHoldsOthers' | 'outInside' | 'outNoFolder' | 'outIsDisk' |
 *   'besideNotAllowed'} Cause
 */

/** A failure that one sentence explains; thrown where it is met, told in `launch.mjs`, without a stack. */
export class KnownFailure extends Error {
  /**
   * @param {Cause} cause
   * @param {Record<string, string>} [facts] what the sentence names: a port, a version
   */
  constructor(cause, facts = {}) {
    super(cause);
    this.reason = cause;
    this.facts = facts;
  }
}

/** A program that failed for a reason we have no sentence for: what it printed is the explanation. */
export class ProgramFailure extends Error {
  /**
   * @param {string} what its name
   * @param {string} text what it printed and nobody has seen yet
   */
  constructor(what, text) {
    super(what);
    this.text = text;
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
 * The cause that the output of npm gives away.
 *
 * @param {string} text what it printed
 * @returns {Cause | null} null where the output itself must be shown
 */
export function findCause(text) {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/**
 * The cause that the output of any other program gives away. Only a full disk is told apart: a refused connection in a
 * test's output is a finding, not a missing network.
 *
 * @param {string} text
 * @returns {Cause | null}
 */
export function findDiskFull(text) {
  return findCause(text) === 'diskFull' ? 'diskFull' : null;
}
