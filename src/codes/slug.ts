/** Letters of an id. */
export const MOST_OF_SLUG = 64;

/** Is this a file name or an id and nothing else: small letters, digits and single hyphens; no path, no dots? */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= MOST_OF_SLUG;
}

/** Names that Windows keeps for devices, whatever ending stands behind them: no file or folder can be called so. */
export function isDeviceName(name: string): boolean {
  return /^(?:prn|aux|nul|c(?:on|om\d)|lpt\d)$/i.test(name);
}

/** Names that cannot be those of a page or of a file with one: of devices, and the one that hosts give to the start of a folder. */
export function isReservedName(name: string): boolean {
  return name === 'index' || isDeviceName(name);
}

/** Letters of a name. */
export const LONGEST_NAME = 160;
