/** A table of a text, with the heading of its column in each cell, so that a row can stand alone on a phone. */
export interface LabelledTable {
  html: string;
  /** Rows below the headings. */
  rows: number;
}

/**
 * Gives each cell the heading of its column as `data-label`.
 *
 * @param html what stands inside a table of Markdown: rows of cells, no table within a table
 */
export function labelCells(html: string): LabelledTable {
  const headings = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, heading = '']) =>
    heading
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('"', '&quot;')
      .trim(),
  );
  let column = 0;
  const labelled = html.replaceAll(/<t[rd]\b/g, (tag) => {
    if (tag === '<tr') column = 0;
    const heading = tag === '<td' ? headings[column++] : undefined;
    return heading ? `${tag} data-label="${heading}"` : tag;
  });
  return { html: labelled, rows: Math.max(0, html.split('<tr').length - 2) };
}
