import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

/** How wide each column is, in parts of the whole, by how many there are: when, what, who, and what care it needs. */
const COLUMNS: Readonly<Record<number, readonly number[]>> = { 3: [20, 58, 22], 4: [15, 39, 18, 28] };

/**
 * A table of a text document: its first row is repeated and read as its head, and no row breaks.
 *
 * @param cell the paragraphs of a cell
 * @param layout with `columns` in parts of a hundred, where they are others than by their number
 */
export function toDocumentTable<C>(
  { head, rows }: { head: readonly C[]; rows: readonly (readonly C[])[] },
  cell: (content: C, isHead: boolean) => Paragraph[],
  { isRtl, width, columns }: { isRtl: boolean; width: number; columns?: readonly number[] },
): Table {
  const parts = columns ?? COLUMNS[head.length] ?? head.map(() => 100 / head.length);
  const widths = parts.map((part) => Math.round((width * part) / 100));
  const row = (cells: readonly C[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true }),
      children: cells.map(
        (content, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 20, bottom: 20, left: 70, right: 70 },
            children: cell(content, isHead),
          }),
      ),
    });
  return new Table({
    visuallyRightToLeft: isRtl,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
