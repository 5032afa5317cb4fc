export type { Name } from '../schemas/parts.ts';
