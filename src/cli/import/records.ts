import type { HelplineFile } from '../../schemas/line/line.ts';

/** One service on its way into `content/facts/helplines/<country>/<id>.yaml`. */
export interface FactRecord {
  id: string;
  country: string;
  file: HelplineFile;
  /** Every number that the research holds for it, shown or not: a service without contact may not carry one anywhere. */
  dialled: string[];
}
