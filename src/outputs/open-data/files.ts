import { createHash } from 'node:crypto';
import { assertFound } from '../../domain/found.ts';
import type { PublishedService } from '../../domain/service/published-service.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../../views/context.ts';
import type { DataFileName } from '../../views/open-data/page.ts';
import { type OpenData, type ServiceSet, sourcesOf, toOpenData } from '../../views/open-data/set.ts';
import { encodeServicesCsv } from './services-csv.ts';

/** One file of the open data, ready to be served. */
export interface DataFile {
  name: DataFileName;
  /** From the root of the site. */
  path: string;
  text: string;
  /** Size in bytes. */
  bytes: number;
}

export type DataSet = ReturnType<typeof toDataFiles>;

/** The file at a path; throws where there is none. */
export function fileAt(path: string, { files }: DataSet): DataFile {
  return assertFound(files.get(path), `file at ${path}`);
}

/**
 * Every file of the open data by its path, and the name of the state of all records. The checksums are those of all the others, so they
 * come last.
 *
 * @param context of the source language
 * @param schema the JSON Schema of a file of services
 */
export function toDataFiles(context: ViewContext, schema: object) {
  const open = toOpenData(context);
  const { all, own } = open;
  const { campaign } = context;
  const country = campaign.country.code.toLowerCase();
  const file = (name: DataFileName, text: string): DataFile => {
    const path = fileAddressOf(name, { country }, campaign);
    return { name, path, text, bytes: Buffer.byteLength(text) };
  };
  const files = [
    file('servicesCsv', encodeServicesCsv(all.records, open.head)),
    file('servicesJson', encodeServicesJson(all, open)),
    file('countryCsv', encodeServicesCsv(own.records, open.head)),
    file('countryJson', encodeServicesJson(own, open)),
    file('linesSchema', encodeJson(schema)),
  ];
  const withSums = [...files, file('checksums', encodeChecksums(files, context))];
  return { files: new Map(withSums.map((one) => [one.path, one])), version: dataVersion(all.records) };
}

/** SHA-256 of each file as `sha256sum -c` reads it, with paths from the folder of the data itself. */
function encodeChecksums(files: readonly DataFile[], { campaign }: ViewContext): string {
  const folder = fileAddressOf('checksums', {}, campaign).replace(/[^/]+$/, '');
  return files
    .map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path.slice(folder.length)}\n`)
    .join('');
}

/** Characters of the hash that names a state of the data: enough to tell two states apart, short enough to quote. */
const VERSION_LENGTH = 12;

/**
 * Names the state of some records, the beginning of their SHA-256. Each file has that of its own records.
 */
function dataVersion(records: readonly PublishedService[]): string {
  return createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, VERSION_LENGTH);
}

/** Services with their sources and with what the file says about itself. */
function encodeServicesJson({ records, confirmation }: ServiceSet, data: OpenData): string {
  const { schema, ...head } = data.head;
  return encodeJson({
    $schema: schema,
    ...head,
    ...confirmation,
    dataVersion: dataVersion(records),
    sources: sourcesOf(records, data.sources),
    records,
  });
}

/** Text of a JSON file: two spaces, a line feed at the end, keys in the order they were made. */
function encodeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
