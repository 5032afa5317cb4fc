import type { ServiceFile } from '../../schemas/service/service.ts';
import type { ServiceAlert } from './status.ts';

export type { Channel, Hours, Interval } from '../../schemas/service/channel.ts';
export type { Coverage } from '../../schemas/service/service.ts';

/**
 * The record of one service that a person can turn to. A number, an opening hour or a price exists only here and reaches
 * every page, print and export from here. Facts are codes; they get words from `content/strings/`.
 */
export interface Service extends Omit<ServiceFile, 'alert'> {
  id: string;
  /** ISO 3166-1 alpha-2, from the folder. */
  country: string;
  /** With the state and the hash of its words, which are made where it is read. */
  alert?: ServiceAlert;
}
