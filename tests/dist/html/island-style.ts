/**
 * Astro puts the one rule that its islands need beside the first island, where browsers take it and the standard does not.
 *
 * @returns whether no other style stands in the body
 */
export function hasOnlyIslandStyle(html: string): boolean {
  const styles = html.slice(html.indexOf('<body')).match(/<style>[^<]*/g) ?? [];
  return styles.every((style) => style.startsWith('<style>astro-'));
}
