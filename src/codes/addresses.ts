/**
 * A secure address and nothing else: the form of every link in the content. Its domain is what it seems to be: no user stands
 * before it, no port behind it, and no sign that browsers read as another.
 */
export function isHttpsUrl(text: string): boolean {
  if (!/^https:\/\/[^\s"<>\\\p{C}]+$/u.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname === /^https:\/\/([^/?#]*)/.exec(text)?.[1]?.toLowerCase();
}

/** The address of a site: nothing stands behind its host but a path with its closing slash, and nobody's name before it. */
export function isSiteAddress(text: string): boolean {
  return isHttpsUrl(text) && /^https:\/\/[^/?#@\\]+(?:\/(?:[\w-][\w.-]*\/)*)?$/.test(text);
}
