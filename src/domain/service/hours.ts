export type { Hours, Interval } from '../../schemas/service/channel.ts';

/** Nobody closes for fewer minutes than this. */
export const SHORTEST_GAP = 5;
