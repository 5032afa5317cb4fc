/** The JSON Schema of our open data, for the pages that publish it. */
export { servicesJsonSchema } from '../schemas/open-data/services.ts';
