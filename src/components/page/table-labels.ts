/**
 * Gives each cell the heading of its column as `data-label`, so that a row can stand alone on a phone.
 *
 * @param html what stands inside a table of Markdown: rows of cells, no table within a table
 */
export function labelCells(html: string): string {
  const headings = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, heading = '']) =>
    heading
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('"', '&quot;')
      .trim(),
  );
  let column = 0;
  return html.replaceAll(/<t[rd]\b/g, (tag) => {
    if (tag === '<tr') column = 0;
    const heading = tag === '<td' ? headings[column++] : undefined;
    return heading ? `${tag} data-label="${heading}"` : tag;
  });
}
