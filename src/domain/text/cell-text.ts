/**
 * A text as it goes into a cell of a spreadsheet, so that it comes back as it was: spreadsheets read `_x0041_` as a letter (ECMA-376,
 * part 1, 22.9.2.19), and the writer keeps its texts in an object, in which names such as `valueOf` stand already.
 */
export function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped in {} ? `${escaped} ` : escaped;
}
