/** What a cell of a spreadsheet holds, as its reader gives it. */
export type CellValue = string | number | boolean | Date | null | undefined;

/**
 * A cell as text, the same whether a spreadsheet or a text file held it: days as `2027-07-30`, hours as `15:00`.
 * Spreadsheets keep an hour as part of a day, which never comes out exact: it is rounded to the minute.
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
  if (typeof value === 'string') return value.slice(0, MOST);
  if (Number.isNaN(value.getTime())) return '';
  const iso = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  const [day, clock] = [iso.slice(0, 10), iso.slice(11, 16)];
  // An hour alone is a part of the first day of all, in either way that spreadsheets count days.
  if (day < '1901' || day === '1904-01-01') return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** As many letters as a spreadsheet's cell can hold. */
const MOST = 32_767;
