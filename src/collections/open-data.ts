/** The JSON Schema of our open data, for the pages that publish it. */
export { linesJsonSchema } from '../schemas/open-data/lines.ts';
