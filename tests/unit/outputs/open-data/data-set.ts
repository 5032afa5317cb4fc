/** The open data of a made-up deployment, read back the way its readers would. */
import Papa from 'papaparse';
import type { PublishedService, ShownData } from '../../../../src/domain/service/published-service.ts';
import { type DataSet, toDataFiles } from '../../../../src/outputs/open-data/files.ts';
import { servicesJsonSchema } from '../../../../src/schemas/open-data/services.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { aService, aSite, OWN, type Parts } from '../../made-up.ts';
import { plainCell } from '../plain-cell.ts';

export type Row = Record<string, string>;

/** All files of a deployment with these records. */
export function dataSetOf(parts: Parts = {}): DataSet {
  return toDataFiles(viewContext(aSite(parts)), servicesJsonSchema());
}

/** The text of a file by the end of its path. */
export function textOf(set: DataSet, ending: string): string {
  const file = [...set.files.values()].find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`No file ends with ${ending}.`);
  return file.text;
}

/** The rows of a CSV text, by the names of its columns, without the apostrophes that keep formulas away. */
export function rowsOf(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])));
}

/** One made-up service in each form: JSON, the rows of the CSV. */
export function exportsOf(changes: Parameters<typeof aService>[1], parts: Parts = {}, others = [aService('other')]) {
  const set = dataSetOf({ ...parts, services: [aService('one', changes), ...others] });
  const name = (changes?.country ?? OWN) === OWN ? `/${OWN.toLowerCase()}` : 'p-help';
  const file = JSON.parse(textOf(set, `${name}.json`)) as { records: PublishedService[] } & Record<string, unknown>;
  return {
    set,
    file,
    json: file.records.find(({ id }) => id === 'one') as ShownData,
    rows: rowsOf(textOf(set, `${name}.csv`)).filter(({ id }) => id === 'one'),
  };
}
