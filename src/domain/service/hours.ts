export type { Hours, Interval } from '../../schemas/service/channel.ts';
